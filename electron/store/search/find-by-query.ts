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

type Found = { readonly total: number; readonly hits: readonly Hit[] }

/** Finds what was asked; if that is nothing, what close words would find. */
export function findByQuery(db: ReadDb, query: ParsedQuery, scope: Scope): Found {
  const { terms, excluded, kind, source, year, route } = query
  const isNarrowed = kind !== null || source !== null || year !== null || route !== null
  if (terms.length === 0 && !isNarrowed && (!scope.listsAll || excluded.length > 0))
    return { total: 0, hits: [] }
  const find = (match: string | null) =>
    findHits(db, {
      match,
      kinds: scope.kinds.filter((each) => each === (kind ?? each)),
      limit: scope.limit,
      source,
      year,
      route,
    })
  const found = find(toMatch(terms, excluded))
  if (found.total > 0 || terms.length === 0) return found
  const closeWords = findCloseWords(db, terms)
  return closeWords.size === 0 ? found : find(toMatch(terms, excluded, closeWords))
}
