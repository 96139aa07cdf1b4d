import { noteFromWord } from '@shared/word/to-note/note-from-word'
import { describe, expect, it } from 'vitest'
import { readWordDocument } from '../../electron/word/read-word-document'
import { readCorpus, readSent } from './score/expected'
import { linesOfBody } from './score/lines-of-body'

const newId = () => 'new'
const options = { newId, nowIso: '2024-11-22T09:00:00.000Z', side: 'before' } as const
/** With all changes tracked: nothing but these stands between the copy and what was sent. */
const tracked = readCorpus().filter(
  ({ expected: { sent, changes } }) =>
    sent !== null && changes.length > 0 && changes.every(({ author }) => author !== ''),
)

describe('a copy with all its changes refused', () => {
  it.each(tracked)('$name is what was sent', ({ bytes, expected }) => {
    const lines = (file: Uint8Array) =>
      linesOfBody(noteFromWord(readWordDocument(file), options).body)
    expect(lines(bytes)).toEqual(lines(readSent(expected.sent ?? '').bytes))
  })
})
