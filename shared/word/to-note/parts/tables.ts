import type { Block, Paragraph, TableBlock, TableCell } from '../../../note/block'
import type { WordBlock, WordCell, WordTable } from '../../word-document'
import { isBold } from '../blocks/entries-of'
import type { ParagraphEntry } from '../blocks/entry'
import { excerptOf, type ImportContext } from '../import-context'
import { plainOf, trimPieces, withMarks, withoutMarks } from '../text/pieces'
import { readRuns } from '../text/read-runs'
import { plainRuns } from '../text/run-text'
import { textOf, wordsOfPieces } from '../text/text-of'
import { imageBlockOf } from './drawings'
import { languageOfParagraph } from './paragraph-language'

/** A table of rows and cells, and after it the pictures that stood in its cells. */
export function tableOf(
  table: WordTable,
  caption: ParagraphEntry | null,
  context: ImportContext,
): readonly Block[] {
  const [ownId] = table.ids
  const id = context.takeId(ownId === undefined ? (caption?.paragraph.ids ?? []) : [ownId])
  const pictures: Block[] = []
  const rows = table.rows.map((row, at) => ({
    cells: row.cells.map((cell) => cellOf(cell, isHeaderRow(table, at), pictures, context)),
  }))
  const words = caption === null ? '' : captionWords(caption, context)
  const block: TableBlock = {
    kind: 'table',
    id,
    ...(words !== '' && { caption: words }),
    ...altTextOf(table, rows, words),
    columnWidthsPx: widthsPx(table.columnWidthsMm),
    rows: rows.some(({ cells }) => cells.length > 0) ? rows : [{ cells: [] }],
  }
  return [block, ...pictures]
}

/** `Table 2: ` is printed by itself. */
function captionWords({ pieces }: ParagraphEntry, context: ImportContext): string {
  const label = context.printedLanguage.tableLabel.replace('{number}', '\\d+').trim()
  const other = '(?:Table|Tableau|Tabelle)\\s\\d+\\s?[.:–—-]'
  return wordsOfPieces(pieces, context)
    .replace(new RegExp(`^(?:${label.replace(' ', '\\s')}|${other})\\s*`, 'iu'), '')
    .trim()
}

function isHeaderRow({ rows }: WordTable, at: number): boolean {
  const row = rows[at]
  return row?.isHeader === true && rows.slice(0, at).every(({ isHeader }) => isHeader)
}

function cellOf(
  cell: WordCell,
  isInHeaderRow: boolean,
  pictures: Block[],
  context: ImportContext,
): TableCell {
  const paragraphs = paragraphsOf(cell.blocks, context)
  const isHead = paragraphs.some(({ style }) => style === 'table head')
  const isOwnCell = paragraphs.some(({ style }) => style.startsWith('table '))
  const header = context.isOwn && isOwnCell ? isHead : isInHeaderRow || isHead
  const content = paragraphs.flatMap((paragraph): readonly Paragraph[] => {
    const read = readRuns(paragraph, context)
    for (const drawing of read.drawings) pictures.push(...imageBlockOf(drawing, [], null, context))
    const isOurs = paragraph.ids.length > 0
    const trimmed = isOurs ? read.pieces : trimPieces(read.pieces)
    const marked = context.isOwn ? trimmed : withMarks(trimmed, paragraph.styleMarks)
    const isLoud = header && isBold({ ...read, pieces: marked })
    if (trimmed.length === 0 && !isOurs) return []
    const id = context.takeId(paragraph.ids.slice(-1))
    const language = languageOfParagraph(paragraph, context)
    const label = labelOf(paragraph)
    const pieces = isLoud ? withoutMarks(marked, ['bold']) : marked
    const labelled =
      label === ''
        ? pieces
        : [{ inline: { kind: 'text', text: label, marks: [] } as const, comments: [] }, ...pieces]
    return [{ kind: 'paragraph', id, language, content: textOf(labelled, context, id, language) }]
  })
  const empty: Paragraph = {
    kind: 'paragraph',
    id: context.takeId([]),
    language: null,
    content: [],
  }
  return {
    header,
    columnSpan: Math.max(1, cell.columnSpan),
    rowSpan: Math.max(1, cell.rowSpan),
    content: content.length > 0 ? content : [empty],
  }
}

/** A cell holds no lists: the number or bullet is part of its words. */
function labelOf({ numbering }: Extract<WordBlock, { kind: 'paragraph' }>): string {
  if (numbering === null || numbering.format === 'none') return ''
  return `${numbering.format === 'bullet' ? '–' : numbering.label} `
}

/** The paragraphs of a cell with those of tables in it. */
function paragraphsOf(
  blocks: readonly WordBlock[],
  context: ImportContext,
): readonly Extract<WordBlock, { kind: 'paragraph' }>[] {
  return blocks.flatMap((block) => {
    if (block.kind === 'paragraph') return [block]
    if (block.kind === 'section') return []
    const inner = block.rows.flatMap(({ cells }) =>
      cells.flatMap((cell) => paragraphsOf(cell.blocks, context)),
    )
    const words = inner.map(({ runs }) => plainRuns(runs)).join(' ')
    context.notKept.push({
      what: 'nested-table',
      near: excerptOf(words),
      text: words.trim(),
      isTextKept: true,
    })
    return inner
  })
}

/** What stands in its first column is what output says of a table that nobody described. */
function altTextOf(
  { altText }: WordTable,
  rows: readonly { readonly cells: readonly TableCell[] }[],
  caption: string,
): { readonly altText?: string } {
  const said = rows
    .map(({ cells }) => (cells[0]?.content ?? []).map(wordsOfParagraph).join(' ').trim())
    .filter((words) => words !== '')
    .join(', ')
  const plain = (words: string) => words.replace(/\s+/g, ' ').trim()
  return ['', said, caption].some((one) => plain(one) === plain(altText)) ? {} : { altText }
}

function wordsOfParagraph({ content }: Paragraph): string {
  return plainOf(content.map((inline) => ({ inline, comments: [] })))
}

/**
 * Columns of the same width were never dragged. The edges of others are rounded within a sum of whole
 * pixels: a table that goes out and in again and again keeps its columns.
 */
function widthsPx(widthsMm: readonly number[]): readonly number[] {
  const least = Math.min(...widthsMm)
  const isEven = widthsMm.every((width) => width - least < 1)
  if (isEven || least <= 0) return []
  const sumMm = widthsMm.reduce((sum, width) => sum + width, 0)
  const pxPerMm = Math.floor((sumMm / 25.4) * 96) / sumMm
  let edge = 0
  return widthsMm.map((width) => {
    const left = Math.round(edge)
    edge += width * pxPerMm
    return Math.max(1, Math.round(edge) - left)
  })
}
