import type { Plan } from '@shared/library/plan'
import { useEffect, useRef, useState } from 'react'
import type { Panel } from '../frame/use-layout'
import { type AskedEntry, showEntry } from './asked-entry'

export type SelectionParts = {
  /** Empty until the list has been read, and in all lists but that of the plans. */
  readonly plans: readonly Plan[]
  readonly side: Panel
  readonly asked: AskedEntry | null
  /** The list has been read. */
  readonly isRead: boolean
}

/** What is chosen in a list, and which plan stands open with which measure. */
export function useLibrarySelection({ plans, side, asked, isRead }: SelectionParts) {
  const [selectedId, setSelectedId] = useState<string | null>(null)
  const [openPlanId, setOpenPlanId] = useState<string | null>(null)
  const [measureId, setMeasureId] = useState<string | null>(null)
  const openPlan = plans.find(({ id }) => id === openPlanId) ?? null

  /** Where the side is a drawer it opens, as the details are what one asked for. */
  function showSide() {
    if (side.mode === 'drawer') side.open()
  }
  useAskedEntry(isRead ? asked : null, ({ id }) => {
    const shown = showEntry(id, plans)
    setSelectedId(shown.selectedId)
    setOpenPlanId(shown.openPlanId)
    setMeasureId(shown.measureId)
    if (shown.openPlanId === null || shown.measureId !== null) showSide()
  })
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

/** Shows an entry once each time that it is asked for. */
function useAskedEntry(asked: AskedEntry | null, show: (asked: AskedEntry) => void) {
  const shown = useRef(0)
  useEffect(() => {
    if (asked === null || asked.count === shown.current) return
    shown.current = asked.count
    show(asked)
  })
}

export type LibrarySelection = ReturnType<typeof useLibrarySelection>
