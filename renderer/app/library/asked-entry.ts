import type { Plan } from '@shared/library/plan'
import type { LibrarySection } from '../../features/library/library-section'
import { listMeasures } from '../../features/library/plan/plan-measures'

/** An entry of the library that was chosen elsewhere, to be shown in its list. */
export type AskedEntry = {
  readonly section: LibrarySection
  /** Of the entry, or of a measure in a plan. */
  readonly id: string
  /** Rises with each time that one asks, so that the same entry is shown again. */
  readonly count: number
}

export type Shown = {
  readonly selectedId: string | null
  readonly openPlanId: string | null
  readonly measureId: string | null
}

/** What to choose and open so that the entry is seen: for a measure its plan, and it in there. */
export function showEntry(id: string, plans: readonly Plan[]): Shown {
  const plan = plans.find(
    (one) => one.id === id || listMeasures(one).some(({ measure }) => measure.id === id),
  )
  if (plan === undefined) return { selectedId: id, openPlanId: null, measureId: null }
  return {
    selectedId: plan.id,
    openPlanId: plan.id,
    measureId: plan.id === id ? null : id,
  }
}
