import type { WordBlock } from '@shared/word/word-document'

/** All words of blocks as they read with their changes taken, a line for each paragraph. */
export function textOfBlocks(blocks: readonly WordBlock[]): string {
  return blocks
    .flatMap(linesOf)
    .filter((line) => line.trim() !== '')
    .join('\n')
}

function linesOf(block: WordBlock): readonly string[] {
  switch (block.kind) {
    case 'paragraph':
      return [
        block.runs
          .map((run) => {
            if (run.change?.kind === 'deleted') return ''
            if (run.kind === 'lineBreak') return '\n'
            return run.kind === 'text' ? run.text : ''
          })
          .join(''),
      ]
    case 'table':
      return block.rows.flatMap(({ cells }) =>
        cells.flatMap((cell) => cell.blocks.flatMap(linesOf)),
      )
    case 'section':
      return []
  }
}
