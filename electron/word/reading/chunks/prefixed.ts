import type {
  WordBlock,
  WordComment,
  WordDocument,
  WordParagraph,
  WordRun,
} from '@shared/word/word-document'

/** What of a document stands in another one: its ids begin so that they are none of that one's. */
export function prefixed(
  { blocks, notes, comments, images }: WordDocument,
  prefix: string,
): Pick<WordDocument, 'blocks' | 'notes' | 'comments' | 'images'> {
  const named = (name: string) => `${prefix}${name}`
  return {
    blocks: blocks.map((block) => prefixedBlock(block, named)),
    notes: Object.fromEntries(
      Object.entries(notes).map(([id, note]) => [
        named(id),
        { ...note, blocks: note.blocks.map((block) => prefixedBlock(block, named)) },
      ]),
    ),
    comments: comments.map(
      (comment): WordComment => ({
        ...comment,
        id: named(comment.id),
        parentId: comment.parentId === null ? null : named(comment.parentId),
      }),
    ),
    images: Object.fromEntries(Object.entries(images).map(([name, bytes]) => [named(name), bytes])),
  }
}

type Named = (name: string) => string

function prefixedBlock(block: WordBlock, named: Named): WordBlock {
  switch (block.kind) {
    case 'section':
      return block
    case 'paragraph':
      return prefixedParagraph(block, named)
    case 'table':
      return {
        ...block,
        rows: block.rows.map((row) => ({
          ...row,
          cells: row.cells.map((cell) => ({
            ...cell,
            blocks: cell.blocks.map((inner) => prefixedBlock(inner, named)),
          })),
        })),
      }
  }
}

function prefixedParagraph(paragraph: WordParagraph, named: Named): WordParagraph {
  const { numbering, runs } = paragraph
  return {
    ...paragraph,
    numbering: numbering && { ...numbering, listId: named(numbering.listId) },
    runs: runs.map((run) => prefixedRun({ ...run, comments: run.comments.map(named) }, named)),
  }
}

function prefixedRun(run: WordRun, named: Named): WordRun {
  if (run.kind === 'note') return { ...run, noteId: named(run.noteId) }
  if (run.kind === 'image') return { ...run, image: run.image === null ? null : named(run.image) }
  return run
}
