import type { StatisticEvidence } from '@shared/contract/library/consistency'
import { useCallback, useEffect, useRef, useState } from 'react'
import type { StatisticRows } from '../../features/statistics/table/use-statistic-rows'
import { api } from '../../lib/api'
import { createFollowedValue } from '../../lib/followed-value'

/**
 * The value that is chosen, or the first of a list that lacks it: for the table and the side, which
 * follow it, as the whole page would be drawn at each step of an arrow key.
 */
export function useStatisticSelection(rows: StatisticRows) {
  const [selected] = useState(() => createFollowedValue<StatisticEvidence | null>(null))
  const latest = useRef(rows)
  latest.current = rows

  // biome-ignore lint/correctness/useExhaustiveDependencies: once for each answer
  useEffect(() => {
    const kept = selected.read()
    const first = latest.current.rowAt(0)
    if (first === undefined || (kept !== null && belongs(kept, first, latest.current))) return
    selected.change(first)
  }, [rows.answered])

  /** Gives null for a value that the library does not hold. */
  const pick = useCallback(
    async (observationId: string): Promise<StatisticEvidence | null> => {
      const [found] = await api.getStatistics({ ids: [observationId] }).catch(() => [])
      if (found?.kind !== 'statistic') return null
      selected.change(found)
      return found
    },
    [selected],
  )
  return { selected, select: selected.change, pick }
}

/** Of a long list only the first page is known; there, the same indicator is enough. */
function belongs(kept: StatisticEvidence, first: StatisticEvidence, rows: StatisticRows): boolean {
  const isLong = (rows.total ?? 0) > rows.pageSize
  const isOfIndicator = kept.item.indicator === first.item.indicator
  return rows.indexOf(kept.item.id) !== -1 || (isLong && isOfIndicator)
}
