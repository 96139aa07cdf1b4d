import { assertNever } from '../base/assert-never'
import type { Block, ListItem } from '../note/block'
import type { Inline } from '../note/inline'

/**
 * The observations that a body shows, in the order of the text and once for each figure; those that
 * a computed figure rests on are among them.
 */
export function observationIdsOf(body: readonly Block[]): readonly string[] {
  return body.flatMap(inlinesOfBlock).flatMap(idsOfInline)
}

function idsOfInline(inline: Inline): readonly string[] {
  if (inline.kind === 'footnote') return inline.content.flatMap(idsOfInline)
  if (inline.kind !== 'figure') return []
  return 'observationId' in inline ? [inline.observationId] : inline.calculation.observationIds
}

function inlinesOfBlock(block: Block): readonly Inline[] {
  switch (block.kind) {
    case 'heading':
    case 'paragraph':
    case 'quotation':
      return block.content
    case 'list':
      return block.items.flatMap(inlinesOfItem)
    case 'table':
      return block.rows.flatMap(({ cells }) =>
        cells.flatMap(({ content }) => content.flatMap(inlinesOfBlock)),
      )
    case 'questions':
      return [...block.intro, ...block.items.flatMap(({ content }) => content)]
    default:
      return assertNever(block)
  }
}

function inlinesOfItem({ content, sublists }: ListItem): readonly Inline[] {
  return [...content, ...sublists.flatMap(inlinesOfBlock)]
}
