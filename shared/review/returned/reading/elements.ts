import type { WordBlock, WordParagraph, WordTable } from '../../../word/word-document'
import { type Piece, piecesOf } from './pieces'
import { plainLine, signs } from './signs'

/**
 * A paragraph as it was before tracked changes: several of the file where ends of paragraphs were
 * put in.
 */
export type Line = {
  readonly kind: 'line'
  readonly ids: readonly string[]
  readonly pieces: readonly Piece[]
  /** Without tracked changes, its end left out. */
  readonly before: string
  /** Of `before`, to compare by. */
  readonly key: string
}

export type TableElement = {
  readonly kind: 'table'
  readonly ids: readonly string[]
  readonly table: WordTable
  /** By row and cell; tables in cells are flattened. */
  readonly rows: readonly (readonly (readonly Line[])[])[]
  readonly key: string
}

/** What follows each other in a story. */
export type Element = Line | TableElement

/** The paragraphs and tables of a story in order. */
export function elementsOf(blocks: readonly WordBlock[]): readonly Element[] {
  const elements: Element[] = []
  let open: WordParagraph[] = []
  const close = () => {
    if (open.length > 0) elements.push(lineOf(open))
    open = []
  }
  for (const block of blocks) {
    if (block.kind === 'section') continue
    if (block.kind === 'table') {
      close()
      elements.push(tableOf(block))
      continue
    }
    open.push(block)
    if (block.endChange?.kind !== 'inserted') close()
  }
  close()
  return elements
}

/** The lines of a story, those of its tables among them. */
export function linesOf(elements: readonly Element[]): readonly Line[] {
  return elements.flatMap((element) =>
    element.kind === 'line' ? [element] : element.rows.flat().flat(),
  )
}

/** The text of pieces after all tracked changes. */
export function textAfter(pieces: readonly Piece[]): string {
  return pieces
    .filter(({ change }) => change?.kind !== 'deleted')
    .map(({ text }) => text)
    .join('')
}

/** Whether a text says anything to its reader. */
export function saysSomething(text: string): boolean {
  return plainLine(text) !== '' || text.includes(signs.note)
}

function lineOf(paragraphs: readonly WordParagraph[]): Line {
  const pieces = paragraphs.flatMap(piecesOf)
  const before = pieces
    .filter(({ change }) => change?.kind !== 'inserted')
    .map(({ text }) => (text === signs.paragraphEnd ? '' : text))
    .join('')
  return {
    kind: 'line',
    ids: [...new Set(paragraphs.flatMap(({ ids }) => ids))],
    pieces,
    before,
    key: plainLine(before),
  }
}

function tableOf(table: WordTable): TableElement {
  const rows = table.rows.map(({ cells }) => cells.map(({ blocks }) => linesOf(elementsOf(blocks))))
  const lines = rows.flat().flat()
  return {
    kind: 'table',
    ids: [...new Set([...table.ids, ...lines.flatMap(({ ids }) => ids)])],
    table,
    rows,
    key: lines
      .map(({ key }) => key)
      .join(' ')
      .trim(),
  }
}
