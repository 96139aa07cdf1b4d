import { emptyHeader } from '@shared/note/header'
import { describe, expect, it } from 'vitest'
import { openMemoryStore } from '../../test/support/memory-store'
import { errorOf } from '../../test/support/store-place'
import {
  deleteNote,
  findNote,
  getNote,
  insertNote,
  listNotes,
  renameNote,
  restoreNote,
  storeHeader,
} from './notes'

const header = { ...emptyHeader, number: '14871/24', codes: ['JAI 1545'], marking: 'LIMITE' }

function makeStore() {
  const db = openMemoryStore()
  insertNote(db, { id: 'n1', template: 'blank', title: 'One', header, nowMs: 1000 })
  insertNote(db, { id: 'n2', template: 'blank', title: 'Two', header: emptyHeader, nowMs: 2000 })
  return db
}

function listIds(db: ReturnType<typeof makeStore>, deleted = false) {
  return listNotes(db, { deleted }).map(({ id }) => id)
}

describe('notes', () => {
  it('are read as they were stored', () => {
    expect(findNote(makeStore(), 'n1')).toEqual({
      id: 'n1',
      template: 'blank',
      title: 'One',
      header,
      revision: 0,
      itemId: null,
      createdAtMs: 1000,
      savedAtMs: 1000,
      deletedAtMs: null,
    })
  })

  it('are listed with what a list shows', () => {
    expect(listNotes(makeStore(), { deleted: false })[1]).toEqual({
      id: 'n1',
      title: 'One',
      template: 'blank',
      number: '14871/24',
      marking: 'LIMITE',
      savedAt: '1970-01-01T00:00:01.000Z',
    })
  })

  it('are listed last saved first', () => {
    const db = makeStore()
    const before = listIds(db)
    renameNote(db, { id: 'n1', title: 'Uno', nowMs: 3000 })
    expect([before, listIds(db)]).toEqual([
      ['n2', 'n1'],
      ['n1', 'n2'],
    ])
  })

  it('rise by one revision with each change', () => {
    const db = makeStore()
    const newHeader = { ...header, subject: 'Ω “x” \u0000' }
    expect([
      renameNote(db, { id: 'n1', title: "'; drop table notes; --", nowMs: 3000 }),
      storeHeader(db, { id: 'n1', header: newHeader, nowMs: 4000 }),
      deleteNote(db, { id: 'n1', nowMs: 5000 }),
      restoreNote(db, { id: 'n1', nowMs: 6000 }),
    ]).toEqual([
      { revision: 1, savedAtMs: 3000 },
      { revision: 2, savedAtMs: 4000 },
      { revision: 3, savedAtMs: 5000 },
      { revision: 4, savedAtMs: 6000 },
    ])
    expect(getNote(db, 'n1')).toMatchObject({
      title: "'; drop table notes; --",
      header: newHeader,
      createdAtMs: 1000,
      savedAtMs: 6000,
      deletedAtMs: null,
    })
    expect(getNote(db, 'n2')).toMatchObject({ title: 'Two', revision: 0, savedAtMs: 2000 })
  })

  it('lie whole in the trash until they are restored', () => {
    const db = makeStore()
    deleteNote(db, { id: 'n1', nowMs: 3000 })
    const inTrash = [listIds(db), listIds(db, true), getNote(db, 'n1').deletedAtMs]
    restoreNote(db, { id: 'n1', nowMs: 4000 })
    expect([inTrash, listIds(db), listIds(db, true)]).toEqual([
      [['n2'], ['n1'], 3000],
      ['n1', 'n2'],
      [],
    ])
  })

  it('that are not there are named', () => {
    const db = makeStore()
    const id = 'n9'
    const uses = [
      () => getNote(db, id),
      () => renameNote(db, { id, title: '', nowMs: 1 }),
      () => storeHeader(db, { id, header, nowMs: 1 }),
      () => deleteNote(db, { id, nowMs: 1 }),
      () => restoreNote(db, { id, nowMs: 1 }),
    ]
    expect(findNote(db, id)).toBeUndefined()
    for (const use of uses) expect(errorOf(use)).toMatchObject({ code: 'note-not-found' })
  })
})
