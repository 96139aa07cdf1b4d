import { describe, expect, it } from 'vitest'
import { wordDocument, wordParagraph, wordText } from '../../test/support/word-values'
import { findClassifiedLine } from './classified-line'
import type { WordBlock, WordDocument, WordRun } from './word-document'

const empty = wordDocument([])
const text = (words: string, change: WordRun['change'] = null) => wordText(words, { change })
const paragraph = (...runs: WordRun[]) => wordParagraph(runs)

function table(...blocks: WordBlock[]): WordBlock {
  const cell = { columnSpan: 1, rowSpan: 1, blocks }
  const row = { isHeader: false, change: null, cells: [cell] }
  return { kind: 'table', ids: [], altText: '', columnWidthsMm: [], rows: [row] }
}

const marked = paragraph(text('RESTREINT UE'), text('/EU RESTRICTED'))
const name = 'RESTREINT UE/EU RESTRICTED'
const authorship = { author: 'A', at: null }
const lineBreak: WordRun = { kind: 'lineBreak', change: null, comments: [] }

describe('findClassifiedLine', () => {
  it('finds a marking wherever it stands on a line of its own', () => {
    const note = { kind: 'footnote', blocks: [marked] } as const
    const comment = { id: '1', initials: '', parentId: null, isResolved: false, ...authorship }
    const loss = { what: 'text-box', near: '', isTextKept: false } as const
    const documents: readonly Partial<WordDocument>[] = [
      { blocks: [marked] },
      { blocks: [table(table(marked))] },
      { blocks: [paragraph(text('Brussels'), lineBreak, ...marked.runs)] },
      { blocks: [paragraph(text('14871/24\tRESTREINT UE / EU RESTRICTED\tEN'))] },
      { notes: { 'footnote-1': note } },
      { comments: [{ ...comment, text: `Mind:\n${name}` }] },
      { losses: [{ ...loss, text: name }] },
      { properties: { ...empty.properties, title: name } },
      { headers: [[paragraph(text('Restreint UE/EU Restricted'))]] },
      { footers: [[table(paragraph(text(`14871/24 ${name} EN`)))]] },
    ]
    expect(documents.map((one) => findClassifiedLine({ ...empty, ...one }))).toEqual(
      documents.map(() => name),
    )
  })

  it('finds one that tracked changes take out, put in or part', () => {
    const deleted = { kind: 'deleted', move: null, ...authorship } as const
    const inserted = { ...deleted, kind: 'inserted' } as const
    const lines = [
      [text(name, deleted)],
      [text(name, inserted), text('LIMITE', deleted)],
      [text('RESTREINT UE/'), text('LIMITE ', deleted), text('EU RESTRICTED')],
    ]
    expect(
      lines.map((runs) => findClassifiedLine({ ...empty, blocks: [paragraph(...runs)] })),
    ).toEqual([name, name, name])
  })

  it('leaves documents alone that name the marking of another one', () => {
    const blocks = [
      paragraph(text('The annex [CONFIDENTIEL UE/EU CONFIDENTIAL] was sent apart.')),
      paragraph(text('LIMITE')),
      paragraph(text('EU secret services')),
    ]
    const document = { ...empty, blocks, headers: [[paragraph(text('LIMITE\tEN'))]] }
    expect(findClassifiedLine(document)).toBeNull()
  })
})
