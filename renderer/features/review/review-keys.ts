import type { KeyboardEvent } from 'react'

/** What the keys of the review do; each with the entry that one is at. */
export type ReviewKeyActions = {
  readonly take: () => void
  readonly takeOther: () => void
  readonly refuse: () => void
  /** Refuses it and asks why. */
  readonly refuseWithReason: () => void
  readonly edit: () => void
  readonly next: () => void
  readonly previous: () => void
  readonly first: () => void
  readonly last: () => void
  readonly nextOpen: () => void
  readonly undo: () => void
}

/** Runs what a key means; a field that is typed in keeps its own keys. */
export function runReviewKey(event: KeyboardEvent, actions: ReviewKeyActions): void {
  if (event.defaultPrevented || event.nativeEvent.isComposing || isTyped(event.target)) return
  const run = actionOf(event, actions)
  if (run === undefined) return
  event.preventDefault()
  run()
}

function actionOf(event: KeyboardEvent, actions: ReviewKeyActions): (() => void) | undefined {
  const { key, altKey, shiftKey } = event
  if (event.ctrlKey || event.metaKey)
    return key.toLowerCase() === 'z' && !altKey && !shiftKey ? actions.undo : undefined
  const steps = { ArrowDown: actions.next, ArrowUp: actions.previous }[key]
  if (altKey) return steps
  // On the page they scroll it.
  const isOnLine = event.target instanceof Element && event.target.matches('[data-line]')
  if (isOnLine) {
    const walk = { Home: actions.first, End: actions.last, Enter: actions.nextOpen }[key]
    if (steps !== undefined || walk !== undefined) return steps ?? walk
  }
  return letters(actions, shiftKey)[key.toLowerCase()]
}

function letters(
  actions: ReviewKeyActions,
  isShifted: boolean,
): Readonly<Record<string, () => void>> {
  return {
    a: actions.take,
    o: actions.takeOther,
    r: isShifted ? actions.refuseWithReason : actions.refuse,
    e: actions.edit,
    j: actions.next,
    k: actions.previous,
  }
}

function isTyped(target: EventTarget): boolean {
  return target instanceof Element && target.matches('input, textarea, select, [contenteditable]')
}
