import type { ReviewChange } from '@shared/review/review'
import { createContext } from 'react'
import type { AuthorMarks } from '../entries/authors'
import type { Decisions } from '../entries/decisions'

/** What each stretch of the page needs to be drawn. */
export type ReviewContextValue = {
  readonly changes: ReadonlyMap<string, ReviewChange>
  readonly decisions: Decisions
  readonly marks: AuthorMarks
  /** Of the entry that one is at: its changes and comments. */
  readonly activeIds: ReadonlySet<string>
  /** Goes to the entry of a change or comment. */
  readonly onActivate: (id: string) => void
}

export const ReviewContext = createContext<ReviewContextValue>({
  changes: new Map(),
  decisions: new Map(),
  marks: new Map(),
  activeIds: new Set(),
  onActivate: () => undefined,
})
