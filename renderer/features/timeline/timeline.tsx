import type { TimelineItem } from '@shared/contract/library/timeline'
import { Button } from '../../components/button'
import { EmptyState } from '../../components/empty-state'
import { useText } from '../../lib/use-text'
import classes from './timeline.module.css'
import { TimelineFilters } from './timeline-filters'
import { TimelineList } from './timeline-list'
import type { TimelineState } from './use-timeline'

export type TimelineProps = {
  readonly timeline: TimelineState
  /** ISO 8601 of a day. */
  readonly today: string
  readonly onOpen: (item: TimelineItem) => void
}

/** What the library dates, on one vertical axis, with what narrows it. */
export function Timeline({ timeline, today, onOpen }: TimelineProps) {
  const text = useText()
  const { choice, count } = timeline
  return (
    <div className={classes.timeline}>
      <TimelineFilters choice={choice} regions={timeline.regions} onChoice={timeline.setChoice} />
      {count === 0 && (
        <EmptyState title={text('timeline.empty')} body={text('timeline.emptyBody')}>
          <Button onClick={() => timeline.setChoice({ ...choice, hidden: [], region: null })}>
            {text('timeline.showAll')}
          </Button>
        </EmptyState>
      )}
      {count !== null && count > 0 && (
        <TimelineList
          key={choice.isNewestFirst ? 'down' : 'up'}
          pages={timeline.pages}
          places={timeline.places}
          count={count}
          active={timeline.active}
          isNewestFirst={choice.isNewestFirst}
          today={today}
          onActive={timeline.setActive}
          onOpen={onOpen}
        />
      )}
    </div>
  )
}
