import { Modal } from '@mantine/core'
import type { ReactNode } from 'react'
import classes from './dialog.module.css'

export type DialogProps = {
  readonly title: string
  readonly opened: boolean
  /** Null: it can only be left by one of its buttons. */
  readonly onClose: (() => void) | null
  readonly closeLabel: string
  readonly children: ReactNode
}

/** A question that has to be answered before work goes on. Escape takes the safe way out. */
export function Dialog({ title, opened, onClose, closeLabel, children }: DialogProps) {
  return (
    <Modal
      opened={opened}
      onClose={onClose ?? (() => undefined)}
      title={title}
      size={460}
      centered
      withCloseButton={onClose !== null}
      closeOnClickOutside={onClose !== null}
      closeOnEscape={onClose !== null}
      closeButtonProps={{ 'aria-label': closeLabel }}
      transitionProps={{ duration: 100, transition: 'fade' }}
      overlayProps={{
        color: 'var(--color-veil)',
        backgroundOpacity: 1,
        className: classes.veil ?? '',
      }}
      classNames={{
        content: classes.content ?? '',
        header: classes.header ?? '',
        title: classes.title ?? '',
        body: classes.body ?? '',
      }}
    >
      {children}
    </Modal>
  )
}

/** The buttons of a dialog, the safe one first. */
export function DialogButtons({ children }: { readonly children: ReactNode }) {
  return <div className={classes.buttons}>{children}</div>
}
