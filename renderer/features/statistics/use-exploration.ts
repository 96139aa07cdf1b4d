import type { StatisticFilter } from '@shared/contract/statistics'
import type { StatisticsSettings } from '@shared/settings/settings'
import { useMemo } from 'react'
import { useSettings } from '../../lib/settings/use-settings'

export type Exploration = {
  readonly chosen: StatisticsSettings
  readonly filter: StatisticFilter
  /** Something narrows the list. */
  readonly isNarrowed: boolean
  readonly change: (part: Partial<StatisticsSettings>) => void
  /** Another indicator has other places, dimensions and years. */
  readonly showIndicator: (indicatorId: string | null) => void
  readonly clear: () => void
}

const nothing = {
  indicatorId: null,
  geography: null,
  dimensions: {},
  fromYear: null,
  toYear: null,
  order: 'series',
  chart: null,
  along: null,
} as const

/** What one looks at in the explorer; remembered, so that it opens as one left it. */
export function useExploration(): Exploration {
  const { settings, change } = useSettings()
  const chosen = settings.statistics
  return useMemo(() => {
    const set = (part: Partial<StatisticsSettings>) =>
      change({ statistics: { ...chosen, ...part } })
    const { indicatorId, geography, dimensions, fromYear, toYear } = chosen
    return {
      chosen,
      filter: { indicatorId, geography, dimensions, fromYear, toYear },
      isNarrowed:
        [indicatorId, geography, fromYear, toYear].some((one) => one !== null) ||
        Object.keys(dimensions).length > 0,
      change: set,
      showIndicator: (id) => set({ ...nothing, indicatorId: id }),
      clear: () => set(nothing),
    }
  }, [chosen, change])
}
