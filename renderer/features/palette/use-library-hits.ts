import type { SearchResult } from '@shared/contract/library'
import { useEffect, useState } from 'react'
import { api } from '../../lib/api'
import { errorMessage } from '../../lib/error-message'

export type LibraryHits = {
  readonly hits: SearchResult['hits']
  /** The hits answer what is asked now. */
  readonly isCurrent: boolean
  readonly problem: string | null
}

/** Typing pauses this long before the library is asked. */
const pauseMs = 80
const mostHits = 24

/**
 * Searches library and texts of notes while one types. Answers to older queries are dropped; what
 * was found stays until the next answer.
 *
 * @param query empty: nothing is asked and nothing found
 */
export function useLibraryHits(query: string): LibraryHits {
  const [found, setFound] = useState<{
    readonly query: string
    readonly hits: SearchResult['hits']
    readonly problem: string | null
  }>({ query: '', hits: [], problem: null })

  useEffect(() => {
    if (query === '') return
    let current = true
    const timer = setTimeout(() => {
      api.search({ query, kind: null, limit: mostHits }).then(
        ({ hits }) => current && setFound({ query, hits, problem: null }),
        (error: unknown) => current && setFound({ query, hits: [], problem: errorMessage(error) }),
      )
    }, pauseMs)
    return () => {
      current = false
      clearTimeout(timer)
    }
  }, [query])

  if (query === '') return { hits: [], isCurrent: true, problem: null }
  return { hits: found.hits, isCurrent: found.query === query, problem: found.problem }
}
