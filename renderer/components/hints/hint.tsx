import { Tooltip } from '@mantine/core'
import {
  cloneElement,
  type DOMAttributes,
  type PointerEvent,
  type ReactElement,
  useEffect,
  useRef,
  useState,
} from 'react'
import classes from './hint.module.css'

type PointerHandlers = Pick<
  DOMAttributes<HTMLElement>,
  'onPointerEnter' | 'onPointerLeave' | 'onPointerDown'
>

export type HintProps = {
  readonly words: string
  readonly position?: 'top' | 'right'
  readonly openDelayMs?: number
  /** For sentences: their lines are at most so wide. */
  readonly widthPx?: number
  readonly isOff?: boolean
  /** One element that can be pointed at. */
  readonly children: ReactElement<PointerHandlers>
}

/**
 * Says in words what something is while the pointer rests on it. What shows the words is made only
 * then: a window has more than a hundred hints, and draws them all when a note is opened.
 */
export function Hint({ words, children, openDelayMs = 400, isOff = false, ...look }: HintProps) {
  const [target, setTarget] = useState<HTMLElement | null>(null)
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  const given = children.props

  function hide() {
    clearTimeout(timer.current)
    if (target !== null) setTarget(null)
  }
  const handlers: PointerHandlers = {
    onPointerEnter: (event: PointerEvent<HTMLElement>) => {
      given.onPointerEnter?.(event)
      const element = event.currentTarget
      clearTimeout(timer.current)
      if (event.pointerType !== 'touch')
        timer.current = setTimeout(() => setTarget(element), openDelayMs)
    },
    onPointerLeave: (event: PointerEvent<HTMLElement>) => {
      given.onPointerLeave?.(event)
      hide()
    },
    onPointerDown: (event: PointerEvent<HTMLElement>) => {
      given.onPointerDown?.(event)
      hide()
    },
  }

  useEffect(() => () => clearTimeout(timer.current), [])
  useEffect(() => {
    if (target === null) return
    const put = () => setTarget(null)
    document.addEventListener('keydown', put, true)
    return () => document.removeEventListener('keydown', put, true)
  }, [target])

  return (
    <>
      {cloneElement(children, handlers)}
      {target !== null && !isOff && (
        <Tooltip
          opened
          target={target}
          label={words}
          position={look.position ?? 'top'}
          classNames={{ tooltip: classes.hint ?? '' }}
          {...(look.widthPx !== undefined && { multiline: true, w: look.widthPx })}
        />
      )}
    </>
  )
}
