import { formatLongDate } from '../base/typed-date'
import type { Observation } from '../library/observation'
import type { Source } from '../library/source'

/** What an observation counts: its indicator, place and dimensions, with a capital first. */
export function statisticTitle(item: Observation): string {
  const dimensions = Object.entries(item.dimensions)
    .filter(([name, value]) => !impliedDimensions.has(name) && value !== item.geography)
    .map(([, value]) => value)
  const words = [item.indicator, item.geography, ...dimensions].filter(Boolean).join(', ')
  return words.charAt(0).toUpperCase() + words.slice(1)
}

// The route is in the geography, and a plan is named by its id.
const impliedDimensions: ReadonlySet<string> = new Set(['route', 'plan'])

/**
 * The period as its source words it, with what it was read as where that is an inference; null where
 * the source says nothing of it.
 *
 * @param readAs words around `{dates}`
 */
export function wordsOfPeriod(
  { period, periodIsInferred, periodWording }: Observation,
  { readAs, months }: { readonly readAs: string; readonly months: readonly string[] },
): string | null {
  if (period === null) return periodWording === '' ? null : periodWording
  const dates =
    period.start === period.end
      ? formatLongDate(period.start, months)
      : `${formatLongDate(period.start, months)} – ${formatLongDate(period.end, months)}`
  if (period.text !== '' && !periodIsInferred) return period.text
  const read = readAs.replace('{dates}', () => dates)
  return period.text === '' ? read : `${period.text} (${read})`
}

/** The reference of a document, or its title where it has none. */
export function sourceName(source: Source): string {
  return source.reference ?? source.title
}
