import { setBody } from '@shared/body/set-body'
import { describe, expect, it } from 'vitest'
import * as Y from 'yjs'
import { openMemoryStore } from '../../../test/support/memory-store'
import { buildNote, paragraph } from '../../../test/support/note-builder'
import { errorOf } from '../../../test/support/store-place'
import { appendBodyUpdate } from '../note-body'
import { insertNote } from '../notes'
import { addSentFile } from '../sent/sent-files'
import { addOriginal, findOriginal, readOriginal } from './originals'
import {
  addOutgoingFile,
  findNotesHolding,
  findSentOutBytes,
  listSentOut,
  mostOutgoing,
} from './outgoing-files'

const note = buildNote({ body: [{ ...paragraph('Ohrid'), id: 'a1b2c3' }] })
const [first, second, third] = [Uint8Array.of(1), Uint8Array.of(2), Uint8Array.of(3)]
const madeWith = {
  appVersion: '0.1.0',
  packs: [],
  vintages: [],
  percentSpacing: 'no-break-space',
  quotationMarks: 'double',
  marks: null,
} as const

function makeStore() {
  const db = openMemoryStore()
  insertNote(db, { ...note, nowMs: 1000 })
  const add = (id: string, bytes: Uint8Array, nowMs: number) =>
    addOutgoingFile(db, { id, note, fileName: `${id}.docx`, bytes, nowMs })
  return { db, add }
}

describe('files that went out', () => {
  it('are found with what was sent, the newest first, each with its bytes', () => {
    const { db, add } = makeStore()
    add('f1', first, 2000)
    addSentFile(db, {
      id: 's1',
      note,
      versionName: null,
      fileName: 's1.docx',
      format: 'docx',
      content: second,
      sentAtMs: 0,
      recordedAtMs: 3000,
      sentTo: '',
      findings: 0,
      madeWith,
    })
    add('f2', third, 4000)
    const named = (id: string, madeAtMs: number) => ({ id, fileName: `${id}.docx`, madeAtMs, note })
    expect(listSentOut(db, note.id)).toEqual([
      named('f2', 4000),
      named('s1', 3000),
      named('f1', 2000),
    ])
    expect(['f1', 's1', 'f2', 'no'].map((id) => findSentOutBytes(db, id)?.[0])).toEqual([
      1,
      2,
      3,
      undefined,
    ])
  })

  it('are kept once where they are the same', () => {
    const { db, add } = makeStore()
    add('f1', first, 2000)
    add('f2', first, 5000)
    expect(listSentOut(db, note.id)).toEqual([
      { id: 'f1', fileName: 'f2.docx', madeAtMs: 5000, note },
    ])
  })

  it('are let go where many or large ones came after them, the newest never', () => {
    const { db, add } = makeStore()
    const ids = () => listSentOut(db, note.id).map(({ id }) => id)
    for (let at = 0; at < mostOutgoing.files + 2; at += 1) add(`f${at}`, Uint8Array.of(at), at)
    expect([ids().length, ids().at(-1)]).toEqual([mostOutgoing.files, 'f2'])
    add('large', new Uint8Array(mostOutgoing.bytes), 9000)
    expect(ids()).toEqual(['large'])
    const held = db.prepare('select count(*) from wordFiles').pluck().get()
    expect(held).toBe(1)
  })

  it('are told by the ids of their paragraphs, also of such as are gone', () => {
    const { db } = makeStore()
    insertNote(db, { ...note, id: 'n2', nowMs: 1000 })
    const doc = new Y.Doc()
    const save = (body: typeof note.body) => {
      setBody(doc, body)
      const update = Y.encodeStateAsUpdate(doc)
      appendBodyUpdate(db, { noteId: note.id, update, nowMs: 2000 })
    }
    save(note.body)
    save([])
    expect(findNotesHolding(db, ['zzz', 'a1b2c3'])).toEqual([note.id])
    expect(findNotesHolding(db, ['zzz'])).toEqual([])
  })

  it('are not taken for those of a file that has a few of them, or whose ids are parts of words', () => {
    const { db } = makeStore()
    const doc = new Y.Doc()
    setBody(doc, note.body)
    const update = Y.encodeStateAsUpdate(doc)
    appendBodyUpdate(db, { noteId: note.id, update, nowMs: 2000 })
    expect(findNotesHolding(db, ['zzz', 'yyy', 'a1b2c3'])).toEqual([])
    expect(findNotesHolding(db, ['1', 'Ohr', 'b2c3', 'a1'])).toEqual([])
  })
})

describe('the file that a note was made of', () => {
  it('is given back byte for byte', () => {
    const { db } = makeStore()
    expect(findOriginal(db, note.id)).toBeUndefined()
    expect(errorOf(() => readOriginal(db, note.id))).toMatchObject({ code: 'no-original' })
    addOriginal(db, { noteId: note.id, fileName: 'old.docx', bytes: third, nowMs: 7000 })
    expect(findOriginal(db, note.id)).toMatchObject({ fileName: 'old.docx', importedAtMs: 7000 })
    const { fileName, bytes } = readOriginal(db, note.id)
    expect([fileName, [...bytes]]).toEqual(['old.docx', [3]])
  })
})
