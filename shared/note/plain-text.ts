import { assertNever } from '../base/assert-never'
import type { Block, ListItem, QuestionItem } from './block'
import type { Inline } from './inline'
import type { Note } from './note'

/** The words of a note's body as plain text, block by block as `plainTextOfBlock` gives them. */
export function plainTextOf(note: Pick<Note, 'body'>): string {
  return joined(note.body.flatMap(linesOfBlock))
}

/**
 * The words of a block: a line for each heading, paragraph, list item, cell, question and part of one,
 * each followed by a line for each of its footnotes. Figures read as they were last shown. Numbers of
 * headings and lists are made at output and are not part of it.
 */
export function plainTextOfBlock(block: Block): string {
  return joined(linesOfBlock(block))
}

function joined(lines: readonly string[]): string {
  return lines.filter((line) => line !== '').join('\n')
}

function linesOfBlock(block: Block): readonly string[] {
  switch (block.kind) {
    case 'heading':
    case 'paragraph':
    case 'quotation':
    case 'chart':
    case 'image':
      return linesOf(block.content)
    case 'list':
      return block.items.flatMap(linesOfItem)
    case 'table':
      return block.rows.flatMap((row) =>
        row.cells.flatMap((cell) => cell.content.flatMap(linesOfBlock)),
      )
    case 'questions':
      return [...linesOf(block.intro), ...block.items.flatMap(linesOfQuestion)]
    default:
      return assertNever(block)
  }
}

function linesOfQuestion({ content, subQuestions = [] }: QuestionItem): readonly string[] {
  return [content, ...subQuestions.map((part) => part.content)].flatMap(linesOf)
}

function linesOfItem(item: ListItem): readonly string[] {
  return [...linesOf(item.content), ...item.sublists.flatMap(linesOfBlock)]
}

function linesOf(content: readonly Inline[]): readonly string[] {
  const footnotes = content.flatMap((inline) => (inline.kind === 'footnote' ? [inline] : []))
  return [textOf(content), ...footnotes.map((footnote) => textOf(footnote.content))]
}

function textOf(content: readonly Inline[]): string {
  return content
    .map((inline) => {
      switch (inline.kind) {
        case 'text':
          return inline.text
        case 'figure':
        case 'citation':
        case 'reference':
          return inline.shown
        case 'lineBreak':
          return ' '
        case 'footnote':
          return ''
        default:
          return assertNever(inline)
      }
    })
    .join('')
}
