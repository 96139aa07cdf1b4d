import type { Observation } from '@shared/library/observation'

/** A statistic with the keys that the command line promises, no more. */
export function statisticJson(observation: Observation) {
  const { periodIsInferred: _, periodWording: __, remark: ___, ...statistic } = observation
  return statistic
}
