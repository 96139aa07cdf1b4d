import type { StatisticFilter, StatisticPageQuery } from '@shared/contract/statistics'
import type { StatisticsSettings } from '@shared/settings/settings'
import { useMemo, useState } from 'react'
import { useSettings } from '../../lib/settings/use-settings'

export type Exploration = {
  readonly chosen: StatisticsSettings
  readonly filter: StatisticFilter
  /** What the list shows of it. */
  readonly listFilter: StatisticFilter & Pick<StatisticPageQuery, 'onlyContradicted'>
  /** Something narrows the list. */
  readonly isNarrowed: boolean
  readonly change: (part: Partial<StatisticsSettings>) => void
  /** Another indicator has other places, dimensions and years. */
  readonly showIndicator: (indicatorId: string | null) => void
  readonly showContradicted: (isAlone: boolean) => void
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
  return useMemo(
    () => explorationOf(chosen, (statistics) => change({ statistics })),
    [chosen, change],
  )
}

/** A look at the statistics beside that of the explorer, forgotten with what it is for. */
export function usePassingExploration(): Exploration {
  const [chosen, setChosen] = useState<StatisticsSettings>({ ...nothing, withApart: false })
  return useMemo(() => explorationOf(chosen, setChosen), [chosen])
}

function explorationOf(
  chosen: StatisticsSettings,
  onChange: (chosen: StatisticsSettings) => void,
): Exploration {
  const set = (part: Partial<StatisticsSettings>) => onChange({ ...chosen, ...part })
  const { onlyContradicted, ...others } = chosen
  const { indicatorId, geography, dimensions, fromYear, toYear } = chosen
  const filter = { indicatorId, geography, dimensions, fromYear, toYear }
  return {
    chosen,
    filter,
    listFilter: onlyContradicted === true ? { ...filter, onlyContradicted } : filter,
    isNarrowed:
      onlyContradicted === true ||
      [indicatorId, geography, fromYear, toYear].some((one) => one !== null) ||
      Object.keys(dimensions).length > 0,
    change: set,
    showIndicator: (id) => set({ ...nothing, indicatorId: id }),
    showContradicted: (isAlone) =>
      onChange(isAlone ? { ...others, onlyContradicted: true } : others),
    clear: () => onChange({ ...others, ...nothing }),
  }
}
