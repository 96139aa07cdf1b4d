import type { Observation } from '../library/observation'
import type { Calculation } from '../note/inline'
import { qualifierOfQuotient, qualifierOfSum } from './qualifier'

type Operation = Calculation['operation']

/** What a derived figure is, with all that it came from; the value is exact, display rounds. */
export type Derived = {
  readonly kind: 'derived'
  readonly value: number
  /** A ratio has the unit `times (ratio)`, a rank `rank`. */
  readonly unit: string
  readonly qualifier: string
  /** From the earliest to the latest date of the inputs; null where one has none. */
  readonly period: { readonly start: string; readonly end: string } | null
  /** Places of the inputs in the formula, `{1}` the first: `({2} – {1}) / {1} × 100`. */
  readonly formula: string
  readonly inputs: readonly Observation[]
}

export type Refusal = {
  readonly kind: 'refused'
  readonly reason:
    | 'missing'
    | 'different-units'
    | 'not-percentages'
    | 'division-by-zero'
    | 'too-many'
}

type Result = Pick<Derived, 'value' | 'unit' | 'qualifier' | 'formula'>
type Rule = (inputs: readonly Observation[]) => Result | Refusal['reason']

/**
 * Computes a derived figure from observations.
 *
 * `change`, `changeInPoints`: from the first to the second. `share`: the first of the second, in
 * per cent. `ratio`: the first by the second. `rank`: the place of the first among all, the
 * greatest being 1; equal values share a place.
 *
 * @param observations what the library holds of the inputs, in any order
 * @returns a refusal where the figure cannot be computed, never a number that means nothing
 */
export function calculate(
  { operation, observationIds }: Calculation,
  observations: readonly Observation[],
): Derived | Refusal {
  const byId = new Map(observations.map((one) => [one.id, one]))
  const inputs = observationIds.flatMap((id) => byId.get(id) ?? [])
  if (inputs.length < Math.max(2, observationIds.length)) return refused('missing')
  if (new Set(inputs.map(({ unit }) => unit)).size > 1) return refused('different-units')
  const result = rules[operation](inputs)
  if (typeof result === 'string') return refused(result)
  // 0.1 and 0.2 make 0.3: twelve digits are more than any source gives.
  const value = Number(result.value.toPrecision(12)) + 0
  // "Over –50 %" would be read as a greater fall, which it is not.
  const isSafe = value >= 0 || result.qualifier === 'exact'
  const qualifier = isSafe ? result.qualifier : 'approximately'
  return { kind: 'derived', ...result, value, qualifier, period: periodOf(inputs), inputs }
}

const rules: Readonly<Record<Operation, Rule>> = {
  sum: (inputs) => ({
    value: total(inputs),
    unit: unitOf(inputs),
    qualifier: qualifierOfSum(inputs.map(({ qualifier }) => qualifier)),
    formula: places(inputs).join(' + '),
  }),
  average: (inputs) => ({
    value: total(inputs) / inputs.length,
    unit: unitOf(inputs),
    qualifier: qualifierOfSum(inputs.map(({ qualifier }) => qualifier)),
    formula: `(${places(inputs).join(' + ')}) / ${inputs.length}`,
  }),
  change: ofTwo((from, to) => {
    if (from.value === 0) return 'division-by-zero'
    return {
      value: ((to.value - from.value) / Math.abs(from.value)) * 100,
      unit: '%',
      qualifier: quotient(to, from),
      formula: '({2} – {1}) / {1} × 100',
    }
  }),
  changeInPoints: ofTwo((from, to) => {
    if (from.unit !== '%') return 'not-percentages'
    return {
      value: to.value - from.value,
      unit: 'percentage points',
      qualifier: quotient(to, from),
      formula: '{2} – {1}',
    }
  }),
  share: ofTwo((part, whole) => {
    if (whole.value === 0) return 'division-by-zero'
    return {
      value: (part.value / whole.value) * 100,
      unit: '%',
      qualifier: quotient(part, whole),
      formula: '{1} / {2} × 100',
    }
  }),
  ratio: ofTwo((first, second) => {
    if (second.value === 0) return 'division-by-zero'
    return {
      value: first.value / second.value,
      unit: 'times (ratio)',
      qualifier: quotient(first, second),
      formula: '{1} / {2}',
    }
  }),
  rank: (inputs) => {
    const greater = inputs.filter(({ value }) => value > (inputs[0]?.value ?? 0))
    const isExact = inputs.every(({ qualifier }) => qualifier === 'exact')
    return {
      value: greater.length + 1,
      unit: 'rank',
      qualifier: isExact ? 'exact' : 'approximately',
      formula: `{1} : ${places(inputs).slice(1).join(', ')}`,
    }
  },
}

function ofTwo(rule: (first: Observation, second: Observation) => ReturnType<Rule>): Rule {
  return ([first, second, third]) => {
    if (first === undefined || second === undefined) return 'missing'
    return third === undefined ? rule(first, second) : 'too-many'
  }
}

/** Below zero, a bound lies on the other side; then only "approximately" is safe. */
function quotient(above: Observation, below: Observation): string {
  const qualifier = qualifierOfQuotient(above.qualifier, below.qualifier)
  const isPlain = qualifier === 'exact' || (above.value >= 0 && below.value > 0)
  return isPlain ? qualifier : 'approximately'
}

function total(inputs: readonly Observation[]): number {
  return inputs.reduce((sum, { value }) => sum + value, 0)
}

function unitOf(inputs: readonly Observation[]): string {
  return inputs[0]?.unit ?? ''
}

function places(inputs: readonly Observation[]): readonly string[] {
  return inputs.map((_, index) => `{${index + 1}}`)
}

function periodOf(inputs: readonly Observation[]): Derived['period'] {
  const periods = inputs.flatMap(({ period }) => period ?? [])
  const starts = periods.map(({ start }) => start).sort()
  const ends = periods.map(({ end }) => end).sort()
  const [start, end] = [starts[0], ends.at(-1)]
  if (start === undefined || end === undefined || periods.length < inputs.length) return null
  return { start, end }
}

function refused(reason: Refusal['reason']): Refusal {
  return { kind: 'refused', reason }
}
