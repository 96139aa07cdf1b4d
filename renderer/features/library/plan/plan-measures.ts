import type { Measure, Plan } from '@shared/library/plan'
import type { Source } from '@shared/library/source'

/** A measure and where it stands in its plan. */
export type PlacedMeasure = {
  readonly measure: Measure
  readonly pillar: Plan['pillars'][number] | null
}

/** All measures of a plan, in the order of its outline. */
export function listMeasures(plan: Plan): readonly PlacedMeasure[] {
  return [
    ...plan.pillars.flatMap((pillar) =>
      [...pillar.groups.flatMap((group) => group.measures), ...pillar.measures].map((measure) => ({
        measure,
        pillar,
      })),
    ),
    ...plan.measures.map((measure) => ({ measure, pillar: null })),
  ]
}

/** `LIMITE` if all that is known of a plan was read in documents so marked, else `none`. */
export function planMarking(plan: Plan, sources: ReadonlyMap<string, Source>): string {
  const markings = listMeasures(plan).map(
    ({ measure }) => sources.get(measure.source)?.marking ?? 'none',
  )
  return markings.find((marking) => marking !== 'none' && !markings.includes('none')) ?? 'none'
}
