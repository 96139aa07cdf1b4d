import type { TimelineKind } from '@shared/contract/library/timeline'
import {
  IconBuildingBank,
  IconCalendarEvent,
  IconFileText,
  IconFlag,
  IconListDetails,
} from '@tabler/icons-react'

/** In the order of the filter. */
export const timelineKinds: readonly TimelineKind[] = [
  'event',
  'plan',
  'agreement',
  'deadline',
  'publication',
]

export const kindIcons: Readonly<Record<TimelineKind, typeof IconFlag>> = {
  event: IconCalendarEvent,
  plan: IconListDetails,
  agreement: IconBuildingBank,
  deadline: IconFlag,
  publication: IconFileText,
}
