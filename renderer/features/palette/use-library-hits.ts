import type { SearchResult } from '@shared/contract/library'
import { useEffect, useState } from 'react'
import { api } from '../../lib/api'
import { errorMessage } from '../../lib/error-message'

export type LibraryHits = {
  readonly hits: SearchResult['hits']
  /** What they were found by, to be marked in them. */
  readonly words: readonly string[]
  /** The index is being made anew: not everything can be found yet. */
  readonly isPartial: boolean
  /** The hits answer what is asked now. */
  readonly isCurrent: boolean
  readonly problem: string | null
}

/** Typing pauses this long before the library is asked. */
const pauseMs = 80
const mostHits = 24
/** While the index is being made anew, what is found grows. */
const againMs = 700
const nothing = { hits: [], words: [], isPartial: false, problem: null }

/**
 * Searches library and texts of notes while one types. Answers to older queries are dropped; what
 * was found stays until the next answer.
 *
 * @param query empty: nothing is asked and nothing found
 */
export function useLibraryHits(query: string): LibraryHits {
  const [found, setFound] = useState<Omit<LibraryHits, 'isCurrent'> & { readonly query: string }>({
    ...nothing,
    query: '',
  })

  useEffect(() => {
    if (query === '') return
    let current = true
    let timer = setTimeout(ask, pauseMs)
    async function ask() {
      try {
        const { hits, words, isPartial } = await api.search({ query, kind: null, limit: mostHits })
        if (!current) return
        setFound({ query, hits, words, isPartial, problem: null })
        if (isPartial) timer = setTimeout(ask, againMs)
      } catch (error) {
        if (current) setFound({ ...nothing, query, problem: errorMessage(error) })
      }
    }
    return () => {
      current = false
      clearTimeout(timer)
    }
  }, [query])

  if (query === '') return { ...nothing, isCurrent: true }
  return { ...found, isCurrent: found.query === query }
}
