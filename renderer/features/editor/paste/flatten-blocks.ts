import { assertNever } from '@shared/base/assert-never'
import type { Block, ListBlock, QuestionsBlock } from '@shared/note/block'
import type { Inline } from '@shared/note/inline'

/**
 * Blocks as plain lines, for where no block can stand, as in a cell: an item with its mark before
 * it, a row of a table with its cells one after another. No word and no footnote is lost.
 */
export function flattenBlocks(blocks: readonly Block[]): readonly (readonly Inline[])[] {
  return blocks.flatMap(linesOf).filter((line) => line.length > 0)
}

/** A line among questions: a question of its own, or a part of the one above it. */
export type QuestionLine = { readonly content: readonly Inline[]; readonly isPart: boolean }

/**
 * Blocks as the lines of questions. Where there are paragraphs, the items of lists are parts of the
 * questions that they follow; else items are questions, and those below them their parts.
 */
export function questionLinesOf(blocks: readonly Block[]): readonly QuestionLine[] {
  const isListOnly = blocks.every(({ kind }) => kind === 'list')
  return blocks
    .flatMap((block): readonly QuestionLine[] => {
      if (block.kind === 'list') return itemLines(block, !isListOnly)
      if (block.kind === 'questions') return ownLines(block)
      return linesOf(block).map((content) => ({ content, isPart: false }))
    })
    .filter(({ content }) => content.length > 0)
}

function itemLines({ items }: ListBlock, isPart: boolean): readonly QuestionLine[] {
  return items.flatMap(({ content, sublists }) => [
    { content, isPart },
    ...sublists.flatMap((list) => itemLines(list, true)),
  ])
}

function ownLines({ intro, items }: QuestionsBlock): readonly QuestionLine[] {
  return [
    { content: intro, isPart: false },
    ...items.flatMap(({ content, subQuestions = [] }) => [
      { content, isPart: false },
      ...subQuestions.map((part) => ({ content: part.content, isPart: true })),
    ]),
  ]
}

function linesOf(block: Block): readonly (readonly Inline[])[] {
  switch (block.kind) {
    case 'heading':
    case 'paragraph':
    case 'quotation':
    case 'chart':
    case 'image':
    case 'annex':
      return [block.content]
    case 'contents':
      return []
    case 'list':
      return linesOfList(block)
    case 'table':
      return block.rows.map(({ cells }) =>
        joined(
          cells.map(({ content }) =>
            joined(
              content.map((paragraph) => paragraph.content),
              ' ',
            ),
          ),
          '; ',
        ),
      )
    case 'questions':
      return [
        block.intro,
        ...block.items.flatMap(({ content, subQuestions = [] }) => [
          content,
          ...subQuestions.map((part) => part.content),
        ]),
      ]
    default:
      return assertNever(block)
  }
}

function linesOfList({ style, items }: ListBlock): readonly (readonly Inline[])[] {
  return items.flatMap(({ content, sublists }, index) => [
    [text(style === 'numbered' ? `${index + 1}) ` : '– '), ...content],
    ...sublists.flatMap(linesOfList),
  ])
}

function joined(parts: readonly (readonly Inline[])[], between: string): readonly Inline[] {
  return parts
    .filter((part) => part.length > 0)
    .flatMap((part, index) => (index === 0 ? part : [text(between), ...part]))
}

function text(value: string): Inline {
  return { kind: 'text', text: value, marks: [] }
}
