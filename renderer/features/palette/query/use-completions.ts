import { useRef } from 'react'
import { useAnswer } from '../../../lib/use-answer'
import { type Completion, completionsOf, valueFilterOf } from './completions'

/** What Tab offers for a query; what the library knows is asked for once a filter wants it. */
export function useCompletions(query: string): readonly Completion[] {
  const isWanted = useRef(false)
  isWanted.current ||= valueFilterOf(query) !== null
  const words = useAnswer('listOutlineWords', {}, isWanted.current).value
  const documents = useAnswer('listLibrary', { kind: 'sources' }, isWanted.current).value
  const sources = documents?.kind === 'sources' ? documents.items : []
  return completionsOf(query, {
    source: sources.flatMap(({ reference }) => reference ?? []),
    route: [...new Set([...(words?.route ?? []), ...(words?.region ?? [])])],
    status: words?.status ?? [],
  })
}
