import { emptyHeader } from '@shared/note/header'
import { expect, it } from 'vitest'
import { openMemoryStore } from '../../../test/support/memory-store'
import { putFigureUses } from '../figure-uses'
import { deleteNote, insertNote } from '../notes'
import { keepFigure, listKeptFigures, releaseFigure } from './kept-figures'
import { listFiguresOf, listUsedObservations, putNoteFigures } from './note-figures'

function storeWithNotes() {
  const db = openMemoryStore()
  for (const [index, id] of ['n1', 'n2'].entries())
    insertNote(db, { id, template: 'blank', title: id, header: emptyHeader, nowMs: index })
  return db
}

it('a figure is kept against one thing, until it is released or its note is gone', () => {
  const db = storeWithNotes()
  const kept = { noteId: 'n1', figureId: 'f1', against: 'a' }
  keepFigure(db, { ...kept, nowMs: 1 })
  keepFigure(db, { ...kept, against: 'b', nowMs: 2 })
  keepFigure(db, { ...kept, noteId: 'n2', nowMs: 2 })
  keepFigure(db, { ...kept, noteId: 'gone', nowMs: 2 })
  expect(listKeptFigures(db, 'n1')).toEqual([{ ...kept, against: 'b' }])
  releaseFigure(db, 'n1', 'f1')
  expect(listKeptFigures(db, null)).toEqual([{ ...kept, noteId: 'n2' }])
  db.prepare(`delete from notes where id = 'n2'`).run()
  expect(listKeptFigures(db, null)).toEqual([])
})

it('the figures of drafts are known by what they rest on, those typed over always', () => {
  const db = storeWithNotes()
  const shown = { kind: 'figure', form: 'signed', shown: '80 %', shownAt: null } as const
  const one = { ...shown, id: 'f1', observationId: 'S1' } as const
  const typed = { ...shown, id: 'f2', observationId: 'S2', form: 'typed' } as const
  putNoteFigures(db, 'n1', [one])
  putFigureUses(db, 'n1', ['S1'])
  putNoteFigures(db, 'n2', [one, typed])
  putNoteFigures(db, 'n2', [typed])
  putFigureUses(db, 'n2', ['S2'])
  const row = { title: 'n1', noteId: 'n1', language: 'en', figure: one }
  const other = { title: 'n2', noteId: 'n2', language: 'en', figure: typed }
  expect([listUsedObservations(db), listFiguresOf(db, ['S1']), listFiguresOf(db, [])]).toEqual([
    ['S1', 'S2'],
    [other, row],
    [other],
  ])
  deleteNote(db, { id: 'n2', nowMs: 5 })
  expect([listUsedObservations(db), listFiguresOf(db, [])]).toEqual([['S1'], []])
})
