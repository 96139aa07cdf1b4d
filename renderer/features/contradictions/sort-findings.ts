import type { Contradiction } from '@shared/contract/library/consistency'
import { isOfSubstance } from '@shared/library/consistency/inconsistency-topic'

export type Findings = {
  /** A statement may be wrong. */
  readonly serious: readonly Contradiction[]
  /** Another source says the same. */
  readonly confirmed: readonly Contradiction[]
  /** Names, spelling and format. */
  readonly wording: readonly Contradiction[]
}

/** What was found of an item, by how much it matters; in each the order given. */
export function sortFindings(found: readonly Contradiction[]): Findings {
  const isConfirmed = (one: Contradiction) => one.kind === 'sameFigure' && one.agrees
  const isWording = (one: Contradiction) =>
    one.kind === 'recorded' && !isOfSubstance(one.inconsistency.topic)
  return {
    serious: found.filter((one) => !isConfirmed(one) && !isWording(one)),
    confirmed: found.filter(isConfirmed),
    wording: found.filter(isWording),
  }
}
