import { assertNever } from '../../base/assert-never'
import type { Block, ListBlock, Paragraph } from '../block'
import type { FootnoteInline, Inline } from '../inline'

/** A thing in a sentence other than a footnote. */
type PlainInline = Exclude<Inline, FootnoteInline>

/** The body with each inline in another state, those in footnotes too. */
export function mapInlines(
  body: readonly Block[],
  change: (inline: PlainInline) => PlainInline,
): readonly Block[] {
  const content = (inlines: readonly Inline[]): readonly Inline[] =>
    inlines.map((one) =>
      one.kind === 'footnote' ? { ...one, content: one.content.map(change) } : change(one),
    )
  return body.map((block) => blockWith(block, content))
}

function blockWith(
  block: Block,
  content: (inlines: readonly Inline[]) => readonly Inline[],
): Block {
  const paragraph = (one: Paragraph): Paragraph => ({ ...one, content: content(one.content) })
  const list = (one: ListBlock): ListBlock => ({
    ...one,
    items: one.items.map((item) => ({
      ...item,
      content: content(item.content),
      sublists: item.sublists.map(list),
    })),
  })
  switch (block.kind) {
    case 'heading':
    case 'quotation':
    case 'chart':
    case 'image':
    case 'annex':
      return { ...block, content: content(block.content) }
    case 'paragraph':
      return paragraph(block)
    case 'list':
      return list(block)
    case 'contents':
      return block
    case 'table':
      return {
        ...block,
        rows: block.rows.map((row) => ({
          cells: row.cells.map((cell) => ({ ...cell, content: cell.content.map(paragraph) })),
        })),
      }
    case 'questions':
      return {
        ...block,
        intro: content(block.intro),
        items: block.items.map((item) => ({
          ...item,
          content: content(item.content),
          ...(item.subQuestions && {
            subQuestions: item.subQuestions.map((part) => ({
              ...part,
              content: content(part.content),
            })),
          }),
        })),
      }
    default:
      return assertNever(block)
  }
}
