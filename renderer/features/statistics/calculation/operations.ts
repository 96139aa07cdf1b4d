import { calculate, type Derived, type Refusal } from '@shared/calculation/calculate'
import { printedValue } from '@shared/calculation/printed-value'
import { formatNumber } from '@shared/figure/format-number'
import { languageOf } from '@shared/language/language-of'
import type { Observation } from '@shared/library/observation'
import type { Calculation } from '@shared/note/inline'
import { valueWords, type Words } from '../words'

export type Operation = Calculation['operation']

const operations = [
  'change',
  'changeInPoints',
  'share',
  'ratio',
  'sum',
  'average',
  'rank',
] as const satisfies readonly Operation[]

export type Computed = { readonly operation: Operation; readonly derived: Derived }

/** What can be computed of the values in this order, the likeliest first; else why nothing can. */
export function computeAll(inputs: readonly Observation[]): {
  readonly computed: readonly Computed[]
  readonly refusal: Refusal['reason'] | null
} {
  const observationIds = inputs.map(({ id }) => id)
  const results = operations.map((operation) => ({
    operation,
    result: calculate({ operation, observationIds }, inputs),
  }))
  const computed = results.flatMap(({ operation, result }) =>
    result.kind === 'derived' ? [{ operation, derived: result }] : [],
  )
  const refused = results.flatMap(({ result }) => (result.kind === 'refused' ? result.reason : []))
  const first = likeliest(inputs)
  return {
    computed: computed.toSorted(
      (one, other) => Number(other.operation === first) - Number(one.operation === first),
    ),
    refusal: computed.length === 0 ? (refused[0] ?? null) : null,
  }
}

/** In time a change, of percentages in points; at one time a share; of many a sum. */
function likeliest([first, second, ...more]: readonly Observation[]): Operation {
  if (first === undefined || second === undefined || more.length > 0) return 'sum'
  if (first.period?.start === second.period?.start) return 'share'
  return first.unit === '%' ? 'changeInPoints' : 'change'
}

/** The result as it is printed. */
export function resultWords({ operation, derived }: Computed, words: Words): string {
  const value = printedValue(derived, operation)
  return valueWords({ ...derived, value }, words)
}

/** The exact result where the printed one is rounded. */
export function exactWords({ operation, derived }: Computed, words: Words): string | null {
  const isRounded = printedValue(derived, operation) !== derived.value
  return isRounded ? String(derived.value).replace('-', '–').replace('.', markOf(words)) : null
}

function markOf({ text }: Words): string {
  return languageOf(text.language).decimalMark
}

/** The formula with the values in their places: `(163 521 – 192 182) / 192 182 × 100`. */
export function formulaWords({ derived }: Computed, { text }: Words): string {
  const language = languageOf(text.language)
  return derived.formula.replace(/\{(\d+)\}/g, (place, number: string) => {
    const input = derived.inputs[Number(number) - 1]
    if (input === undefined) return place
    const value = formatNumber(input.value, language).replaceAll(' ', '\u00a0')
    return input.value < 0 ? `(${value})` : value
  })
}
