import type { TimelineItem } from '@shared/contract/library/timeline'
import type { TimelineChoice } from '@shared/settings/list-choice'
import { useMemo, useState } from 'react'
import { api } from '../../lib/api'
import { usePages } from '../../lib/long-lists/use-pages'
import { useSettings } from '../../lib/settings/use-settings'
import { useAnswer } from '../../lib/use-answer'
import { timelineKinds } from './kinds'
import { yearPlaces } from './years/year-places'

/** The axis as it is filtered, the entry chosen on it, and what can be chosen. */
export function useTimeline() {
  const { settings, change } = useSettings()
  const choice = settings.timeline
  const kinds = timelineKinds.filter((kind) => !choice.hidden.includes(kind))
  const filter = { kinds, region: choice.region }
  const { isNewestFirst } = choice
  const answer = useAnswer('getTimelineYears', filter)
  const key = JSON.stringify([filter, isNewestFirst])
  const [selected, setSelected] = useState({ key, index: 0 })
  const pages = usePages<TimelineItem>(key, (page) =>
    api.listTimelinePage({ ...filter, ...page, isNewestFirst }),
  )
  const years = answer.value?.years
  const places = useMemo(() => yearPlaces(years ?? [], isNewestFirst), [years, isNewestFirst])
  const count = places.reduce((sum, place) => sum + place.count, 0)
  const active = selected.key === key ? selected.index : 0

  return {
    choice,
    setChoice: (timeline: TimelineChoice) => change({ timeline }),
    regions: answer.value?.regions ?? [],
    /** Null until the years are known. */
    count: answer.value === null ? null : count,
    places,
    pages,
    active,
    activeItem: pages.at(active) ?? null,
    setActive: (index: number) => setSelected({ key, index }),
    problem: answer.error ?? pages.problem,
    reload: answer.reload,
  }
}

export type TimelineState = ReturnType<typeof useTimeline>
