import type { Review } from '@shared/review/review'
import { type Decisions, needsALook, stateOf } from './decisions'
import { changesOf, type ReviewEntry } from './entries'

/** Of what came back, what is listed. */
export type ReviewFilter = {
  /** Null for everybody. */
  readonly who:
    | { readonly kind: 'author'; readonly author: string }
    | { readonly kind: 'copy'; readonly copyId: string }
    | null
  readonly what: 'all' | 'look' | 'words' | 'blocks' | 'comments'
  readonly isOpenOnly: boolean
}

export const noFilter: ReviewFilter = { who: null, what: 'all', isOpenOnly: false }

/** The entries that a filter leaves, in their order. */
export function filtered(
  entries: readonly ReviewEntry[],
  decisions: Decisions,
  filter: ReviewFilter,
): readonly ReviewEntry[] {
  return entries.filter(
    (entry) =>
      isBy(entry, filter.who) &&
      isOf(entry, filter.what) &&
      (!filter.isOpenOnly || stateOf(entry, decisions) === 'open'),
  )
}

/** Everybody who changed or said something, in the order in which one meets them. */
export function authorsOf({ changes, comments }: Review): readonly string[] {
  const named = [...changes, ...comments].map(({ author }) => author)
  return [...new Set(named)].filter((author) => author !== '')
}

function isBy(entry: ReviewEntry, who: ReviewFilter['who']): boolean {
  if (who === null) return true
  const done = entry.kind === 'comment' ? [entry.comment, ...entry.answers] : changesOf(entry)
  return done.some((one) =>
    who.kind === 'author' ? isNamed(one.author, who.author) : one.copyId === who.copyId,
  )
}

/** What several did alike carries all their names. */
function isNamed(authors: string, author: string): boolean {
  return authors === author || authors.split(', ').includes(author)
}

const wordKinds: readonly string[] = ['text', 'marks', 'header']

function isOf(entry: ReviewEntry, what: ReviewFilter['what']): boolean {
  switch (what) {
    case 'all':
      return true
    case 'comments':
      return entry.kind === 'comment'
    case 'look':
      return entry.kind === 'conflict' || changesOf(entry).some(needsALook)
    case 'words':
      return changesOf(entry).some(({ kind }) => wordKinds.includes(kind))
    case 'blocks':
      return changesOf(entry).some(({ kind }) => !wordKinds.includes(kind))
  }
}
