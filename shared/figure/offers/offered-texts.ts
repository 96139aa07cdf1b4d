import { assertNever } from '../../base/assert-never'
import type { Block, ListItem, TableBlock } from '../../note/block'
import type { Inline } from '../../note/inline'

/** A text of a body in which numbers can be linked, at places that comments count too. */
export type OfferedText = {
  /** Of the paragraph, list item, question, footnote or other text. */
  readonly id: string
  /** Its words; a figure, citation, footnote or break is one character without meaning. */
  readonly words: string
  /** How the things in it read, by their place in `words`. */
  readonly things: ReadonlyMap<number, string>
  /** What else says what its numbers are about: of a cell, its row and column and the caption. */
  readonly around: string
}

/** Stands for what is no text; in no text by itself. */
const thing = '\ufffc'

/**
 * The texts of a body in reading order, a footnote after the text that it stands in. Quotations are
 * left out, as their words are somebody else's, and captions of charts, which have values already.
 */
export function offeredTexts(body: readonly Block[]): readonly OfferedText[] {
  return body.flatMap(textsOfBlock)
}

/** A stretch of a text as it reads. */
export function readStretch({ words, things }: OfferedText, start: number, end: number): string {
  return [...words.slice(start, end)]
    .map((character, index) =>
      character === thing ? (things.get(start + index) ?? '') : character,
    )
    .join('')
}

function textsOfBlock(block: Block): readonly OfferedText[] {
  switch (block.kind) {
    case 'heading':
    case 'paragraph':
    case 'image':
    case 'annex':
      return textsOf(block.id, block.content)
    case 'quotation':
    case 'chart':
    case 'contents':
      return []
    case 'list':
      return block.items.flatMap(textsOfItem)
    case 'table':
      return textsOfTable(block)
    case 'questions':
      return [
        ...textsOf(block.id, block.intro),
        ...block.items.flatMap(({ id, content, subQuestions = [] }) => [
          ...textsOf(id, content),
          ...subQuestions.flatMap((part) => textsOf(part.id, part.content)),
        ]),
      ]
    default:
      return assertNever(block)
  }
}

function textsOfItem({ id, content, sublists }: ListItem): readonly OfferedText[] {
  return [...textsOf(id, content), ...sublists.flatMap(textsOfBlock)]
}

/** Cells are told apart by their place in the row: merged ones move what follows, which is rare. */
function textsOfTable({ rows, caption = '' }: TableBlock): readonly OfferedText[] {
  const grid = rows.map(({ cells }) => cells.map(({ content }) => content.flatMap(textsOfBlock)))
  const read = (texts: readonly OfferedText[] = []) =>
    texts.map((text) => readStretch(text, 0, text.words.length)).join(' ')
  return grid.flatMap((row) =>
    row.flatMap((cell, column) => {
      const around = [read(row[0]), read(grid[0]?.[column]), caption].join('; ')
      return cell.map((text) => ({ ...text, around }))
    }),
  )
}

function textsOf(id: string, content: readonly Inline[]): readonly OfferedText[] {
  const things = new Map<number, string>()
  let words = ''
  for (const inline of content) {
    if (inline.kind === 'text') words += inline.text
    else {
      things.set(words.length, shownOf(inline))
      words += thing
    }
  }
  const footnotes = content.flatMap((inline) => (inline.kind === 'footnote' ? [inline] : []))
  return [
    { id, words, things, around: '' },
    ...footnotes.flatMap((note) => textsOf(note.id, note.content)),
  ]
}

function shownOf(inline: Exclude<Inline, { kind: 'text' }>): string {
  if (inline.kind === 'lineBreak') return ' '
  return inline.kind === 'footnote' ? '' : inline.shown
}
