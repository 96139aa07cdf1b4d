import type { Block } from '@shared/note/block'
import { describe, expect, it } from 'vitest'
import { fakeHandlerContext } from '../../../test/support/handler-context'
import { saveHeader } from '../../store/headers/save-header'
import { search } from '../../store/search/search'
import { getVersion } from '../../store/versions'
import { addNote, createNote } from '../create-note'
import { readNote } from '../read-note'
import { refreshNoteIndex } from '../refresh-note-index'
import { freezeVersion } from './freeze-version'

const citing = (noteId: string, shown: string): readonly Block[] => [
  {
    id: 'p1',
    kind: 'paragraph',
    language: null,
    content: [{ kind: 'citation', id: 'c1', noteId, shown }],
  },
]

/** A note that cites another one, and one that is not in this store. */
function makeNotes() {
  const context = fakeHandlerContext()
  const cited = createNote(context, { template: 'blank', title: 'Returns' })
  const make = (noteId: string) =>
    addNote(context, { ...cited, title: 'Visas', body: citing(noteId, 'WK 1/2024') })
  const give = (number: string) =>
    saveHeader(context.db, { id: cited.id, fields: { number }, nowMs: context.nowMs() })
  return { context, cited, note: make(cited.id), stranger: make('elsewhere'), give }
}

describe('citations of a note', () => {
  it('follow its number, where it is a note of this store', () => {
    const { context, cited, note, stranger, give } = makeNotes()
    expect(readNote(context.db, note.id).body).toEqual(citing(cited.id, '[number to come]'))
    give('14871/24')
    expect(readNote(context.db, note.id).body).toEqual(citing(cited.id, '14871/24'))
    expect(readNote(context.db, stranger.id).body).toEqual(citing('elsewhere', 'WK 1/2024'))
  })

  it('keep what they showed in a frozen version', () => {
    const { context, cited, note, give } = makeNotes()
    freezeVersion(context, { noteId: note.id, name: 'before' })
    give('14871/24')
    freezeVersion(context, { noteId: note.id, name: 'after' })
    give('14872/24')
    const bodies = ['before', 'after'].map(
      (name) => getVersion(context.db, note.id, name).note.body,
    )
    expect(bodies).toEqual([citing(cited.id, '[number to come]'), citing(cited.id, '14871/24')])
  })

  it('are found by the number that they show now', () => {
    const { context, note, give } = makeNotes()
    refreshNoteIndex(context.db, context.nowMs())
    give('14871/24')
    refreshNoteIndex(context.db, context.nowMs())
    const found = search(context.db, { query: '14871/24', kind: 'note', limit: 9 }, () => 0)
    expect(found.hits.map(({ id }) => id)).toContain(note.id)
  })
})
