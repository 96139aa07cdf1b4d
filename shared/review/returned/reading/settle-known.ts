import type {
  WordBlock,
  WordChange,
  WordDocument,
  WordParagraph,
} from '../../../word/word-document'

/**
 * The document with the tracked changes taken that were in the file when it was sent: they are part
 * of the note, and come back as they went.
 *
 * @param sent as it was read, its changes in it
 */
export function settleKnown(document: WordDocument, sent: WordDocument): WordDocument {
  const known = new Set(changesOf(sent).map(nameOf))
  if (known.size === 0) return document
  const isKnown = (change: WordChange | null) => change !== null && known.has(nameOf(change))
  return {
    ...document,
    blocks: settleBlocks(document.blocks, isKnown),
    notes: Object.fromEntries(
      Object.entries(document.notes).map(([id, note]) => [
        id,
        { ...note, blocks: settleBlocks(note.blocks, isKnown) },
      ]),
    ),
  }
}

type IsKnown = (change: WordChange | null) => boolean

function settleBlocks(blocks: readonly WordBlock[], isKnown: IsKnown): readonly WordBlock[] {
  const settled: WordBlock[] = []
  let open: WordParagraph | null = null
  const close = () => {
    if (open !== null && open.runs.length > 0) settled.push(open)
    open = null
  }
  for (const block of blocks) {
    if (block.kind !== 'paragraph') {
      close()
      settled.push(...settleOther(block, isKnown))
      continue
    }
    const own = settleParagraph(block, isKnown)
    const paragraph: WordParagraph = open === null ? own : joined(open, own)
    const isOpen = block.endChange?.kind === 'deleted' && isKnown(block.endChange)
    if (isOpen) open = paragraph
    else {
      settled.push(paragraph)
      open = null
    }
  }
  close()
  return settled
}

function settleOther(
  block: Exclude<WordBlock, WordParagraph>,
  isKnown: IsKnown,
): readonly WordBlock[] {
  if (block.kind === 'section') return [block]
  const rows = block.rows.flatMap((row) => {
    if (row.change?.kind === 'deleted' && isKnown(row.change)) return []
    const cells = row.cells.map((cell) => ({ ...cell, blocks: settleBlocks(cell.blocks, isKnown) }))
    return [{ ...row, cells, change: isKnown(row.change) ? null : row.change }]
  })
  return rows.length === 0 ? [] : [{ ...block, rows }]
}

function settleParagraph(paragraph: WordParagraph, isKnown: IsKnown): WordParagraph {
  const runs = paragraph.runs.flatMap((run) => {
    if (!isKnown(run.change)) return [run]
    return run.change?.kind === 'deleted' ? [] : [{ ...run, change: null }]
  })
  const endChange = isKnown(paragraph.endChange) ? null : paragraph.endChange
  return { ...paragraph, runs, endChange }
}

function joined(first: WordParagraph, second: WordParagraph): WordParagraph {
  const look = first.runs.length > 0 ? first : second
  return {
    ...look,
    ids: [...new Set([...first.ids, ...second.ids])],
    endChange: second.endChange,
    runs: [...first.runs, ...second.runs],
  }
}

function changesOf({ blocks, notes }: WordDocument): readonly WordChange[] {
  return [...blocks, ...Object.values(notes).flatMap((note) => note.blocks)].flatMap(changesIn)
}

function changesIn(block: WordBlock): readonly WordChange[] {
  if (block.kind === 'section') return []
  if (block.kind === 'paragraph')
    return [...block.runs.map(({ change }) => change), block.endChange].filter(
      (change) => change !== null,
    )
  return block.rows.flatMap(({ change, cells }) => [
    ...(change === null ? [] : [change]),
    ...cells.flatMap((cell) => cell.blocks.flatMap(changesIn)),
  ])
}

/** Programs keep seconds at most. */
function nameOf({ kind, author, at }: WordChange): string {
  return `${kind} ${at?.slice(0, 19) ?? ''} ${author}`
}
