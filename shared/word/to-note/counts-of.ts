import { sameValue } from '../../base/same-value'
import type { Block, ListBlock } from '../../note/block'
import { inlinesOfBlock } from '../../note/inlines/inlines-of-block'
import type { WordBlock, WordChange, WordDocument } from '../word-document'
import type { ImportCounts } from './imported-note'

/** How many of each the note has, and how many tracked changes the file had. */
export function countsOf(
  body: readonly Block[],
  commentCount: number,
  document: WordDocument,
): ImportCounts {
  const count = (kind: Block['kind']) => body.filter((block) => block.kind === kind).length
  return {
    paragraphs: count('paragraph') + count('quotation'),
    headings: count('heading'),
    lists: body.reduce((sum, block) => sum + (block.kind === 'list' ? listsIn(block) : 0), 0),
    tables: count('table'),
    footnotes: body.flatMap(inlinesOfBlock).filter(({ kind }) => kind === 'footnote').length,
    questions: body.reduce(
      (sum, block) => sum + (block.kind === 'questions' ? block.items.length : 0),
      0,
    ),
    images: count('image'),
    comments: commentCount,
    changes: changesIn([
      ...document.blocks,
      ...Object.values(document.notes).flatMap(({ blocks }) => blocks),
    ]),
  }
}

function listsIn(list: ListBlock): number {
  return list.items
    .flatMap(({ sublists }) => sublists)
    .reduce((sum, sublist) => sum + listsIn(sublist), 1)
}

/** What was changed in one go by one author counts one. */
function changesIn(blocks: readonly WordBlock[]): number {
  const changes = blocks.flatMap(changesOfBlock)
  return changes.filter((change, at) => change !== null && !sameValue(change, changes[at - 1]))
    .length
}

function changesOfBlock(block: WordBlock): readonly (WordChange | null)[] {
  switch (block.kind) {
    case 'section':
      return []
    case 'paragraph':
      return [...block.runs.map(({ change }) => change), block.endChange]
    case 'table':
      return block.rows.flatMap(({ change, cells }) =>
        change === null
          ? cells.flatMap((cell) => cell.blocks.flatMap(changesOfBlock))
          : [null, change],
      )
  }
}
