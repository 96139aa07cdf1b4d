import { Modal } from '@mantine/core'
import type { ReactNode } from 'react'
import classes from './dialog.module.css'

export type DialogProps = {
  readonly title: string
  readonly opened: boolean
  /** Null: it can only be left by one of its buttons. */
  readonly onClose: (() => void) | null
  readonly closeLabel: string
  /** For more than a question, such as a table. */
  readonly widthPx?: number
  /** False where the one who closes it says what has the focus then. */
  readonly returnsFocus?: boolean
  readonly children: ReactNode
}

/** A question that has to be answered before work goes on. Escape takes the safe way out. */
export function Dialog(props: DialogProps) {
  const { title, opened, onClose, closeLabel, widthPx = 460, returnsFocus = true, children } = props
  const canLeave = onClose !== null
  return (
    <Modal.Root
      opened={opened}
      onClose={onClose ?? (() => undefined)}
      size={widthPx}
      centered
      returnFocus={returnsFocus}
      closeOnClickOutside={canLeave}
      closeOnEscape={canLeave}
      transitionProps={{ duration: 100, transition: 'fade' }}
      // A class given to the content itself would be on what centres it too, and cover the window.
      classNames={{
        overlay: classes.veil ?? '',
        content: classes.content ?? '',
        body: classes.body ?? '',
      }}
    >
      <Modal.Overlay />
      <Modal.Content>
        <Modal.Body>
          <div className={classes.head}>
            <Modal.Title className={classes.title}>{title}</Modal.Title>
            {canLeave && <Modal.CloseButton aria-label={closeLabel} />}
          </div>
          {children}
        </Modal.Body>
      </Modal.Content>
    </Modal.Root>
  )
}

/** The buttons of a dialog, the safe one first. */
export function DialogButtons({ children }: { readonly children: ReactNode }) {
  return <div className={classes.buttons}>{children}</div>
}
