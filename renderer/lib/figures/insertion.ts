import { calculate } from '@shared/calculation/calculate'
import { printedValue } from '@shared/calculation/printed-value'
import type { StatisticEvidence } from '@shared/contract/library/consistency'
import type { FigurePhrase } from '@shared/figure/figure-phrases'
import { formatObservation } from '@shared/figure/format-observation'
import type { Language } from '@shared/language/language'
import type { ChartContent } from '@shared/note/chart/drawn-chart'
import type { Calculation } from '@shared/note/inline'

/** A figure or a chart that is to come into a note from elsewhere in the window. */
export type Insertion =
  | { readonly kind: 'statistic'; readonly evidence: StatisticEvidence }
  | {
      readonly kind: 'calculation'
      readonly calculation: Calculation
      readonly inputs: readonly StatisticEvidence[]
    }
  | {
      readonly kind: 'chart'
      /** Null where nothing is drawn. */
      readonly chartIn: (language: Language) => ChartContent | null
    }

/** What is inserted, in the language of the note; null where a calculation cannot be made. */
export function insertedEvidence(
  insertion: Exclude<Insertion, { kind: 'chart' }>,
  language: Language,
): { readonly evidence: StatisticEvidence; readonly phrase: FigurePhrase | undefined } | null {
  if (insertion.kind === 'statistic') return { evidence: insertion.evidence, phrase: undefined }
  const { calculation, inputs } = insertion
  const [evidence] = inputs
  const derived = calculate(
    calculation,
    inputs.map(({ item }) => item),
  )
  if (derived.kind === 'refused' || evidence === undefined) return null
  const value = printedValue(derived, calculation.operation)
  // A fall reads "by 15 %", as that of an observation does.
  const form = value < 0 ? 'magnitude' : 'signed'
  const shown = formatObservation({ ...derived, value }, form, language)
  return { evidence, phrase: [{ kind: 'figure', calculation, form, shown }] }
}
