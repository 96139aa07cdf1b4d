import { calculate } from '../calculation/calculate'
import { formatNumber } from '../figure/format-number'
import { observationIdsOfFigure, sourcedFigure } from '../figure/live/figure-change'
import { type EvidenceWords, evidenceWordsOf } from '../language/evidence-words'
import type { Language } from '../language/language'
import type { Observation } from '../library/observation'
import type { Calculation, FigureInline } from '../note/inline'
import type { FigureTick } from '../note/ready/ready-item'
import type { Checked, FigureRow, Place } from './evidence-sheet'
import { factOf, type SourcedStatistic } from './fact-of'

/** Statistics of the library by their ids. */
export type KnownStatistics = ReadonlyMap<string, SourcedStatistic>

type FigureContext = {
  readonly statistics: KnownStatistics
  /** By id of the figure. */
  readonly ticks: ReadonlyMap<string, FigureTick>
  readonly language: Language
}

/** What a figure rests on, and whether the library still says what is printed. */
export function figureRow(
  figure: FigureInline,
  place: Place,
  { statistics, ticks, language }: FigureContext,
): FigureRow {
  const known = observationIdsOfFigure(figure).flatMap((id) => statistics.get(id) ?? [])
  const now = sourcedFigure(figure, (id) => statistics.get(id)?.item ?? null, language)
  const items = known.map(({ item }) => item)
  const words = evidenceWordsOf(language)
  return {
    figureId: figure.id,
    shown: figure.shown,
    place,
    number: now?.value ?? null,
    unit: unitOf(figure, items),
    calculation:
      'calculation' in figure ? calculationWords(figure.calculation, items, language) : null,
    facts: known.map((statistic) => factOf(statistic, language)),
    remark: remarkOf(figure, now?.figure.shown ?? null, words),
    checked: checkedOf(ticks.get(figure.id), figure.shown),
  }
}

/** A tick holds only while the figure or the chart shows what was ticked. */
export function checkedOf(tick: FigureTick | undefined, shown: string): Checked | null {
  if (tick === undefined || tick.shown !== shown) return null
  return { on: tick.checkedAt.slice(0, 10), by: tick.checkedBy }
}

/** A typed figure is said to be one also where the library agrees with what was typed. */
function remarkOf(
  { form, shown }: FigureInline,
  now: string | null,
  { remarks }: EvidenceWords,
): string | null {
  if (now === null) return remarks.gone
  if (now === shown) return form === 'typed' ? remarks.asTyped : null
  return (form === 'typed' ? remarks.typed : remarks.changed).replace('{value}', () => now)
}

function unitOf(figure: FigureInline, items: readonly Observation[]): string {
  if (!('calculation' in figure)) return items[0]?.unit ?? ''
  const derived = calculate(figure.calculation, items)
  return derived.kind === 'refused' ? '' : derived.unit
}

/** `change in per cent: (163 521 – 192 182) / 192 182 × 100`; only its name where it cannot be done. */
function calculationWords(
  calculation: Calculation,
  items: readonly Observation[],
  language: Language,
): string {
  const name = evidenceWordsOf(language).operations[calculation.operation]
  const derived = calculate(calculation, items)
  if (derived.kind === 'refused') return name
  const formula = derived.formula.replace(/\{(\d+)\}/g, (_, place: string) => {
    const input = derived.inputs[Number(place) - 1]
    return input === undefined ? '' : formatNumber(input.value, language)
  })
  return `${name}: ${formula}`
}
