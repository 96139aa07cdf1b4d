import { emptyHeader } from '@shared/note/header'
import { expect, it } from 'vitest'
import { openMemoryStore } from '../../../test/support/memory-store'
import { insertNote } from '../notes'
import { listFigureTicks, putFigureTick, removeFigureTick } from './figure-ticks'
import { findMarkingReason, putMarkingReason } from './marking-reasons'

const nowMs = Date.UTC(2026, 10, 22)

function storeWithNotes() {
  const db = openMemoryStore()
  for (const id of ['n1', 'n2'])
    insertNote(db, { id, template: 'blank', title: id, header: emptyHeader, nowMs })
  return db
}

it('a figure is ticked with what it showed, until that is taken back or its note is gone', () => {
  const db = storeWithNotes()
  const tick = { noteId: 'n1', figureId: 'f1', shown: '80 %', checkedBy: 'A. Novak', nowMs }
  putFigureTick(db, { ...tick, nowMs: 1 })
  putFigureTick(db, tick)
  putFigureTick(db, { ...tick, figureId: 'f2', checkedBy: '' })
  putFigureTick(db, { ...tick, noteId: 'n2' })
  putFigureTick(db, { ...tick, noteId: 'gone' })
  const kept = {
    figureId: 'f1',
    shown: '80 %',
    checkedBy: 'A. Novak',
    checkedAt: '2026-11-22T00:00:00.000Z',
  }
  expect(listFigureTicks(db, 'n1')).toEqual([kept, { ...kept, figureId: 'f2', checkedBy: '' }])
  // As the note no longer shows it, but one of its versions.
  putFigureTick(db, { ...tick, shown: '79 %', nowMs: nowMs + 1 })
  removeFigureTick(db, { ...tick, shown: 'never so' })
  expect(listFigureTicks(db, 'n1').map(({ shown }) => shown)).toEqual(['80 %', '79 %', '80 %'])
  removeFigureTick(db, tick)
  removeFigureTick(db, { ...tick, shown: '79 %' })
  db.prepare(`delete from notes where id = 'n2'`).run()
  expect(db.prepare('select noteId, figureId from figureTicks').all()).toEqual([
    { noteId: 'n1', figureId: 'f2' },
  ])
})

it('a note has one reason for its marking, as long as it is there', () => {
  const db = storeWithNotes()
  const given = { marking: 'none', proposed: 'LIMITE', reason: 'Published', givenBy: 'A. Novak' }
  putMarkingReason(db, { ...given, noteId: 'n1', reason: 'First', nowMs: 1 })
  putMarkingReason(db, { ...given, noteId: 'n1', nowMs })
  putMarkingReason(db, { ...given, noteId: 'gone', nowMs })
  expect(findMarkingReason(db, 'n1')).toEqual({ ...given, givenAt: '2026-11-22T00:00:00.000Z' })
  db.prepare(`delete from notes where id = 'n1'`).run()
  expect(findMarkingReason(db, 'n1')).toBeUndefined()
})
