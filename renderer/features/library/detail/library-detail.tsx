import { assertNever } from '@shared/base/assert-never'
import type { LibraryList } from '@shared/contract/library'
import type { Agreement, Funding, LibraryEvent } from '@shared/library/facts'
import type { Text } from '@shared/text/text'
import type { ReactNode } from 'react'
import { ContradictionsOf } from '../../../lib/consistency/contradictions-slot'
import { useText } from '../../../lib/use-text'
import { fundingAmount, type Sources } from '../list-columns'
import { SourceName } from '../source-name'
import { formatDates } from '../wording'
import { DetailLayout } from './detail-layout'
import { QuestionDetail } from './question-detail'
import { StatisticDetail } from './statistic-detail'

export type LibraryDetailProps = {
  readonly list: LibraryList
  readonly sources: Sources
  readonly selectedId: string | null
  /** What stands there while nothing is chosen. */
  readonly none: ReactNode
}

/** What is known of the entry chosen in a list; plans have a page of their own. */
export function LibraryDetail({ list, sources, selectedId, none }: LibraryDetailProps) {
  const text = useText()
  switch (list.kind) {
    case 'statistics': {
      const item = list.items.find(({ id }) => id === selectedId)
      const source = sources.get(item?.source ?? '')
      if (item === undefined || source === undefined) return none
      return <StatisticDetail item={item} source={source} />
    }
    case 'questions': {
      const item = list.items.find(({ id }) => id === selectedId)
      return item === undefined ? none : <QuestionDetail item={item} sources={sources} />
    }
    case 'agreements': {
      const item = list.items.find(({ id }) => id === selectedId)
      return item === undefined ? none : agreementDetail(item, { sources, text })
    }
    case 'funding': {
      const item = list.items.find(({ id }) => id === selectedId)
      return item === undefined ? none : fundingDetail(item, { sources, text })
    }
    case 'events': {
      const item = list.items.find(({ id }) => id === selectedId)
      return item === undefined ? none : eventDetail(item, { sources, text })
    }
    case 'plans':
    case 'sources':
    case 'measures':
    case 'indicators':
      return none
    default:
      return assertNever(list)
  }
}

type Context = { readonly sources: Sources; readonly text: Text }

const readIn = (item: { readonly source: string }, { sources, text }: Context) => ({
  label: text('field.source'),
  value: <SourceName source={sources.get(item.source)} />,
})

function agreementDetail(item: Agreement, context: Context) {
  const { text } = context
  return (
    <DetailLayout
      title={item.parties.join(', ')}
      facts={[
        { label: text('field.type'), value: item.type },
        { label: text('field.status'), value: item.status },
        { label: text('field.date'), value: item.date && formatDates(item.date, text) },
        readIn(item, context),
      ]}
      sentence={item.sentence}
    >
      <ContradictionsOf kind="agreement" id={item.id} />
    </DetailLayout>
  )
}

function fundingDetail(item: Funding, context: Context) {
  const { text } = context
  return (
    <DetailLayout
      lead={fundingAmount(item, text)}
      title={item.purpose}
      facts={[
        { label: text('field.geography'), value: item.geography },
        { label: text('field.period'), value: item.period ?? text('evidence.noPeriod') },
        readIn(item, context),
      ]}
      sentence={item.sentence}
    >
      <ContradictionsOf kind="funding" id={item.id} />
    </DetailLayout>
  )
}

function eventDetail(item: LibraryEvent, context: Context) {
  const { text } = context
  return (
    <DetailLayout
      title={item.title}
      facts={[
        { label: text('field.date'), value: formatDates(item.date, text) },
        readIn(item, context),
      ]}
      sentence={item.sentence}
    >
      <ContradictionsOf kind="event" id={item.id} />
    </DetailLayout>
  )
}
