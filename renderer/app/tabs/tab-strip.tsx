import { UnstyledButton } from '@mantine/core'
import { IconX } from '@tabler/icons-react'
import { type KeyboardEvent, type PointerEvent, useRef } from 'react'
import { Hint } from '../../components/hints/hint'
import { MarkingBadge } from '../../components/marking-badge'
import { useText } from '../../lib/use-text'
import classes from './tab-strip.module.css'

/** What a tab shows of its place. */
export type TabLabel = { readonly key: number; readonly title: string; readonly marking: string }

export type TabStripProps = {
  readonly tabs: readonly TabLabel[]
  readonly activeKey: number
  readonly onActivate: (key: number) => void
  readonly onClose: (key: number) => void
  readonly onMove: (key: number, to: number) => void
}

const middleButton = 1

/**
 * What is open in the window; nothing while that is one place. Dragged to reorder; arrow keys go
 * along it, Enter opens, Delete closes, Ctrl+Shift+PageUp and PageDown move a tab.
 */
export function TabStrip(props: TabStripProps) {
  const text = useText()
  const strip = useRef<HTMLDivElement>(null)
  const { tabs, activeKey } = props
  if (tabs.length < 2) return null

  const tabElements = () => [...(strip.current?.querySelectorAll<HTMLElement>('[role=tab]') ?? [])]
  function close(key: number) {
    props.onClose(key)
    requestAnimationFrame(() => focusActive(strip.current))
  }
  function onKeyDown(event: KeyboardEvent, key: number, at: number) {
    const target = { ArrowLeft: at - 1, ArrowRight: at + 1, Home: 0, End: tabs.length - 1 }
    const [, to] = Object.entries(target).find(([name]) => name === event.key) ?? []
    if (to !== undefined)
      tabElements()
        .at(to % tabs.length)
        ?.focus()
    else if (event.key === 'Delete') close(key)
    else return
    event.preventDefault()
  }

  return (
    <div ref={strip} className={classes.strip} role="tablist" aria-label={text('tabs.label')}>
      {tabs.map((tab, at) => (
        <div
          key={tab.key}
          role="presentation"
          className={classes.tab}
          data-active={tab.key === activeKey}
          onPointerDown={(event) => startDrag(event, tab.key, props)}
          onAuxClick={(event) => event.button === middleButton && close(tab.key)}
        >
          <UnstyledButton
            role="tab"
            className={classes.open}
            aria-selected={tab.key === activeKey}
            tabIndex={tab.key === activeKey ? 0 : -1}
            title={tab.title}
            onClick={() => props.onActivate(tab.key)}
            onKeyDown={(event) => onKeyDown(event, tab.key, at)}
          >
            <span className={classes.title}>{tab.title}</span>
            <MarkingBadge marking={tab.marking} />
          </UnstyledButton>
          <Hint words={text('tabs.close')}>
            {/* A tab may hold no button for assistive technology: there, Delete and Ctrl+W close. */}
            <span
              className={classes.close}
              aria-hidden="true"
              data-close=""
              onClick={() => close(tab.key)}
            >
              <IconX size={14} />
            </span>
          </Hint>
        </div>
      ))}
    </div>
  )
}

/** Where the strip has gone with its last but one tab, the text is what one goes on with. */
function focusActive(strip: HTMLElement | null) {
  const tab = strip?.querySelector<HTMLElement>('[role=tab][aria-selected=true]')
  const next = tab ?? document.querySelector<HTMLElement>('.ProseMirror')
  next?.focus()
}

/** Pixels that a press may tremble before it is a drag. */
const trembling = 5

/** The tab takes the place of the one that the pointer is over. */
function startDrag(event: PointerEvent<HTMLElement>, key: number, { onMove }: TabStripProps) {
  const element = event.currentTarget
  const startX = event.clientX
  if (event.button !== 0) return

  function move({ clientX, pointerId }: globalThis.PointerEvent) {
    if (Math.abs(clientX - startX) < trembling && !element.hasPointerCapture(pointerId)) return
    if (!element.hasPointerCapture(pointerId)) element.setPointerCapture(pointerId)
    const siblings = [...(element.parentElement?.children ?? [])]
    const over = siblings.findIndex((sibling) => {
      const { left, right } = sibling.getBoundingClientRect()
      const quarter = (right - left) / 4
      return clientX >= left + quarter && clientX <= right - quarter
    })
    if (over !== -1 && siblings[over] !== element) onMove(key, over)
  }
  function stop() {
    element.removeEventListener('pointermove', move)
    element.removeEventListener('pointerup', stop)
    element.removeEventListener('pointercancel', stop)
  }
  element.addEventListener('pointermove', move)
  element.addEventListener('pointerup', stop)
  element.addEventListener('pointercancel', stop)
}
