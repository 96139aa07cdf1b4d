import type { KeyboardEvent } from 'react'

const steps: Readonly<Record<string, 1 | -1>> = { ArrowRight: 1, ArrowLeft: -1 }

/**
 * Left and right arrow move between the controls of a toolbar, Home and End to its ends. Its
 * controls stay in the order of the Tab key, as most people know no other.
 */
export function moveInToolbar(event: KeyboardEvent<HTMLElement>): void {
  const { target, currentTarget } = event
  // Arrows choose in a select.
  if (!(target instanceof HTMLButtonElement)) return
  const buttons = [...currentTarget.querySelectorAll<HTMLElement>('button:not(:disabled), select')]
  const step = steps[event.key]
  const index = buttons.indexOf(target)
  const next =
    step !== undefined
      ? buttons.at((index + step) % buttons.length)
      : { Home: buttons[0], End: buttons.at(-1) }[event.key]
  if (next === undefined) return
  event.preventDefault()
  next.focus()
}
