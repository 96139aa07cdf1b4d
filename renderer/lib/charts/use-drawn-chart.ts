import { formatNumber } from '@shared/figure/format-number'
import type { Language } from '@shared/language/language'
import type { DrawnChart } from '@shared/note/chart/drawn-chart'
import { useMemo } from 'react'
import { useText } from '../use-text'

type DrawingOptions = {
  /** Of the note. */
  readonly language: Language
  /** Read out before the values. */
  readonly caption: string
  /** Sets a value as it is printed; left out where the chart's words are set already. */
  readonly set?: (words: string) => string
}

/** A chart of a note as our drawing takes it: its values, and the words around them. */
export function useDrawnChart(chart: DrawnChart, { language, caption, set }: DrawingOptions) {
  const text = useText()
  const { form: kind, categories, series } = chart
  const model = useMemo(
    () => ({
      kind,
      categories,
      series: series.map(({ name, values }) => ({
        name,
        values: values.map(
          (one) =>
            one && {
              id: one.observationId,
              value: one.value,
              label: set === undefined ? one.shown : set(one.shown),
              isApart: one.isApart,
            },
        ),
      })),
    }),
    [kind, categories, series, set],
  )
  const words = useMemo(
    () => ({
      caption,
      categoryName: text(kind === 'nameBar' ? 'chart.name' : 'statistics.along.period'),
      apartName: text('statistics.apart'),
      writeNumber: (number: number) => formatNumber(number, language).replaceAll(' ', '\u00a0'),
    }),
    [caption, kind, language, text],
  )
  return { model, words }
}
