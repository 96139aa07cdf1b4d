import { assertNever } from '@shared/base/assert-never'
import type { LibraryList as List } from '@shared/contract/library'
import type { ReactNode } from 'react'
import { useText } from '../../lib/use-text'
import {
  agreementColumns,
  eventColumns,
  fundingColumns,
  questionColumns,
  type Sources,
  sourceColumns,
} from './list-columns'
import { SectionList } from './section-list'

export type LibraryListProps = {
  readonly list: List
  readonly sources: Sources
  readonly selectedId: string | null
  readonly onSelect: (id: string) => void
  readonly onOpen: (id: string) => void
  readonly foot: ReactNode
}

/** The list of one kind, in the columns of that kind; plans have an outline. */
export function LibraryList({ list, sources, ...rest }: LibraryListProps) {
  const context = { sources, text: useText() }
  switch (list.kind) {
    case 'sources':
      return (
        <SectionList
          section="sources"
          items={list.items}
          columns={sourceColumns(context)}
          {...rest}
        />
      )
    case 'agreements':
      return (
        <SectionList
          section="agreements"
          items={list.items}
          columns={agreementColumns(context)}
          {...rest}
        />
      )
    case 'funding':
      return (
        <SectionList
          section="funding"
          items={list.items}
          columns={fundingColumns(context)}
          {...rest}
        />
      )
    case 'events':
      return (
        <SectionList
          section="events"
          items={list.items}
          columns={eventColumns(context)}
          {...rest}
        />
      )
    case 'questions':
      return (
        <SectionList
          section="questions"
          items={list.items}
          columns={questionColumns(context)}
          {...rest}
        />
      )
    case 'plans':
    case 'measures':
    case 'statistics':
    case 'indicators':
      return null
    default:
      return assertNever(list)
  }
}
