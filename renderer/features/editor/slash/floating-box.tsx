import { type ReactNode, useLayoutEffect, useRef } from 'react'
import classes from './slash-menu.module.css'
import type { SlashState } from './slash-watch'

type FloatingBoxProps = {
  readonly slash: SlashState
  readonly size: number
  readonly children: ReactNode
}

/** Below the line of the `/`, or above it where there is no room below. */
export function FloatingBox({ slash, size, children }: FloatingBoxProps) {
  const box = useRef<HTMLDivElement>(null)
  // biome-ignore lint/correctness/useExhaustiveDependencies: its height follows the number of entries
  useLayoutEffect(() => {
    const at = slash.rectangle()
    const element = box.current
    if (at === null || element === null) return
    const { width, height } = element.getBoundingClientRect()
    const gap = 6
    const below = at.bottom + gap
    const top = below + height > window.innerHeight ? Math.max(gap, at.top - gap - height) : below
    element.style.top = `${top}px`
    element.style.left = `${Math.max(gap, Math.min(at.left, window.innerWidth - width - gap))}px`
  }, [slash, size])
  return (
    <div ref={box} className={classes.box}>
      {children}
    </div>
  )
}
