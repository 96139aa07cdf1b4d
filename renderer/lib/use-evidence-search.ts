import type { Evidence } from '@shared/contract/library'
import { startTransition, useEffect, useState } from 'react'
import { api } from './api'
import { errorMessage } from './error-message'

export type EvidenceKind = Evidence['kind']

export type EvidenceSearch = {
  /** What was found for the newest query that was answered. */
  readonly items: readonly Evidence[]
  readonly total: number
  /** The query that the items answer; null before the first answer. */
  readonly query: string | null
  readonly problem: string | null
  /** The items answer what is asked now, not what was asked before the last keys. */
  readonly isCurrent: boolean
}

type Answered = Omit<EvidenceSearch, 'isCurrent'> & { readonly kind: EvidenceKind | null }

const nothing: Answered = { items: [], total: 0, query: null, kind: null, problem: null }

export type EvidenceQuestion = {
  readonly query: string
  readonly kind: EvidenceKind | null
  readonly limit: number
  /** False: nothing is asked and nothing found. */
  readonly enabled: boolean
}

/** Typing pauses this long before the library is asked. */
const pauseMs = 80

/**
 * Searches the library while one types. Answers to older queries are dropped; what was found stays
 * until the next answer, so that the list does not flicker.
 */
export function useEvidenceSearch(question: EvidenceQuestion): EvidenceSearch {
  const { query, kind, limit, enabled } = question
  const [found, setFound] = useState(nothing)

  useEffect(() => {
    let current = true
    if (!enabled) {
      setFound(nothing)
      return
    }
    const timer = setTimeout(() => {
      api.searchEvidence({ query, kind, limit }).then(
        ({ items, total }) =>
          // Drawn in the spare moments of typing, which a long list must not hold up.
          startTransition(() => {
            if (current) setFound({ items, total, query, kind, problem: null })
          }),
        (error: unknown) =>
          current && setFound((last) => ({ ...last, query, kind, problem: errorMessage(error) })),
      )
    }, pauseMs)
    return () => {
      current = false
      clearTimeout(timer)
    }
  }, [query, kind, limit, enabled])

  return { ...found, isCurrent: !enabled || (found.query === query && found.kind === kind) }
}

/**
 * Enter may come before the answer to what was typed. It then waits for that answer, instead of
 * taking what was found for fewer letters; typing on takes it back.
 *
 * @param question what is asked now, with all that changes the answer
 * @param run      called with the answer's items in place
 */
export function useOnceAnswered(question: string, isCurrent: boolean, run: () => void): () => void {
  const [awaited, setAwaited] = useState<string | null>(null)
  useEffect(() => {
    if (awaited === null) return
    if (awaited === question && !isCurrent) return
    setAwaited(null)
    if (awaited === question) run()
  })
  return () => (isCurrent ? run() : setAwaited(question))
}
