import { assertNever } from '@shared/base/assert-never'
import type { LibraryList } from '@shared/contract/library'
import type { Agreement, Funding, LibraryEvent } from '@shared/library/facts'
import { libraryText } from '@shared/text/en/window-library'
import type { ReactNode } from 'react'
import { fundingAmount, type Sources } from '../list-columns'
import { SourceName } from '../source-name'
import { formatDates } from '../wording'
import { DetailLayout } from './detail-layout'
import { QuestionDetail } from './question-detail'
import { SourceDetail } from './source-detail'
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
  switch (list.kind) {
    case 'statistics': {
      const item = list.items.find(({ id }) => id === selectedId)
      const source = sources.get(item?.source ?? '')
      if (item === undefined || source === undefined) return none
      return <StatisticDetail item={item} source={source} />
    }
    case 'sources': {
      const item = list.items.find(({ id }) => id === selectedId)
      return item === undefined ? none : <SourceDetail source={item} />
    }
    case 'questions': {
      const item = list.items.find(({ id }) => id === selectedId)
      return item === undefined ? none : <QuestionDetail item={item} sources={sources} />
    }
    case 'agreements': {
      const item = list.items.find(({ id }) => id === selectedId)
      return item === undefined ? none : agreementDetail(item, sources)
    }
    case 'funding': {
      const item = list.items.find(({ id }) => id === selectedId)
      return item === undefined ? none : fundingDetail(item, sources)
    }
    case 'events': {
      const item = list.items.find(({ id }) => id === selectedId)
      return item === undefined ? none : eventDetail(item, sources)
    }
    case 'plans':
    case 'measures':
    case 'indicators':
      return none
    default:
      return assertNever(list)
  }
}

const { facts } = libraryText

const readIn = (item: { readonly source: string }, sources: Sources) => ({
  label: facts.source,
  value: <SourceName source={sources.get(item.source)} />,
})

function agreementDetail(item: Agreement, sources: Sources) {
  return (
    <DetailLayout
      title={item.parties.join(', ')}
      facts={[
        { label: facts.type, value: item.type },
        { label: facts.status, value: item.status },
        { label: facts.date, value: item.date && formatDates(item.date) },
        readIn(item, sources),
      ]}
      sentence={item.sentence}
    />
  )
}

function fundingDetail(item: Funding, sources: Sources) {
  return (
    <DetailLayout
      lead={fundingAmount(item)}
      title={item.purpose}
      facts={[
        { label: facts.geography, value: item.geography },
        { label: facts.period, value: item.period ?? libraryText.noPeriod },
        readIn(item, sources),
      ]}
      sentence={item.sentence}
    />
  )
}

function eventDetail(item: LibraryEvent, sources: Sources) {
  return (
    <DetailLayout
      title={item.title}
      facts={[{ label: facts.date, value: formatDates(item.date) }, readIn(item, sources)]}
      sentence={item.sentence}
    />
  )
}
