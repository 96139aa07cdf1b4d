import type { StatisticEvidence } from '@shared/contract/library/consistency'
import { useCallback, useEffect, useRef, useState } from 'react'
import type { StatisticRows } from '../../features/statistics/table/use-statistic-rows'
import { api } from '../../lib/api'

/** The value that the side shows: one that was chosen, or the first of a list that lacks it. */
export function useStatisticSelection(rows: StatisticRows) {
  const [selected, setSelected] = useState<StatisticEvidence | null>(null)
  const latest = useRef({ rows, selected })
  latest.current = { rows, selected }

  // biome-ignore lint/correctness/useExhaustiveDependencies: once for each answer, not each choice
  useEffect(() => {
    const { rows: current, selected: kept } = latest.current
    const first = current.rowAt(0)
    if (first === undefined || (kept !== null && belongs(kept, first, current))) return
    setSelected(first)
  }, [rows.answered])

  /** Gives null for a value that the library does not hold. */
  const pick = useCallback(async (observationId: string): Promise<StatisticEvidence | null> => {
    const [found] = await api.getStatistics({ ids: [observationId] }).catch(() => [])
    if (found?.kind !== 'statistic') return null
    setSelected(found)
    return found
  }, [])
  return { selected, select: setSelected, pick }
}

/** Of a long list only the first page is known; there, the same indicator is enough. */
function belongs(kept: StatisticEvidence, first: StatisticEvidence, rows: StatisticRows): boolean {
  const isLong = (rows.total ?? 0) > rows.pageSize
  const isOfIndicator = kept.item.indicator === first.item.indicator
  return rows.indexOf(kept.item.id) !== -1 || (isLong && isOfIndicator)
}
