import { createHash } from 'node:crypto'
import { languageOf } from '@shared/language/language-of'
import { withReferences } from '@shared/note/references/references'
import { noteFromWord } from '@shared/word/to-note/note-from-word'
import { describe, expect, it } from 'vitest'
import { noteToDocx } from '../../electron/export/note-to-docx'
import { readWordDocument } from '../../electron/word/read-word-document'
import { comparableBody, comparableHeader } from '../support/comparable-note'
import { goldenCases, readGoldenNote, readGoldenOptions } from './golden-files'

/** Marked changes stand beside what they became, and charts come back as tables of their values. */
const cases = goldenCases.filter(
  (name) =>
    readGoldenOptions(name).changes === undefined &&
    readGoldenNote(name).body.every(({ kind }) => kind !== 'chart'),
)

function importBytes(bytes: Uint8Array) {
  let count = 0
  return noteFromWord(readWordDocument(bytes), {
    newId: () => {
      count += 1
      return `new-${count}`
    },
    nowIso: '2026-01-01T00:00:00.000Z',
    side: 'after',
    sumOf: (image) => createHash('sha256').update(image).digest('hex'),
  })
}

describe('an exported note that is imported', () => {
  it.each(cases)('is the same: %s', async (name) => {
    const note = readGoldenNote(name)
    const { bytes } = await noteToDocx(note, readGoldenOptions(name))
    const imported = importBytes(bytes)
    expect({
      header: comparableHeader(imported.header),
      body: comparableBody(imported.body),
      notKept: imported.notKept,
    }).toEqual({
      header: comparableHeader(note.header),
      body: comparableBody(withReferences(note.body, languageOf(note.header.language))),
      notKept: [],
    })
  })
})
