/**
 * How something is set apart that is in one state of a note only. `new`, `struck` and `moved` are
 * seen on the page; `inserted` and `deleted` are Word's, to be accepted or rejected.
 */
export type PrintedChange = { readonly kind: 'new' | 'struck' | 'moved' } | TrackedChange

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
