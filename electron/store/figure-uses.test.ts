import { emptyHeader } from '@shared/note/header'
import { describe, expect, it } from 'vitest'
import { openMemoryStore } from '../../test/support/memory-store'
import { findFigureUses, putFigureUses } from './figure-uses'
import { deleteNote, insertNote } from './notes'

function storeWith(...ids: readonly string[]) {
  const db = openMemoryStore()
  for (const [index, id] of ids.entries())
    insertNote(db, { id, template: 'blank', title: `T ${id}`, header: emptyHeader, nowMs: index })
  return db
}

describe('uses of a figure', () => {
  it('name each note with how often it shows the observation, the newest first', () => {
    const db = storeWith('n1', 'n2')
    putFigureUses(db, 'n1', ['S1', 'S2', 'S1'])
    putFigureUses(db, 'n2', ['S1'])
    expect(findFigureUses(db, 'S1')).toEqual([
      { noteId: 'n2', title: 'T n2', count: 1 },
      { noteId: 'n1', title: 'T n1', count: 2 },
    ])
  })

  it('forget what a note no longer shows, and notes in the Bin', () => {
    const db = storeWith('n1', 'n2')
    putFigureUses(db, 'n1', ['S1', 'S2'])
    putFigureUses(db, 'n1', ['S2'])
    putFigureUses(db, 'n2', ['S2'])
    deleteNote(db, { id: 'n2', nowMs: 5 })
    expect([findFigureUses(db, 'S1'), findFigureUses(db, 'S2')]).toEqual([
      [],
      [{ noteId: 'n1', title: 'T n1', count: 1 }],
    ])
  })
})
