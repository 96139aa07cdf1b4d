import { emptyHeader } from '@shared/note/header'
import type { Note } from '@shared/note/note'
import { describe, expect, it } from 'vitest'
import { openMemoryStore } from '../../../test/support/memory-store'
import { errorOf } from '../../../test/support/store-place'
import { getNote, insertNote } from '../notes'
import { freezeVersion, getVersion } from '../versions'
import { findCitedNote, findCitingNotes, putCitations } from './citations'
import { listHeaderChanges } from './header-changes'
import { saveHeader } from './save-header'
import { saveVersionHeader } from './save-version-header'

const minuteMs = 60_000

function makeStore() {
  const db = openMemoryStore()
  for (const id of ['n1', 'n2', 'n3'])
    insertNote(db, { id, template: 'blank', title: id, header: emptyHeader, nowMs: 0 })
  return db
}

function freeze(db: ReturnType<typeof makeStore>, id: string, name: string) {
  const { header, revision } = getNote(db, 'n1')
  const note: Note = {
    schemaVersion: 1,
    id: 'n1',
    template: 'blank',
    title: 'n1',
    revision,
    savedAt: '2026-11-21T10:00:00.000Z',
    header,
    body: [],
  }
  const body = Uint8Array.of(0, 0)
  freezeVersion(db, {
    id,
    noteId: 'n1',
    name,
    holder: null,
    note,
    body,
    revision,
    frozenAtMs: 0,
  })
}

describe('saveHeader', () => {
  it('keeps what two windows stored in different fields', () => {
    const db = makeStore()
    saveHeader(db, { id: 'n1', fields: { subject: 'Returns' }, nowMs: 1 })
    saveHeader(db, { id: 'n1', fields: { from: 'Presidency', date: undefined }, nowMs: 2 })
    expect(getNote(db, 'n1').header).toEqual({
      ...emptyHeader,
      subject: 'Returns',
      from: 'Presidency',
    })
    // Within 300 ms of each other both send the field that they changed: the last stays.
    saveHeader(db, { id: 'n1', fields: { subject: 'Visas' }, nowMs: 300 })
    expect(getNote(db, 'n1').header).toMatchObject({ subject: 'Visas', from: 'Presidency' })
  })

  it('stores nothing where the header as it would be is refused', () => {
    const db = makeStore()
    const refuse = () => {
      throw new Error('refused')
    }
    expect(() => saveHeader(db, { id: 'n1', fields: { subject: 'x' }, nowMs: 1 }, refuse)).toThrow(
      'refused',
    )
    expect([getNote(db, 'n1').header, listHeaderChanges(db, ofNote)]).toEqual([emptyHeader, []])
    const missing = () => saveHeader(db, { id: 'n9', fields: {}, nowMs: 1 })
    expect(errorOf(missing)).toMatchObject({ code: 'note-not-found' })
  })

  it('records one change of a field for one spell of typing, none for what is taken back', () => {
    const db = makeStore()
    const put = (subject: string, nowMs: number) =>
      saveHeader(db, { id: 'n1', fields: { subject }, nowMs })
    put('R', minuteMs)
    put('Returns', 2 * minuteMs)
    put('Visas', 30 * minuteMs)
    put('Visas and', 60 * minuteMs)
    put('Visas', 61 * minuteMs)
    expect(listHeaderChanges(db, ofNote)).toEqual([
      { field: 'subject', before: '', after: 'Returns', atMs: 2 * minuteMs },
      { field: 'subject', before: 'Returns', after: 'Visas', atMs: 30 * minuteMs },
    ])
  })
})

const ofNote = { noteId: 'n1', versionId: null }

describe('saveVersionHeader', () => {
  const given = { number: '14871/24', suffixes: [], codes: ['MIGR 390'] }

  it('gives a frozen version what comes late, and the note what it has not changed since', () => {
    const db = makeStore()
    freeze(db, 'v1', 'INIT')
    saveHeader(db, { id: 'n1', fields: { codes: ['JAI 1'] }, nowMs: 1 })
    saveVersionHeader(db, { noteId: 'n1', versionId: 'v1', fields: given, nowMs: 2 })
    expect(getVersion(db, 'n1', 'INIT').note.header).toEqual({ ...emptyHeader, ...given })
    expect(getNote(db, 'n1').header).toEqual({
      ...emptyHeader,
      number: '14871/24',
      codes: ['JAI 1'],
    })
    expect(listHeaderChanges(db, { noteId: 'n1', versionId: 'v1' })).toMatchObject([
      { field: 'number', before: null, after: '14871/24', atMs: 2 },
      { field: 'codes', before: [], after: ['MIGR 390'], atMs: 2 },
    ])
  })

  it('leaves what was frozen as it is, and other versions', () => {
    const db = makeStore()
    freeze(db, 'v1', 'INIT')
    freeze(db, 'v2', 'REV 1')
    const frozen = db.prepare('select note from versions order by id').pluck().all()
    const fields = { ...given, subject: 'Another' }
    saveVersionHeader(db, { noteId: 'n1', versionId: 'v1', fields, nowMs: 2 })
    expect(db.prepare('select note from versions order by id').pluck().all()).toEqual(frozen)
    expect([
      getVersion(db, 'n1', 'v1').note.header.subject,
      getVersion(db, 'n1', 'v2').note.header,
    ]).toEqual(['', emptyHeader])
  })
})

describe('citations', () => {
  it('are found by the note and by its number among previous documents', () => {
    const db = makeStore()
    putCitations(db, 'n2', ['n1', 'n1'])
    const previousDocuments = ['12527/15 JAI 701', '14871/24 MIGR 390']
    saveHeader(db, { id: 'n3', fields: { previousDocuments }, nowMs: 5 })
    expect(findCitingNotes(db, 'n1')).toEqual([{ id: 'n2', title: 'n2' }])
    saveHeader(db, { id: 'n1', fields: { number: '14871/24' }, nowMs: 6 })
    expect(findCitingNotes(db, 'n1').map(({ id }) => id)).toEqual(['n3', 'n2'])
    putCitations(db, 'n2', [])
    expect(findCitingNotes(db, 'n1').map(({ id }) => id)).toEqual(['n3'])
  })

  it('show number and suffixes, and nothing before there is a number', () => {
    const db = makeStore()
    expect(findCitedNote(db, 'n1')).toEqual({ id: 'n1', title: 'n1', number: null })
    const fields = { number: '14860/1/18', suffixes: ['REV 1'] }
    saveHeader(db, { id: 'n1', fields, nowMs: 1 })
    expect(findCitedNote(db, 'n1')?.number).toBe('14860/1/18 REV 1')
    expect(findCitedNote(db, 'n9')).toBeUndefined()
  })
})
