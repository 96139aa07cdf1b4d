import { assertNever } from '../base/assert-never'
import type { Block, ListBlock, Paragraph } from './block'
import type { Inline } from './inline'

/**
 * A copy of the blocks in which each block, item, figure, citation and footnote has a new id: what comes
 * from a template or another note must not share ids with its origin.
 *
 * @param newId gives a new id each time it is called
 */
export function withNewIds(blocks: readonly Block[], newId: () => string): readonly Block[] {
  const inline = (one: Inline): Inline =>
    one.kind === 'figure' || one.kind === 'citation' || one.kind === 'footnote'
      ? { ...one, id: newId() }
      : one
  const paragraph = (one: Paragraph): Paragraph => ({
    ...one,
    id: newId(),
    content: one.content.map(inline),
  })
  const list = (one: ListBlock): ListBlock => ({
    ...one,
    id: newId(),
    items: one.items.map((item) => ({
      id: newId(),
      content: item.content.map(inline),
      sublists: item.sublists.map(list),
    })),
  })
  const block = (one: Block): Block => {
    switch (one.kind) {
      case 'heading':
      case 'quotation':
        return { ...one, id: newId(), content: one.content.map(inline) }
      case 'paragraph':
        return paragraph(one)
      case 'list':
        return list(one)
      case 'table':
        return {
          ...one,
          id: newId(),
          rows: one.rows.map((row) => ({
            cells: row.cells.map((cell) => ({ ...cell, content: cell.content.map(paragraph) })),
          })),
        }
      case 'questions':
        return {
          ...one,
          id: newId(),
          intro: one.intro.map(inline),
          items: one.items.map((item) => ({
            ...item,
            id: newId(),
            content: item.content.map(inline),
          })),
        }
      default:
        return assertNever(one)
    }
  }
  return blocks.map(block)
}
