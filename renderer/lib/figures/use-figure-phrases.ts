import type { Evidence } from '@shared/contract/library'
import { type FigurePhrase, figurePhrases } from '@shared/figure/figure-phrases'
import type { Language } from '@shared/language/language'
import type { Observation } from '@shared/library/observation'
import { useEffect, useState } from 'react'
import { api } from '../api'
import { useStatePhrases } from './use-state-phrases'

type Series = { readonly observationId: string; readonly items: readonly Observation[] }

/**
 * The forms that a piece of evidence can take in a note: those of a figure, or the states that a
 * measure can come with. What needs more of the library comes a moment later, at the end.
 */
export function useFigurePhrases(
  evidence: Evidence | undefined,
  language: Language,
): readonly FigurePhrase[] {
  const [series, setSeries] = useState<Series | null>(null)
  const states = useStatePhrases(evidence, language)
  const item = evidence?.kind === 'statistic' ? evidence.item : undefined
  const observationId = item?.id

  useEffect(() => {
    if (observationId === undefined) return
    let current = true
    api.getSeries({ observationId }).then(
      (found) => {
        const items = found.flatMap((one) => (one.kind === 'statistic' ? [one.item] : []))
        if (current) setSeries({ observationId, items })
      },
      // The forms of the value alone are there without the library.
      () => undefined,
    )
    return () => {
      current = false
    }
  }, [observationId])

  if (item === undefined) return states
  return figurePhrases(item, series?.observationId === item.id ? series.items : [], language)
}
