import type { Evidence } from '@shared/contract/library'
import type { MeasureDetail } from '@shared/contract/library/library-edit'
import type { FigurePhrase } from '@shared/figure/figure-phrases'
import { type MeasureState, statePhrases } from '@shared/figure/state-phrases'
import type { Language } from '@shared/language/language'
import { useEffect, useState } from 'react'
import { api } from '../api'

/** A list with more of them would be a page of its own. */
const mostStates = 4

/**
 * With which state a measure can come into a note, without any first; none unless it is a measure
 * of which one is known. They come a moment after the measure.
 */
export function useStatePhrases(
  evidence: Evidence | undefined,
  language: Language,
): readonly FigurePhrase[] {
  const [detail, setDetail] = useState<MeasureDetail | null>(null)
  const id = evidence?.kind === 'measure' ? evidence.item.id : undefined

  useEffect(() => {
    if (id === undefined) return
    let current = true
    api.getMeasureDetail({ id }).then(
      (found) => current && setDetail(found),
      // The measure itself can be inserted all the same.
      () => undefined,
    )
    return () => {
      current = false
    }
  }, [id])

  return detail === null || detail.id !== id ? [] : statePhrases(statesOf(detail), language)
}

/** What sources said comes before one's own views, each the newest first. */
function statesOf({ status, statusAtMs, progress }: MeasureDetail): readonly MeasureState[] {
  const said = progress.map(({ text, date, source }) => ({ words: text, date, source }))
  const own =
    status === null || statusAtMs === null
      ? []
      : [{ words: status, date: isoDay(new Date(statusAtMs)), source: null }]
  return [
    ...said.filter(({ source }) => source !== null),
    ...own,
    ...said.filter(({ source }) => source === null),
  ].slice(0, mostStates)
}

/** The day on the wall. */
function isoDay(date: Date): string {
  const two = (part: number) => String(part).padStart(2, '0')
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`
}
