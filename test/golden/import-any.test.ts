import { emptyHeader } from '@shared/note/header'
import { type Note, noteSchema } from '@shared/note/note'
import { withNewIds } from '@shared/note/with-new-ids'
import { noteFromWord } from '@shared/word/to-note/note-from-word'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { noteToDocx } from '../../electron/export/note-to-docx'
import { readWordDocument } from '../../electron/word/read-word-document'
import { noteArbitrary } from '../support/note-arbitrary'
import { readDocxWords } from '../support/words/docx-words'

const countingIds = () => {
  let count = 0
  return () => {
    count += 1
    return `n${count}`
  }
}

/** Charts come back as tables, pictures need a store, and what has no words is not in the file. */
function printedOf(raw: Note, newId: () => string): Note {
  const { body, ...rest } = raw
  const said = body.filter(
    (block) =>
      !['chart', 'image', 'contents'].includes(block.kind) &&
      (block.kind !== 'questions' || block.items.length > 0),
  )
  const note = { ...rest, body: withNewIds(said, newId), header: headerIn(raw.header.language) }
  // Characters of private use are signs of fonts such as Symbol, and are read as those.
  const plain = JSON.stringify(note).replace(/[\ue000-\uf8ff]/g, 'x')
  return noteSchema.parse(JSON.parse(plain))
}

const headerIn = (language: string): Note['header'] => ({
  ...emptyHeader,
  number: '14871/24',
  date: '2024-11-19',
  from: 'Presidency',
  to: 'Coreper',
  subject: 'Returns',
  language,
})

describe('any note that is exported and imported', () => {
  it('is exported with the same words again, and its blocks are of the same kinds', async () => {
    await fc.assert(
      fc.asyncProperty(noteArbitrary, async (raw) => {
        const newId = countingIds()
        const note = printedOf(raw, newId)
        const { bytes } = await noteToDocx(note, { audience: 'sending' })
        const options = { newId, nowIso: '2026-01-01T00:00:00.000Z', side: 'after' } as const
        const { header, body } = noteFromWord(readWordDocument(bytes), options)
        const again = await noteToDocx({ ...note, header, body }, { audience: 'sending' })
        expect(readDocxWords(again.bytes)).toEqual(readDocxWords(bytes))
        expect(body.map(({ kind }) => kind)).toEqual(note.body.map(({ kind }) => kind))
      }),
      { numRuns: 30 },
    )
  }, 120_000)
})
