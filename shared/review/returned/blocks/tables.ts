import type { Block, Paragraph, TableCell } from '../../../note/block'
import type { Inline } from '../../../note/inline'
import type { WordChange, WordTable } from '../../../word/word-document'
import { wordsAround } from '../cluster/caution-of'
import { compareLines } from '../cluster/compare-lines'
import { inlinesOfPieces } from '../cluster/inlines-of-pieces'
import { keepObjects } from '../cluster/keep-objects'
import { type CompareContext, changeFields, type SentLine } from '../context'
import type { Line, TableElement } from '../reading/elements'
import { signs } from '../reading/signs'
import { addGoneLine, addGoneTable } from './gone'
import type { SentTable } from './story'

const pxPerMm = 96 / 25.4

/**
 * Compares a table with what it became: cell by cell where its rows and columns are as they were, else
 * as a whole.
 */
export function compareTable(sent: SentTable, copy: TableElement, context: CompareContext): void {
  if (isSameGrid(sent.table, copy.table)) {
    for (const [row, cells] of sent.rows.entries())
      for (const [column, lines] of cells.entries())
        compareCell(lines, copy.rows[row]?.[column] ?? [], context)
    return
  }
  if (sent.blockId === null) {
    context.found.generated.push({ index: 0, before: sent.key, after: copy.key, by: null })
    return
  }
  const by = authorOfTable(copy.table)
  if (copy.table.rows.every(({ change }) => change?.kind === 'deleted')) {
    addGoneTable(sent, by, context)
    return
  }
  const texts = context.textsOfBlock(sent.blockId)
  const old = new Map(texts.map((text) => [text.id.toLowerCase(), text.inlines] as const))
  const { id: _id, ...block } = blockOfTable(copy, context, old)
  const caption = texts.find(({ role }) => role === 'tableCaption')?.inlines[0]
  context.found.changes.push({
    ...changeFields(context, by),
    kind: 'table',
    in: sent.blockId,
    block: {
      ...block,
      id: sent.blockId,
      ...(caption?.kind === 'text' && { caption: caption.text }),
    },
  })
}

/** A table of a copy as a block, with all its changes taken. */
export function blockOfTable(
  { table, rows }: TableElement,
  context: CompareContext,
  old: ReadonlyMap<string, readonly Inline[]> = new Map(),
): Extract<Block, { kind: 'table' }> {
  const paragraphs = (lines: readonly Line[]): readonly Paragraph[] => {
    const read = lines.map((line) => paragraphOf(line, context, old))
    return read.length > 0
      ? read
      : [{ id: context.newId(), kind: 'paragraph', language: null, content: [] }]
  }
  const kept = table.rows.flatMap((row, at) =>
    row.change?.kind === 'deleted'
      ? []
      : [
          {
            cells: row.cells.map(
              (cell, column): TableCell => ({
                header: row.isHeader,
                columnSpan: cell.columnSpan,
                rowSpan: cell.rowSpan,
                content: paragraphs(rows[at]?.[column] ?? []),
              }),
            ),
          },
        ],
  )
  return {
    id: context.newId(),
    kind: 'table',
    columnWidthsPx: table.columnWidthsMm.map((mm) => (mm > 0 ? Math.round(mm * pxPerMm) : null)),
    rows: kept.length > 0 ? kept : [{ cells: [] }],
    ...(table.altText !== '' && old.size === 0 && { altText: table.altText }),
  }
}

function paragraphOf(
  line: Line,
  context: CompareContext,
  old: ReadonlyMap<string, readonly Inline[]>,
): Paragraph {
  const pieces = line.pieces.filter(({ change }) => change?.kind !== 'deleted')
  const last = pieces.at(-1)?.text === signs.paragraphEnd ? pieces.slice(0, -1) : pieces
  const content = inlinesOfPieces(last, context)
  const id = line.ids.findLast((one) => old.has(one.toLowerCase()))
  const was = old.get(id?.toLowerCase() ?? '')
  return {
    id: id ?? context.newId(),
    kind: 'paragraph',
    language: null,
    content: was === undefined ? content : keepObjects(was, content),
  }
}

function compareCell(
  lines: readonly SentLine[],
  copy: readonly Line[],
  context: CompareContext,
): void {
  const owned = lines.filter((line) => line.owned !== null)
  const { paragraphs, gone } = compareLines(lines, copy, context)
  // A cell keeps a paragraph.
  const isEmptied = owned.length > 0 && gone.length >= owned.length
  for (const [index, one] of gone.entries())
    addGoneLine(one, { isEmptied: isEmptied && index === 0 }, context)
  let last = owned[0]?.owned?.text
  let afterId: string | null = null
  for (const { line, inserted, by } of paragraphs) {
    if (line?.owned) {
      last = line.owned.text
      afterId = last.id
    } else if (line === null && inserted.length > 0 && last !== undefined) {
      const content = inlinesOfPieces(inserted, context)
      const fields = changeFields(context, by)
      const block: Paragraph = { id: context.newId(), kind: 'paragraph', language: null, content }
      if (afterId === null)
        // What stands above all there is in a cell comes in with its first text.
        context.found.changes.push({
          ...fields,
          kind: 'text',
          in: last.id,
          start: 0,
          end: 0,
          before: '',
          after: [...content, { kind: 'lineBreak' }],
          caution: null,
        })
      else {
        context.found.changes.push({ ...fields, kind: 'addedBlock', afterId, block })
        afterId = fields.id
      }
    } else if (line === null && inserted.length > 0) {
      const after = wordsAround(inserted.map(({ text }) => text).join(''))
      context.found.generated.push({ index: context.found.lines, before: '', after, by })
    }
  }
}

function isSameGrid(one: WordTable, other: WordTable): boolean {
  return (
    other.rows.every(({ change }) => change === null) &&
    one.rows.length === other.rows.length &&
    one.rows.every(({ cells }, row) => {
      const others = other.rows[row]?.cells ?? []
      return (
        cells.length === others.length &&
        cells.every(
          ({ columnSpan, rowSpan }, column) =>
            others[column]?.columnSpan === columnSpan && others[column]?.rowSpan === rowSpan,
        )
      )
    })
  )
}

/** Of its rows that were put in and taken out; null for none. */
export function authorOfTable({ rows }: WordTable): WordChange | null {
  const changes = rows.flatMap(({ change }) => (change === null ? [] : [change]))
  const [first] = changes
  if (first === undefined) return null
  const authors = [...new Set(changes.map(({ author }) => author))]
  return { ...first, author: authors.join(', ') }
}
