import { emptyHeader } from '@shared/note/header'
import type { Note } from '@shared/note/note'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { openMemoryStore } from '../../../test/support/memory-store'
import { errorOf } from '../../../test/support/store-place'
import { deleteNote, insertNote, restoreNote } from '../notes'
import {
  addSentFile,
  getSentFile,
  listSentFiles,
  type NewSentFile,
  readSentBytes,
  readSentNote,
} from './sent-files'

const note: Note = {
  schemaVersion: 1,
  id: 'n1',
  template: 'blank',
  title: 'T',
  revision: 7,
  savedAt: '2026-11-21T10:00:00.000Z',
  header: emptyHeader,
  body: [{ id: 'p1', kind: 'paragraph', language: null, content: [] }],
}
const sent: NewSentFile = {
  id: 's1',
  note,
  versionName: 'REV 1',
  fileName: '14871-24 REV 1.docx',
  format: 'docx',
  content: Uint8Array.of(1, 2, 3),
  sentAtMs: 1000,
  recordedAtMs: 2000,
  sentTo: ' EMWP delegations\n',
  findings: 2,
  madeWith: {
    appVersion: '0.1.0',
    packs: [
      { id: 'public', title: 'Public', marking: 'none', addedAt: '2026-11-21T10:00:00.000Z' },
    ],
    vintages: ['2024-11'],
    percentSpacing: 'no-break-space',
    quotationMarks: 'double',
    marks: { kind: 'council', since: 'INIT' },
  },
}
const recorded = {
  id: 's1',
  number: 1,
  versionName: 'REV 1',
  fileName: '14871-24 REV 1.docx',
  format: 'docx',
  bytes: 3,
  sha256: '039058c6f2c0cb492c533b0a4d14ef77cc0f78abccced5287d84a1a2011cfb81',
  sentAt: '1970-01-01T00:00:01.000Z',
  sentTo: 'EMWP delegations',
  recordedAt: '1970-01-01T00:00:02.000Z',
  findings: 2,
  madeWith: sent.madeWith,
}

function makeStore() {
  const db = openMemoryStore()
  for (const id of ['n1', 'n2']) {
    insertNote(db, { id, template: 'blank', title: 'T', header: emptyHeader, nowMs: 1000 })
  }
  return db
}

const byteCounts = (db: ReturnType<typeof makeStore>) =>
  db.prepare('select count(*) from sentBytes').pluck().get()

describe('what was sent', () => {
  it('is listed by note as it was recorded, oldest first', () => {
    const db = makeStore()
    expect(addSentFile(db, sent)).toEqual(recorded)
    addSentFile(db, { ...sent, id: 's2', note: { ...note, id: 'n2' } })
    addSentFile(db, {
      ...sent,
      id: 's0',
      sentAtMs: 0,
      sentTo: '',
      madeWith: { ...sent.madeWith, marks: null },
    })
    expect(listSentFiles(db, 'n1')).toEqual([
      recorded,
      {
        ...recorded,
        id: 's0',
        number: 2,
        sentAt: '1970-01-01T00:00:00.000Z',
        sentTo: '',
        madeWith: { ...sent.madeWith, marks: null },
      },
    ])
    expect(getSentFile(db, { noteId: 'n1', sentId: '2' }).id).toBe('s0')
  })

  it('keeps the note that it was made from', () => {
    const db = makeStore()
    addSentFile(db, sent)
    expect(readSentNote(db, { noteId: 'n1', sentId: 's1' })).toEqual(note)
  })

  it('gives back the bytes that were recorded, kept once', () => {
    const db = makeStore()
    let last = 0
    const property = fc.property(fc.uint8Array({ maxLength: 2000 }), (content) => {
      last += 1
      addSentFile(db, { ...sent, id: `a${last}`, content })
      addSentFile(db, { ...sent, id: `b${last}`, content })
      const given = ['a', 'b'].map((letter) =>
        readSentBytes(db, { noteId: 'n1', sentId: `${letter}${last}` }),
      )
      expect(given.map((bytes) => Array.from(bytes))).toEqual([
        Array.from(content),
        Array.from(content),
      ])
    })
    fc.assert(property)
    expect(byteCounts(db)).toBeLessThanOrEqual(last)
  })

  it('cannot be changed', () => {
    const db = makeStore()
    addSentFile(db, sent)
    expect(() => db.exec(`update sentFiles set sentTo = 'others'`)).toThrow('does not change')
    expect(() => db.exec(`update sentBytes set bytes = x'00'`)).toThrow('does not change')
    expect(listSentFiles(db, 'n1')).toEqual([recorded])
  })

  it('stays while its note is in the Bin, and goes with it', () => {
    const db = makeStore()
    addSentFile(db, sent)
    addSentFile(db, { ...sent, id: 's2', note: { ...note, id: 'n2' } })
    deleteNote(db, { id: 'n1', nowMs: 3000 })
    restoreNote(db, { id: 'n1', nowMs: 4000 })
    expect(listSentFiles(db, 'n1')).toEqual([recorded])
    db.exec(`delete from notes where id = 'n1'`)
    expect(byteCounts(db)).toBe(1)
    db.exec(`delete from notes where id = 'n2'`)
    expect(byteCounts(db)).toBe(0)
  })

  it('is stored whole or not at all', () => {
    const db = makeStore()
    addSentFile(db, sent)
    expect(() => addSentFile(db, { ...sent, content: Uint8Array.of(9) })).toThrow()
    expect([listSentFiles(db, 'n1'), byteCounts(db)]).toEqual([[recorded], 1])
  })

  it('is named where it is not there', () => {
    const db = makeStore()
    addSentFile(db, sent)
    const missing = { code: 'sent-not-found', detail: '2' }
    expect(errorOf(() => readSentBytes(db, { noteId: 'n1', sentId: '2' }))).toMatchObject(missing)
    expect(errorOf(() => getSentFile(db, { noteId: 'n2', sentId: 's1' }))).toMatchObject({
      code: 'sent-not-found',
    })
    expect(errorOf(() => listSentFiles(db, 'n9'))).toMatchObject({ code: 'note-not-found' })
  })
})
