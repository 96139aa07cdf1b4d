import type { SearchKind } from '@shared/contract/library'
import type { ReadDb } from '../database'
import { findCloseWords } from './find-close-words'
import { findHits, type Hit } from './find-hits'
import type { ParsedQuery } from './parse-query'
import { toMatch } from './to-match'

type Scope = {
  readonly kinds: readonly SearchKind[]
  readonly limit: number
  /** Whether a query without words or filters lists everything or finds nothing. */
  readonly listsAll: boolean
}

type Found = {
  readonly total: number
  readonly hits: readonly Hit[]
  /** What the hits were found by: words and phrases as typed, or those taken for mistyped ones. */
  readonly words: readonly string[]
}

/** Finds what was asked; if that is nothing, what close words would find. */
export function findByQuery(db: ReadDb, query: ParsedQuery, scope: Scope): Found {
  const { terms, excluded, kind, ...filters } = query
  const words = terms.map(({ text }) => text)
  const isNarrowed = kind !== null || Object.values(filters).some((value) => value !== null)
  if (terms.length === 0 && !isNarrowed && (!scope.listsAll || excluded.length > 0))
    return { total: 0, hits: [], words }
  const find = (match: string | null) =>
    findHits(db, {
      ...filters,
      match,
      kinds: scope.kinds.filter((each) => each === (kind ?? each)),
      limit: scope.limit,
    })
  const found = find(toMatch(terms, excluded))
  if (found.total > 0 || terms.length === 0) return { ...found, words }
  const closeWords = findCloseWords(db, terms)
  if (closeWords.size === 0) return { ...found, words }
  return {
    ...find(toMatch(terms, excluded, closeWords)),
    words: words.flatMap((word) => closeWords.get(word) ?? word),
  }
}
