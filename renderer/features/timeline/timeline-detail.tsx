import { formatLongDate } from '@shared/base/typed-date'
import type { TimelineItem } from '@shared/contract/library/timeline'
import { languageOf } from '@shared/language/language-of'
import { Button } from '../../components/button'
import { Facts } from '../../components/facts'
import { MarkingBadge } from '../../components/marking-badge'
import { QuotedSentence } from '../../components/quoted-sentence'
import { useText } from '../../lib/use-text'
import classes from './timeline.module.css'

export type TimelineDetailProps = {
  readonly item: TimelineItem
  readonly onOpen: () => void
}

/** What is known of the entry chosen on the axis, and the way to it. */
export function TimelineDetail({ item, onOpen }: TimelineDetailProps) {
  const text = useText()
  const { months } = languageOf(text.language)
  const [start = '', end] = item.date.split('/').map((date) => formatLongDate(date, months))
  return (
    <article className={classes.card}>
      <h2 className={classes.cardTitle}>{item.title}</h2>
      <Facts
        facts={[
          { label: text('field.kind'), value: text(`timeline.kind.${item.kind}`) },
          {
            label: text('field.date'),
            value: end === undefined ? start : text('library.span', { start, end }),
          },
          { label: text(detailLabels[item.kind]), value: item.detail },
          {
            label: text('field.source'),
            value: item.source && (
              <>
                {item.source} <MarkingBadge marking={item.marking} />
              </>
            ),
          },
        ]}
      />
      {item.sentence !== null && item.sentence !== '' && (
        <QuotedSentence mark={null}>{item.sentence}</QuotedSentence>
      )}
      <Button shortcut={text('key.enter')} onClick={onOpen}>
        {text('timeline.open')}
      </Button>
    </article>
  )
}

const detailLabels = {
  event: 'field.event',
  plan: 'field.institution',
  agreement: 'field.status',
  deadline: 'field.plan',
  publication: 'field.institution',
} as const
