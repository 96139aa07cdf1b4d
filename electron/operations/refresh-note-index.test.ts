import { describe, expect, it } from 'vitest'
import { fakeHandlerContext } from '../../test/support/handler-context'
import { findFact } from '../store/facts'
import { findFigureUses } from '../store/figure-uses'
import { migration0002 } from '../store/migrations/0002-figure-uses'
import { addNote, createNote } from './create-note'
import { readNote } from './read-note'
import { refreshNoteIndex } from './refresh-note-index'

describe('refreshNoteIndex', () => {
  it('knows which figures a note shows, also one saved before the store could tell', () => {
    const context = fakeHandlerContext()
    const { db, nowMs } = context
    const blank = createNote(context, { template: 'blank', title: 'Old' })
    const note = addNote(context, {
      ...readNote(db, blank.id),
      body: [
        {
          id: 'p1',
          kind: 'paragraph',
          language: null,
          content: [
            {
              kind: 'figure',
              id: 'f1',
              observationId: 'S1',
              form: 'signed',
              shown: '7',
              shownAt: null,
            },
          ],
        },
      ],
    })
    refreshNoteIndex(db, nowMs())
    db.exec('drop table figureUses')
    db.exec(migration0002)
    expect(findFact(db, 'notesIndexedAtMs')).toBeUndefined()
    refreshNoteIndex(db, nowMs())
    expect(findFigureUses(db, 'S1')).toEqual([{ noteId: note.id, title: 'Old', count: 1 }])
  })
})
