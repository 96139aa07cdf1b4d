import { formatObservation } from '../figure/format-observation'
import { evidenceWordsOf } from '../language/evidence-words'
import type { Language } from '../language/language'
import type { ChartBlock } from '../note/block'
import type { DrawnValue } from '../note/chart/drawn-chart'
import { plainTextOfBlock } from '../note/plain-text'
import type { FigureTick } from '../note/ready/ready-item'
import { shownByChart } from '../note/ready/value-items'
import type { ChartRows, Place } from './evidence-sheet'
import { factOf } from './fact-of'
import { checkedOf, type KnownStatistics } from './figure-row'

type ChartContext = {
  readonly statistics: KnownStatistics
  /** By id of the chart. */
  readonly ticks: ReadonlyMap<string, FigureTick>
  readonly language: Language
}

/** The values of a chart category by category, as one reads it from the left. */
export function chartRows(block: ChartBlock, place: Place, context: ChartContext): ChartRows {
  const { categories, series } = block.chart
  const values = categories.flatMap((category, index) =>
    series.flatMap(({ name, values: row }) => {
      const value = row[index]
      if (value == null) return []
      const point = series.length > 1 ? `${category}, ${name}` : category
      return [{ point, ...valueRow(value, context) }]
    }),
  )
  const checked = checkedOf(context.ticks.get(block.id), shownByChart(block.chart))
  return { caption: plainTextOfBlock(block), place, values, checked }
}

type ValueRow = Omit<ChartRows['values'][number], 'point'>

function valueRow(
  { observationId, value, shown }: DrawnValue,
  { statistics, language }: Omit<ChartContext, 'ticks'>,
): ValueRow {
  const statistic = statistics.get(observationId)
  const { remarks } = evidenceWordsOf(language)
  if (statistic === undefined) return { shown, number: value, fact: null, remark: remarks.gone }
  const fact = factOf(statistic, language)
  const now = formatObservation(statistic.item, 'signed', language)
  const isSame = statistic.item.value === value
  const remark = isSame ? null : remarks.changed.replace('{value}', () => now)
  return { shown, number: value, fact, remark }
}
