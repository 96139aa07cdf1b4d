import { formatObservation } from '@shared/figure/format-observation'
import { languageOf } from '@shared/language/language-of'
import type { Agreement, Funding, LibraryEvent, LibraryQuestion } from '@shared/library/facts'
import type { Source } from '@shared/library/source'
import type { Text } from '@shared/text/text'
import type { Column } from '../../components/table/sort-items'
import { MarkedText } from './marked-text'
import { SourceName, sourceLabel } from './source-name'
import { capitalised, formatDates } from './wording'

export type Sources = ReadonlyMap<string, Source>

/** What the columns need beside the entries. */
export type ColumnContext = { readonly sources: Sources; readonly text: Text }

type Cited = { readonly source: string }

const sourceColumn = <T extends Cited>(
  { sources, text }: ColumnContext,
  widthPercent: number,
): Column<T> => ({
  id: 'source',
  title: text('field.source'),
  widthPercent,
  isSecondary: true,
  text: (item) => sourceLabel(sources.get(item.source)),
  cell: (item) => <SourceName source={sources.get(item.source)} />,
})

const dateText = (date: string | null, text: Text) =>
  date === null ? text('library.noDate') : formatDates(date, text)

const dateOrder = (date: string | null) =>
  date === null ? 0 : Number((date.split('/')[0] ?? '').padEnd(10, '-00').replaceAll('-', ''))

export const sourceColumns = ({ text }: ColumnContext): readonly Column<Source>[] => [
  {
    id: 'title',
    title: text('field.title'),
    widthPercent: 46,
    text: ({ title }) => title,
  },
  {
    id: 'institution',
    title: text('field.institution'),
    widthPercent: 19,
    isSecondary: true,
    text: ({ institution }) => institution,
  },
  {
    id: 'reference',
    title: text('field.reference'),
    widthPercent: 19,
    text: ({ reference }) => reference ?? '',
    cell: (source) => <MarkedText text={source.reference ?? ''} marking={source.marking} />,
  },
  {
    id: 'date',
    title: text('field.date'),
    widthPercent: 16,
    text: ({ date }) => dateText(date, text),
    sortBy: ({ date }) => dateOrder(date),
  },
]

export const agreementColumns = (context: ColumnContext): readonly Column<Agreement>[] => [
  {
    id: 'parties',
    title: context.text('field.parties'),
    widthPercent: 30,
    text: (item) => item.parties.join(', '),
  },
  {
    id: 'type',
    title: context.text('field.type'),
    widthPercent: 20,
    text: ({ type }) => capitalised(type),
  },
  {
    id: 'status',
    title: context.text('field.status'),
    widthPercent: 22,
    text: ({ status }) => status,
  },
  {
    id: 'date',
    title: context.text('field.date'),
    widthPercent: 14,
    text: ({ date }) => (date === null ? '' : dateText(date, context.text)),
    sortBy: ({ date }) => dateOrder(date),
  },
  sourceColumn(context, 14),
]

export const fundingColumns = (context: ColumnContext): readonly Column<Funding>[] => [
  {
    id: 'purpose',
    title: context.text('field.purpose'),
    widthPercent: 42,
    text: ({ purpose }) => purpose,
  },
  {
    id: 'geography',
    title: context.text('field.geography'),
    widthPercent: 18,
    text: ({ geography }) => geography,
  },
  {
    id: 'amount',
    title: context.text('field.amount'),
    widthPercent: 22,
    align: 'end',
    text: (item) => fundingAmount(item, context.text),
    sortBy: ({ amount }) => amount,
  },
  sourceColumn(context, 18),
]

export const eventColumns = (context: ColumnContext): readonly Column<LibraryEvent>[] => [
  {
    id: 'date',
    title: context.text('field.date'),
    widthPercent: 22,
    text: ({ date }) => dateText(date, context.text),
    sortBy: ({ date }) => dateOrder(date),
  },
  { id: 'title', title: context.text('field.event'), widthPercent: 60, text: ({ title }) => title },
  sourceColumn(context, 18),
]

export const questionColumns = (context: ColumnContext): readonly Column<LibraryQuestion>[] => [
  {
    id: 'number',
    title: context.text('field.number'),
    widthPercent: 8,
    text: ({ number }) => `${number})`,
    sortBy: ({ number }) => number,
  },
  { id: 'text', title: context.text('field.question'), widthPercent: 74, text: ({ text }) => text },
  sourceColumn(context, 18),
]

/** `over EUR 318 million`: the amount with its qualifier, in house style. */
export function fundingAmount({ amount, unit, qualifier }: Funding, text: Text): string {
  const observation = { value: amount, unit, qualifier }
  return formatObservation(observation, 'signed', languageOf(text.language))
}
