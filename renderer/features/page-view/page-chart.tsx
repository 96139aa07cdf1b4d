import { formatNumber } from '@shared/figure/format-number'
import { languageOf } from '@shared/language/language-of'
import type { DrawnChart } from '@shared/note/chart/drawn-chart'
import { useMemo } from 'react'
import { Chart } from '../../components/chart/chart'
import { useText } from '../../lib/use-text'

type PageChartProps = {
  /** Its words as they are printed. */
  readonly chart: DrawnChart
  readonly description: string
  /** Of the note. */
  readonly language: string
}

const nothing = () => undefined

/** A chart as the page of the note draws it; Word draws the same values in its own way. */
export function PageChart({ chart, description, language }: PageChartProps) {
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
              label: one.shown,
              isApart: one.isApart,
            },
        ),
      })),
    }),
    [kind, categories, series],
  )
  const words = useMemo(() => {
    const noteLanguage = languageOf(language)
    return {
      caption: description,
      categoryName: text(kind === 'nameBar' ? 'chart.name' : 'statistics.along.period'),
      apartName: text('statistics.apart'),
      writeNumber: (number: number) => formatNumber(number, noteLanguage).replaceAll(' ', '\u00a0'),
    }
  }, [description, kind, language, text])
  return <Chart model={model} words={words} selectedId={null} onPick={nothing} />
}
