import type { WordBlock, WordParagraph } from './word-document'

/** Paragraphs in reading order, those of tables cell by cell. */
export function paragraphsOf(blocks: readonly WordBlock[]): readonly WordParagraph[] {
  return blocks.flatMap((block) => {
    if (block.kind === 'paragraph') return [block]
    if (block.kind === 'section') return []
    return block.rows.flatMap(({ cells }) => cells.flatMap((cell) => paragraphsOf(cell.blocks)))
  })
}
