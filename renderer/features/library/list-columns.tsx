import { formatObservation } from '@shared/figure/format-observation'
import { english } from '@shared/language/en'
import type { Agreement, Funding, LibraryEvent, LibraryQuestion } from '@shared/library/facts'
import type { Observation } from '@shared/library/observation'
import type { Plan } from '@shared/library/plan'
import type { Source } from '@shared/library/source'
import { libraryText } from '@shared/text/en/window-library'
import type { Column } from '../../components/table/sort-items'
import { periodWords } from '../../lib/evidence-summary'
import { MarkedText } from './marked-text'
import { planMarking } from './plan/plan-measures'
import { SourceName, sourceLabel } from './source-name'
import { capitalised, formatDates } from './wording'

export type Sources = ReadonlyMap<string, Source>

const { columns: titles } = libraryText

type Cited = { readonly source: string }

const sourceColumn = <T extends Cited>(sources: Sources, widthPercent: number): Column<T> => ({
  id: 'source',
  title: titles.origin,
  widthPercent,
  isSecondary: true,
  text: (item) => sourceLabel(sources.get(item.source)),
  cell: (item) => <SourceName source={sources.get(item.source)} />,
})

const dateText = (date: string | null) => (date === null ? libraryText.noDate : formatDates(date))

const dateOrder = (date: string | null) =>
  date === null ? 0 : Number((date.split('/')[0] ?? '').padEnd(10, '-00').replaceAll('-', ''))

export const planColumns = (sources: Sources): readonly Column<Plan>[] => [
  {
    id: 'title',
    title: titles.title,
    widthPercent: 44,
    text: ({ title }) => title,
    cell: (plan) => <MarkedText text={plan.title} marking={planMarking(plan, sources)} />,
  },
  {
    id: 'route',
    title: titles.route,
    widthPercent: 19,
    text: ({ route, region }) => route ?? region ?? '',
  },
  {
    id: 'institution',
    title: titles.institution,
    widthPercent: 19,
    isSecondary: true,
    text: ({ institution }) => institution ?? '',
  },
  {
    id: 'date',
    title: titles.date,
    widthPercent: 18,
    text: ({ date }) => (date === null ? '' : dateText(date)),
    sortBy: ({ date }) => dateOrder(date),
  },
]

export const statisticColumns = (sources: Sources): readonly Column<Observation>[] => [
  {
    id: 'indicator',
    title: titles.indicator,
    widthPercent: 32,
    text: ({ indicator }) => capitalised(indicator),
  },
  {
    id: 'geography',
    title: titles.geography,
    widthPercent: 18,
    text: ({ geography }) => geography,
  },
  {
    id: 'period',
    title: titles.period,
    widthPercent: 19,
    isSecondary: true,
    text: (item) => periodWords(item, english) ?? libraryText.noPeriod,
    sortBy: ({ period }) => dateOrder(period?.start ?? null),
  },
  {
    id: 'value',
    title: titles.value,
    widthPercent: 14,
    align: 'end',
    text: (item) => formatObservation(item, 'signed', english),
    sortBy: ({ value }) => value,
  },
  {
    ...sourceColumn<Observation>(sources, 17),
    // Who counted comes before where it was read.
    text: (item) =>
      [item.provider, sourceLabel(sources.get(item.source))].filter(Boolean).join(', '),
    cell: (item) => (
      <>
        {item.provider !== null && `${item.provider}, `}
        <SourceName source={sources.get(item.source)} />
      </>
    ),
  },
]

export const sourceColumns: readonly Column<Source>[] = [
  {
    id: 'title',
    title: titles.title,
    widthPercent: 46,
    text: ({ title }) => title,
  },
  {
    id: 'institution',
    title: titles.institution,
    widthPercent: 19,
    isSecondary: true,
    text: ({ institution }) => institution,
  },
  {
    id: 'reference',
    title: titles.reference,
    widthPercent: 19,
    text: ({ reference }) => reference ?? '',
    cell: (source) => <MarkedText text={source.reference ?? ''} marking={source.marking} />,
  },
  {
    id: 'date',
    title: titles.date,
    widthPercent: 16,
    text: ({ date }) => dateText(date),
    sortBy: ({ date }) => dateOrder(date),
  },
]

export const agreementColumns = (sources: Sources): readonly Column<Agreement>[] => [
  {
    id: 'parties',
    title: titles.parties,
    widthPercent: 30,
    text: (item) => item.parties.join(', '),
  },
  { id: 'type', title: titles.type, widthPercent: 24, text: ({ type }) => type },
  { id: 'status', title: titles.status, widthPercent: 28, text: ({ status }) => status },
  sourceColumn(sources, 18),
]

export const fundingColumns = (sources: Sources): readonly Column<Funding>[] => [
  { id: 'purpose', title: titles.purpose, widthPercent: 42, text: ({ purpose }) => purpose },
  {
    id: 'geography',
    title: titles.geography,
    widthPercent: 18,
    text: ({ geography }) => geography,
  },
  {
    id: 'amount',
    title: titles.amount,
    widthPercent: 22,
    align: 'end',
    text: fundingAmount,
    sortBy: ({ amount }) => amount,
  },
  sourceColumn(sources, 18),
]

export const eventColumns = (sources: Sources): readonly Column<LibraryEvent>[] => [
  {
    id: 'date',
    title: titles.date,
    widthPercent: 22,
    text: ({ date }) => dateText(date),
    sortBy: ({ date }) => dateOrder(date),
  },
  { id: 'title', title: titles.event, widthPercent: 60, text: ({ title }) => title },
  sourceColumn(sources, 18),
]

export const questionColumns = (sources: Sources): readonly Column<LibraryQuestion>[] => [
  {
    id: 'number',
    title: titles.number,
    widthPercent: 8,
    text: ({ number }) => `${number})`,
    sortBy: ({ number }) => number,
  },
  { id: 'text', title: titles.question, widthPercent: 74, text: ({ text }) => text },
  sourceColumn(sources, 18),
]

/** `over EUR 318 million`: the amount with its qualifier, in house style. */
export function fundingAmount({ amount, unit, qualifier }: Funding): string {
  return formatObservation({ value: amount, unit, qualifier }, 'signed', english)
}
