import { isGone, type ReadingSide } from './side'
import { tableAsRead } from './table-side'
import type { WordBlock, WordDocument, WordParagraph, WordRun } from './word-document'

/**
 * The document with all tracked changes refused or all taken; none is left in it. Paragraphs whose
 * end goes are one with the next, with the look and the kind of the first that has words, and the
 * ids of both. What goes whole goes without a trace, its footnotes and comments stay in their lists.
 *
 * @see ECMA-376-1 17.13.5
 */
export function asRead(document: WordDocument, side: ReadingSide): WordDocument {
  const read = (blocks: readonly WordBlock[]) => blocksAsRead(blocks, side)
  return {
    ...document,
    blocks: read(document.blocks),
    notes: Object.fromEntries(
      Object.entries(document.notes).map(([id, note]) => [
        id,
        { ...note, blocks: read(note.blocks) },
      ]),
    ),
    headers: document.headers.map(read),
    footers: document.footers.map(read),
  }
}

function blocksAsRead(blocks: readonly WordBlock[], side: ReadingSide): readonly WordBlock[] {
  const read: WordBlock[] = []
  let open: WordParagraph[] = []
  // A paragraph that has nothing to be one with is there if any of its words are.
  const close = () => {
    const paragraph = joined(open)
    if (paragraph !== null && paragraph.runs.length > 0) read.push(paragraph)
    open = []
  }
  for (const block of blocks) {
    if (block.kind !== 'paragraph') {
      close()
      const kept = block.kind === 'table' ? tableAsRead(block, side, blocksAsRead) : block
      if (kept !== null) read.push(kept)
      continue
    }
    open.push(paragraphAsRead(block, side))
    if (isGone(block.endChange, side)) continue
    const paragraph = joined(open)
    if (paragraph !== null) read.push(paragraph)
    open = []
  }
  close()
  return read
}

function paragraphAsRead(paragraph: WordParagraph, side: ReadingSide): WordParagraph {
  const runs = paragraph.runs
    .filter((run) => !isGone(run.change, side))
    .map((run) => runAsRead(run, side))
  return { ...paragraph, endChange: null, runs }
}

function runAsRead(run: WordRun, side: ReadingSide): WordRun {
  if (run.kind !== 'text') return { ...run, change: null }
  const { reformatted } = run
  const marks = side === 'before' && reformatted !== null ? reformatted.before : run.marks
  return { ...run, change: null, marks, reformatted: null }
}

function joined(paragraphs: readonly WordParagraph[]): WordParagraph | null {
  const look = paragraphs.find(({ runs }) => runs.length > 0) ?? paragraphs.at(-1)
  if (look === undefined || paragraphs.length === 1) return look ?? null
  return {
    ...look,
    ids: [...new Set(paragraphs.flatMap(({ ids }) => ids))],
    breaksPage: paragraphs.some(({ breaksPage }) => breaksPage),
    runs: paragraphs.flatMap(({ runs }) => runs),
  }
}
