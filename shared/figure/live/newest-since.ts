import type { Observation } from '../../library/observation'
import { periodLength } from '../../library/period-length'

/** A value of the same thing for a later period. */
export type LaterPeriod = {
  readonly item: Observation
  /** When it came into the library. */
  readonly arrivedAtMs: number
}

/**
 * The last value that came in after a figure was shown and goes on where it stopped: for a period of
 * the same length, or for one that began with it and goes further, as `January to September` follows
 * `January to August`. Null where there is none, or where a period is inferred or missing.
 *
 * @param shownAt ISO 8601; null where it is not known, and then nothing is newer
 */
export function newestSince(
  own: Observation,
  later: readonly LaterPeriod[],
  shownAt: string | null,
): LaterPeriod | null {
  if (shownAt === null) return null
  const shownAtMs = Date.parse(shownAt)
  const following = later
    .filter(({ item, arrivedAtMs }) => arrivedAtMs > shownAtMs && follows(own, item))
    .toSorted(
      (one, other) =>
        endOf(one.item).localeCompare(endOf(other.item)) ||
        (one.item.vintage ?? '').localeCompare(other.item.vintage ?? ''),
    )
  return following.at(-1) ?? null
}

function follows(own: Observation, other: Observation): boolean {
  if (own.period === null || other.period === null) return false
  if (own.periodIsInferred || other.periodIsInferred) return false
  const goesFurther = endOf(other) > endOf(own)
  return (
    goesFurther &&
    (own.period.start === other.period.start ||
      periodLength(own.period) === periodLength(other.period))
  )
}

function endOf({ period }: Observation): string {
  return period?.end ?? ''
}
