import type { ChartData } from '@shared/contract/statistics'
import { type ChartOrigin, chartSourceLine } from '@shared/figure/chart/chart-words'
import { describeChart } from '@shared/figure/chart-description'
import { formatObservation } from '@shared/figure/format-observation'
import type { Language } from '@shared/language/language'
import type { Indicator } from '@shared/library/facts'
import type { ChartContent, DrawnChart, DrawnValue } from '@shared/note/chart/drawn-chart'
import type { ChartModel, ChartValue } from '../../../components/chart/chart-model'
import type { Exploration } from '../use-exploration'
import { capitalised, type Words, writtenIn } from '../words'
import { type ChartChoice, chartModelOf } from './chart-model-of'

/**
 * The chart as it comes into a note: its values as they are published now, and the words round it.
 * Null where there is nothing to draw.
 */
export function chartContentOf(
  data: ChartData,
  { indicator, choice, words }: { indicator: Indicator; choice: ChartChoice; words: Words },
): ChartContent | null {
  const drawn = chartModelOf(data, { unit: indicator.unit, words, choice })
  if (drawn === null) return null
  const language = writtenIn(words)
  const points = new Map(data.series.flatMap((one) => one.points.map((point) => [point.id, point])))
  const drawnOf = ({ id, isApart }: ChartValue): DrawnValue | null => {
    const point = points.get(id)
    if (point === undefined) return null
    const shown = formatObservation({ ...point, unit: indicator.unit }, 'signed', language)
    const { value, qualifier, flags } = point
    return { observationId: id, value, qualifier, shown, flags, isApart }
  }
  const chart: DrawnChart = {
    form: drawn.model.kind,
    categories: drawn.model.categories,
    series: drawn.model.series.map(({ name, values }) => ({
      name,
      values: values.map((one) => one && drawnOf(one)),
    })),
  }
  const caption = captionOf(indicator, drawn.model)
  return {
    caption,
    chart,
    sourceLine: chartSourceLine(originsOf(data, drawn.model), language),
    altText: describeChart(chart, caption, language),
  }
}

/** A chart that is written once the language of its note is known; null where nothing is drawn. */
export type ChartInLanguage = (language: Language) => ChartContent | null

/** The chart that is looked at, to be written in the language of a note. */
export function chartInLanguage(
  data: ChartData,
  indicator: Indicator,
  { chosen }: Exploration,
  words: Words,
): ChartInLanguage {
  return (language) => {
    const content = chartContentOf(data, {
      indicator,
      choice: chosen,
      words: { ...words, language },
    })
    const taken = { at: new Date().toISOString(), lastYear: chosen.toYear }
    return content && { ...content, chart: { ...content.chart, taken } }
  }
}

/** What a legend would name stands in the caption where there is none. */
function captionOf({ title, unit }: Indicator, { series }: ChartModel): string {
  const [only, ...others] = series
  const isSaid = only === undefined || title.toLowerCase().includes(only.name.toLowerCase())
  const what = [capitalised(title), ...(isSaid || others.length > 0 ? [] : [only.name])].join(', ')
  return title.includes(unit) ? what : `${what} (${unit})`
}

/** Who counted what is drawn, and in which documents it was read. */
function originsOf({ series }: ChartData, { series: lines }: ChartModel): readonly ChartOrigin[] {
  const drawn = new Set(lines.flatMap(({ values }) => values.flatMap((one) => one?.id ?? [])))
  return series.filter(({ points }) => points.some(({ id }) => drawn.has(id)))
}
