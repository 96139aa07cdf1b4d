import { assertNever } from '../../base/assert-never'
import type { Block, ListItem, QuestionItem } from '../block'
import type { FigureInline, Inline } from '../inline'

/** The inlines of a block in reading order, those of lists, cells and questions too. */
export function inlinesOfBlock(block: Block): readonly Inline[] {
  switch (block.kind) {
    case 'heading':
    case 'paragraph':
    case 'quotation':
    case 'chart':
    case 'image':
    case 'annex':
      return block.content
    case 'contents':
      return []
    case 'list':
      return block.items.flatMap(inlinesOfItem)
    case 'table':
      return block.rows.flatMap(({ cells }) =>
        cells.flatMap(({ content }) => content.flatMap(inlinesOfBlock)),
      )
    case 'questions':
      return [...block.intro, ...block.items.flatMap(inlinesOfQuestion)]
    default:
      return assertNever(block)
  }
}

/** The figures of a body in reading order, those in footnotes too. */
export function figuresOf(body: readonly Block[]): readonly FigureInline[] {
  return body.flatMap(inlinesOfBlock).flatMap(figuresOfInline)
}

function figuresOfInline(inline: Inline): readonly FigureInline[] {
  if (inline.kind === 'footnote') return inline.content.flatMap(figuresOfInline)
  return inline.kind === 'figure' ? [inline] : []
}

function inlinesOfQuestion({ content, subQuestions = [] }: QuestionItem): readonly Inline[] {
  return [...content, ...subQuestions.flatMap((part) => part.content)]
}

function inlinesOfItem({ content, sublists }: ListItem): readonly Inline[] {
  return [...content, ...sublists.flatMap(inlinesOfBlock)]
}
