import { emptyHeader } from '@shared/note/header'
import type { Note } from '@shared/note/note'
import { describe, expect, it } from 'vitest'
import { openMemoryStore } from '../../test/support/memory-store'
import { errorOf } from '../../test/support/store-place'
import { insertNote } from './notes'
import { freezeVersion, getVersion, listVersions } from './versions'

const note: Note = {
  schemaVersion: 1,
  id: 'n1',
  template: 'blank',
  title: 'T',
  revision: 7,
  savedAt: '2026-11-21T10:00:00.000Z',
  header: emptyHeader,
  body: [],
}
const version = {
  id: 'v1',
  noteId: 'n1',
  name: ' REV 1\n',
  holder: null,
  note,
  body: Uint8Array.of(0, 0),
  revision: 7,
  frozenAtMs: 1000,
}
const frozen = {
  id: 'v1',
  name: 'REV 1',
  holder: null,
  revision: 7,
  frozenAt: '1970-01-01T00:00:01.000Z',
}

function makeStore() {
  const db = openMemoryStore()
  for (const id of ['n1', 'n2']) {
    insertNote(db, { id, template: 'blank', title: 'T', header: emptyHeader, nowMs: 1000 })
  }
  return db
}

describe('versions', () => {
  it('are listed as they were frozen, oldest first', () => {
    const db = makeStore()
    const first = freezeVersion(db, version)
    const holder = ' the capital '
    freezeVersion(db, { ...version, id: 'v0', name: 'A', holder, frozenAtMs: 2000 })
    freezeVersion(db, { ...version, id: 'v2', noteId: 'n2' })
    const second = { id: 'v0', name: 'A', holder: 'the capital', revision: 7 }
    expect([first, listVersions(db, 'n1')]).toEqual([
      frozen,
      [
        { ...frozen, header: emptyHeader },
        { ...second, frozenAt: '1970-01-01T00:00:02.000Z', header: emptyHeader },
      ],
    ])
  })

  it('keep the whole note and its body', () => {
    const db = makeStore()
    freezeVersion(db, version)
    const row = db.prepare<[], { note: string; body: Uint8Array }>('select * from versions').get()
    expect([JSON.parse(row?.note ?? ''), Array.from(row?.body ?? [])]).toEqual([note, [0, 0]])
    expect(getVersion(db, 'n1', 'REV 1 ')).toEqual({ ...frozen, note })
    expect(getVersion(db, 'n1', 'v1')).toEqual({ ...frozen, note })
  })

  it('are named where they are not there', () => {
    const db = makeStore()
    freezeVersion(db, version)
    expect(errorOf(() => getVersion(db, 'n2', 'REV 1'))).toMatchObject({
      code: 'version-not-found',
      message: expect.stringContaining('REV 1'),
    })
    expect(errorOf(() => getVersion(db, 'n9', 'REV 1'))).toMatchObject({ code: 'note-not-found' })
  })

  it('have a name of their own in a note', () => {
    const db = makeStore()
    freezeVersion(db, version)
    const again = errorOf(() => freezeVersion(db, { ...version, id: 'v2', name: 'REV 1' }))
    expect(again).toMatchObject({
      code: 'version-name-taken',
      message: expect.stringContaining('REV 1'),
    })
    expect(errorOf(() => freezeVersion(db, { ...version, name: ' now ' }))).toMatchObject({
      code: 'version-name-reserved',
    })
    expect(errorOf(() => freezeVersion(db, { ...version, name: ' ' }))).toMatchObject({
      code: 'version-name-empty',
    })
  })

  it('of no note are named', () => {
    const db = makeStore()
    expect(errorOf(() => listVersions(db, 'n9'))).toMatchObject({ code: 'note-not-found' })
    expect(errorOf(() => freezeVersion(db, { ...version, noteId: 'n9' }))).toMatchObject({
      code: 'note-not-found',
    })
  })
})
