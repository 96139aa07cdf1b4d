import { languageOf } from '@shared/language/language-of'
import type { DrawnChart } from '@shared/note/chart/drawn-chart'
import { Chart } from '../../components/chart/chart'
import { useDrawnChart } from '../../lib/charts/use-drawn-chart'

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
  const { model, words } = useDrawnChart(chart, {
    language: languageOf(language),
    caption: description,
  })
  return <Chart model={model} words={words} selectedId={null} onPick={nothing} />
}
