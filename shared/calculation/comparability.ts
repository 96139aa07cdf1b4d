import type { Observation } from '../library/observation'
import { type FlagMeaning, flagMeaning } from '../library/observation-flags'
import { periodLength, periodsOverlap } from '../library/period-length'
import type { Calculation } from '../note/inline'

type Operation = Calculation['operation']

/** Why figures that can be computed with each other perhaps should not be. */
export type Caution =
  | 'different-indicators'
  | 'different-lengths'
  | 'different-periods'
  | 'overlapping-periods'
  | 'no-period'
  | 'different-places'
  | 'different-dimensions'
  | 'different-providers'
  | 'different-vintages'
  | `flag-${Exclude<FlagMeaning, 'confidential'>}`

/** In time one thing is followed: all but the period must be the same. */
const followsTime: ReadonlySet<Operation> = new Set(['change', 'changeInPoints'])
/** At one time things are set beside each other: the period must be the same. */
const comparesParts: ReadonlySet<Operation> = new Set(['share', 'ratio', 'rank'])

/** What to think of before the result is used, the gravest first; empty where nothing is known. */
export function cautionsOf(
  operation: Operation,
  inputs: readonly Observation[],
): readonly Caution[] {
  const periods = inputs.flatMap(({ period }) => period ?? [])
  const sameLength = isSame(periods.map(periodLength))
  const samePeriod = isSame(periods.map(({ start, end }) => `${start}/${end}`))
  const sameDimensions = isSame(inputs.map(dimensionKey))
  const samePlace = isSame(inputs.map(({ geography }) => geography))
  const sameIndicator = isSame(inputs.map(({ indicator }) => indicator))
  const adds = operation === 'sum' || operation === 'average'
  const cautions: readonly (readonly [Caution, boolean])[] = [
    ['different-lengths', !sameLength],
    ['different-periods', comparesParts.has(operation) && sameLength && !samePeriod],
    [
      'overlapping-periods',
      operation === 'sum' && samePlace && sameDimensions && sameIndicator && anyOverlap(inputs),
    ],
    ['no-period', periods.length < inputs.length],
    ['different-indicators', (followsTime.has(operation) || adds) && !sameIndicator],
    ['different-places', followsTime.has(operation) && !samePlace],
    ['different-dimensions', followsTime.has(operation) && !sameDimensions],
    ['different-providers', !isSame(inputs.map(({ provider }) => provider))],
    ['different-vintages', samePeriod && !isSame(inputs.flatMap(({ vintage }) => vintage ?? []))],
    ...flags.map((flag) => [`flag-${flag}`, hasFlag(inputs, flag)] as const),
  ]
  return cautions.filter(([, applies]) => applies).map(([caution]) => caution)
}

const flags = ['break', 'definition', 'unreliable', 'estimated', 'provisional'] as const

function hasFlag(inputs: readonly Observation[], flag: FlagMeaning): boolean {
  return inputs.some((input) => input.flags.some((one) => flagMeaning(one) === flag))
}

function anyOverlap(inputs: readonly Observation[]): boolean {
  const periods = inputs.flatMap(({ period }) => period ?? [])
  return periods.some((one, index) =>
    periods.slice(index + 1).some((other) => periodsOverlap(one, other)),
  )
}

function dimensionKey({ dimensions }: Observation): string {
  return JSON.stringify(Object.entries(dimensions).sort())
}

function isSame(values: readonly unknown[]): boolean {
  return new Set(values).size < 2
}
