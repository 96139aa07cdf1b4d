import { languageOf } from '../language/language-of'
import { joinDocumentNumber } from '../note/document-number'
import type { Note } from '../note/note'
import { isLowerMarking } from '../note/ready/marking'
import type { FigureTick } from '../note/ready/ready-item'
import { chartRows } from './chart-rows'
import type { EvidenceSheet, FactSource } from './evidence-sheet'
import { figureRow, type KnownStatistics } from './figure-row'
import { placedBlocks, placedFigures } from './placed-inlines'
import { type Quotable, quotationRow } from './quotation-row'

/** What the library holds of what a note shows. */
export type EvidenceLibrary = Quotable & {
  /** By id of the observation. */
  readonly statistics: KnownStatistics
}

/** Pages as they are printed, counted from 1; what is not known for sure is not there. */
export type EvidencePages = {
  /** By the id of the figure. */
  readonly figures: ReadonlyMap<string, number>
  /** By the id of the block: where it begins. */
  readonly blocks: ReadonlyMap<string, number>
}

type Asked = {
  readonly library: EvidenceLibrary
  readonly pages: EvidencePages
  /** What the author checked, by id of the figure or chart. */
  readonly ticks: ReadonlyMap<string, FigureTick>
  /** ISO date on which the library was asked. */
  readonly dataOf: string
  /** Null for the note as it is. */
  readonly versionName: string | null
}

/**
 * What everything in a note rests on: figures, quotations and charts, each in order of appearance.
 * Figures and charts read as the note has them, frozen where it is; what the library says by now is
 * remarked.
 */
export function evidenceOf(
  { title, header, body }: Pick<Note, 'title' | 'header' | 'body'>,
  { library, pages, ticks, dataOf, versionName }: Asked,
): EvidenceSheet {
  const language = languageOf(header.language)
  const { statistics } = library
  const figures = placedFigures(body, language).map(({ figure, parts }) => {
    const place = { page: pages.figures.get(figure.id) ?? null, parts }
    return figureRow(figure, place, { statistics, ticks, language })
  })
  const placed = placedBlocks(body, language).map(({ block, parts }) => ({
    block,
    place: { page: pages.blocks.get(block.id) ?? null, parts },
  }))
  const quotations = placed.flatMap(({ block, place }) =>
    block.kind === 'quotation' ? [quotationRow(block, place, { library, language })] : [],
  )
  const charts = placed.flatMap(({ block, place }) =>
    block.kind === 'chart' ? [chartRows(block, place, { statistics, ticks, language })] : [],
  )
  const sources = sourcesOf({ figures, quotations, charts })
  const { number, suffixes } = header
  return {
    title: header.subject.trim() === '' ? title : header.subject,
    documentNumber: number === null ? null : joinDocumentNumber(number, suffixes),
    versionName,
    language: language.code,
    marking: highestMarking([header.marking, ...sources.map(({ marking }) => marking)]),
    dataOf,
    figures,
    quotations,
    charts,
    sources,
  }
}

type Rows = Pick<EvidenceSheet, 'figures' | 'quotations' | 'charts'>

function sourcesOf({ figures, quotations, charts }: Rows): readonly FactSource[] {
  const facts = [
    ...figures.flatMap((row) => row.facts),
    ...charts.flatMap(({ values }) => values.flatMap(({ fact }) => fact ?? [])),
  ]
  const sources = [...facts, ...quotations].flatMap(({ source }) => source ?? [])
  return [...new Map(sources.map((source) => [JSON.stringify(source), source])).values()]
}

function highestMarking(markings: readonly string[]): string {
  return markings.reduce((most, marking) => (isLowerMarking(most, marking) ? marking : most))
}
