import { assertNever } from '../../base/assert-never'
import type { Block, ListBlock, Paragraph } from '../block'
import type { Inline } from '../inline'

type Inlines = readonly Inline[]
/** @param id of the block, list item, question or sub-question, or of the paragraph of a cell */
type Change = (id: string, inlines: Inlines) => Inlines

/** The body with each of its texts in another state, footnotes within the text that they stand in. */
export function mapTexts(body: readonly Block[], change: Change): readonly Block[] {
  return body.map((block) => blockWith(block, change))
}

function blockWith(block: Block, change: Change): Block {
  const ofLine = <Line extends { readonly id: string; readonly content: Inlines }>(line: Line) => ({
    ...line,
    content: change(line.id, line.content),
  })
  switch (block.kind) {
    case 'heading':
    case 'paragraph':
    case 'quotation':
    case 'chart':
    case 'image':
    case 'annex':
      return ofLine(block)
    case 'contents':
      return block
    case 'list':
      return listWith(block, change)
    case 'table':
      return {
        ...block,
        rows: block.rows.map(({ cells }) => ({
          cells: cells.map((cell) => ({
            ...cell,
            content: cell.content.map((paragraph): Paragraph => ofLine(paragraph)),
          })),
        })),
      }
    case 'questions':
      return {
        ...block,
        intro: change(block.id, block.intro),
        items: block.items.map((item) => ({
          ...ofLine(item),
          ...(item.subQuestions && { subQuestions: item.subQuestions.map(ofLine) }),
        })),
      }
    default:
      return assertNever(block)
  }
}

function listWith(list: ListBlock, change: Change): ListBlock {
  return {
    ...list,
    items: list.items.map((item) => ({
      ...item,
      content: change(item.id, item.content),
      sublists: item.sublists.map((sublist) => listWith(sublist, change)),
    })),
  }
}
