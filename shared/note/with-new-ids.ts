import { assertNever } from '../base/assert-never'
import type { Block, ListBlock, Paragraph } from './block'
import type { Inline } from './inline'
import { mapInlines } from './inlines/map-inlines'

/**
 * A copy of the blocks in which each block, item, figure, citation, reference and footnote has a new
 * id: what comes from a template or another note must not share ids with its origin. References
 * point at the copies.
 *
 * @param newId gives a new id each time it is called
 */
export function withNewIds(blocks: readonly Block[], newId: () => string): readonly Block[] {
  const renamed = new Map<string, string>()
  const rename = (id: string): string => {
    const other = newId()
    renamed.set(id, other)
    return other
  }
  const inline = (one: Inline): Inline =>
    one.kind === 'text' || one.kind === 'lineBreak' ? one : { ...one, id: newId() }
  const paragraph = (one: Paragraph): Paragraph => ({
    ...one,
    id: rename(one.id),
    content: one.content.map(inline),
  })
  const list = (one: ListBlock): ListBlock => ({
    ...one,
    id: rename(one.id),
    items: one.items.map((item) => ({
      id: rename(item.id),
      content: item.content.map(inline),
      sublists: item.sublists.map(list),
    })),
  })
  const block = (one: Block): Block => {
    switch (one.kind) {
      case 'heading':
      case 'quotation':
      case 'chart':
      case 'image':
      case 'annex':
        return { ...one, id: rename(one.id), content: one.content.map(inline) }
      case 'paragraph':
        return paragraph(one)
      case 'list':
        return list(one)
      case 'contents':
        return { ...one, id: rename(one.id) }
      case 'table':
        return {
          ...one,
          id: rename(one.id),
          rows: one.rows.map((row) => ({
            cells: row.cells.map((cell) => ({ ...cell, content: cell.content.map(paragraph) })),
          })),
        }
      case 'questions':
        return {
          ...one,
          id: rename(one.id),
          intro: one.intro.map(inline),
          items: one.items.map((item) => ({
            ...item,
            id: rename(item.id),
            content: item.content.map(inline),
            ...(item.subQuestions && {
              subQuestions: item.subQuestions.map(({ id, content }) => ({
                id: rename(id),
                content: content.map(inline),
              })),
            }),
          })),
        }
      default:
        return assertNever(one)
    }
  }
  return mapInlines(blocks.map(block), (one) =>
    one.kind === 'reference'
      ? { ...one, targetId: renamed.get(one.targetId) ?? one.targetId }
      : one,
  )
}
