import { assertNever } from '@shared/base/assert-never'
import type { Block, ListBlock } from '@shared/note/block'
import type { Inline } from '@shared/note/inline'

/**
 * Blocks as plain lines, for where no block can stand, as in a cell: an item with its mark before
 * it, a row of a table with its cells one after another. No word and no footnote is lost.
 */
export function flattenBlocks(blocks: readonly Block[]): readonly (readonly Inline[])[] {
  return blocks.flatMap(linesOf).filter((line) => line.length > 0)
}

function linesOf(block: Block): readonly (readonly Inline[])[] {
  switch (block.kind) {
    case 'heading':
    case 'paragraph':
    case 'quotation':
    case 'chart':
    case 'image':
      return [block.content]
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
      return [block.intro, ...block.items.map(({ content }) => content)]
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
