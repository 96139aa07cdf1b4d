import { assertNever } from '../base/assert-never'
import type { Block, ListItem, QuestionItem } from './block'
import type { Inline } from './inline'
import type { Note } from './note'

/** A line of plain text, empty where there are no words. */
export type TextLine = {
  /** Of the block, list item, paragraph of a cell, question or part of one, or footnote. */
  readonly partId: string
  readonly words: string
}

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

function joined(lines: readonly TextLine[]): string {
  return lines
    .map(({ words }) => words)
    .filter((words) => words !== '')
    .join('\n')
}

/** The lines that `plainTextOfBlock` joins, with what each stands in; the empty ones too. */
export function linesOfBlock(block: Block): readonly TextLine[] {
  switch (block.kind) {
    case 'heading':
    case 'paragraph':
    case 'quotation':
    case 'chart':
    case 'image':
    case 'annex':
      return linesOf(block)
    case 'contents':
      return []
    case 'list':
      return block.items.flatMap(linesOfItem)
    case 'table':
      return [
        ...(block.caption === undefined ? [] : [{ partId: block.id, words: block.caption }]),
        ...block.rows.flatMap((row) =>
          row.cells.flatMap((cell) => cell.content.flatMap(linesOfBlock)),
        ),
      ]
    case 'questions':
      return [
        ...linesOf({ id: block.id, content: block.intro }),
        ...block.items.flatMap(linesOfQuestion),
      ]
    default:
      return assertNever(block)
  }
}

function linesOfQuestion(question: QuestionItem): readonly TextLine[] {
  return [question, ...(question.subQuestions ?? [])].flatMap(linesOf)
}

function linesOfItem(item: ListItem): readonly TextLine[] {
  return [...linesOf(item), ...item.sublists.flatMap(linesOfBlock)]
}

type Part = { readonly id: string; readonly content: readonly Inline[] }

function linesOf({ id, content }: Part): readonly TextLine[] {
  const footnotes = content.flatMap((inline) => (inline.kind === 'footnote' ? [inline] : []))
  return [{ id, content }, ...footnotes].map((part) => ({
    partId: part.id,
    words: textOf(part.content),
  }))
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
