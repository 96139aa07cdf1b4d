import { compareCopy } from '@shared/review/returned/compare-copy'
import type { WordBlock, WordDocument } from '@shared/word/word-document'
import { describe, expect, it } from 'vitest'
import { noteToDocx } from '../../electron/export/note-to-docx'
import { readWordDocument } from '../../electron/word/read-word-document'
import { goldenCases, readGoldenNote, readGoldenOptions } from '../golden/golden-files'

const ids = () => {
  let count = 0
  return () => {
    count += 1
    return `new-${count}`
  }
}

const withoutIds = (blocks: readonly WordBlock[]): readonly WordBlock[] =>
  blocks.map((block) => {
    if (block.kind === 'section') return block
    if (block.kind === 'paragraph') return { ...block, ids: [] }
    return {
      ...block,
      ids: [],
      rows: block.rows.map((row) => ({
        ...row,
        cells: row.cells.map((cell) => ({ ...cell, blocks: withoutIds(cell.blocks) })),
      })),
    }
  })
const stripped = (document: WordDocument): WordDocument => ({
  ...document,
  blocks: withoutIds(document.blocks),
})

describe('a file that came back as it was sent', () => {
  it.each(goldenCases)('%s: changes nothing, with its ids or without', async (name) => {
    const note = readGoldenNote(name)
    const { bytes } = await noteToDocx(note, readGoldenOptions(name))
    const document = readWordDocument(bytes)
    const sent = { note, document }
    const nothing = { changes: [], comments: [], losses: [] }
    const compared = compareCopy(sent, { id: 'copy', document }, { newId: ids() })
    expect(compared).toMatchObject(nothing)
    const other = { id: 'copy', document: stripped(document) }
    expect(compareCopy(sent, other, { newId: ids() })).toMatchObject(nothing)
  })
})
