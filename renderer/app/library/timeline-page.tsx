import type { TimelineItem, TimelineKind } from '@shared/contract/library/timeline'
import { Button } from '../../components/button'
import { Notice } from '../../components/notice'
import type { LibrarySection } from '../../features/library/library-section'
import { Timeline } from '../../features/timeline/timeline'
import { TimelineDetail } from '../../features/timeline/timeline-detail'
import { useTimeline } from '../../features/timeline/use-timeline'
import { useText } from '../../lib/use-text'
import type { Layout } from '../frame/use-layout'
import { Workspace } from '../frame/workspace'
import classes from './library-page.module.css'

export type TimelinePageProps = {
  readonly layout: Layout
  /** Shows an entry in the list where it stands. */
  readonly onOpenEntry: (section: LibrarySection, id: string) => void
}

/** Where the list of what is dated is. */
const sections: Readonly<Record<TimelineKind, LibrarySection>> = {
  event: 'events',
  plan: 'plans',
  agreement: 'agreements',
  deadline: 'plans',
  publication: 'sources',
}

/** All that the library dates on one axis, the entry chosen on the right. */
export function TimelinePage({ layout, onOpenEntry }: TimelinePageProps) {
  const text = useText()
  const timeline = useTimeline()
  const { activeItem, count, problem } = timeline
  const open = ({ kind, id }: TimelineItem) => onOpenEntry(sections[kind], id)

  return (
    <Workspace
      layout={layout}
      identity={
        <>
          <h1 className={classes.title}>{text('library.timeline')}</h1>
          {count !== null && (
            <span className={classes.count}>{text('timeline.count', { count })}</span>
          )}
        </>
      }
      sideLabel={text('area.details')}
      side={
        activeItem === null ? (
          <p className={classes.none}>{text('library.pick')}</p>
        ) : (
          <TimelineDetail item={activeItem} onOpen={() => open(activeItem)} />
        )
      }
    >
      {problem !== null && (
        <Notice
          tone="wrong"
          action={<Button onClick={() => void timeline.reload()}>{text('common.tryAgain')}</Button>}
        >
          {text('common.failed', { reason: problem })}
        </Notice>
      )}
      <Timeline timeline={timeline} today={isoDay(new Date())} onOpen={open} />
    </Workspace>
  )
}

/** The day on the wall. */
function isoDay(now: Date): string {
  const two = (part: number) => String(part).padStart(2, '0')
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`
}
