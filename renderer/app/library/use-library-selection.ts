import type { Plan } from '@shared/library/plan'
import { useState } from 'react'
import type { Panel } from '../frame/use-layout'

/** What is chosen in a list, and which plan stands open with which measure. */
export function useLibrarySelection(plans: readonly Plan[], side: Panel) {
  const [selectedId, setSelectedId] = useState<string | null>(null)
  const [openPlanId, setOpenPlanId] = useState<string | null>(null)
  const [measureId, setMeasureId] = useState<string | null>(null)
  const openPlan = plans.find(({ id }) => id === openPlanId) ?? null

  /** Where the side is a drawer it opens, as the details are what one asked for. */
  function showSide() {
    if (side.mode === 'drawer') side.open()
  }
  return {
    selectedId,
    openPlan,
    measureId,
    selectedPlan: openPlan ?? plans.find(({ id }) => id === selectedId) ?? null,
    select: setSelectedId,
    openEntry: (id: string) => {
      if (!plans.some((plan) => plan.id === id)) return showSide()
      setOpenPlanId(id)
      setMeasureId(null)
    },
    closePlan: () => setOpenPlanId(null),
    selectMeasure: (id: string) => {
      setMeasureId(id)
      showSide()
    },
  }
}

export type LibrarySelection = ReturnType<typeof useLibrarySelection>
