/**
 * How something is set apart that is in one state of a note only. `new`, `struck` and `moved` are
 * seen on the page, `omitted` is what stands there for words taken out; `inserted` and `deleted` are
 * Word's, to be accepted or rejected.
 */
export type PrintedChange =
  | { readonly kind: 'new' | 'struck' | 'moved' | 'omitted' }
  | TrackedChange

export type TrackedChange = {
  readonly kind: 'inserted' | 'deleted'
  readonly author: string
  /** ISO 8601 in UTC. */
  readonly at: string
}

/** The change where it is one of Word's. */
export function trackedOf(change: PrintedChange | undefined): TrackedChange | undefined {
  return change?.kind === 'inserted' || change?.kind === 'deleted' ? change : undefined
}

/** Whether it was taken out and yet stands on the page: nothing counts it any more. */
export function isTakenOut(change: PrintedChange | undefined): boolean {
  return change?.kind === 'struck' || change?.kind === 'omitted'
}

/** Whether it is not in the later state of the note. */
export function isTakenAway(change: PrintedChange | undefined): boolean {
  return isTakenOut(change) || change?.kind === 'deleted'
}
