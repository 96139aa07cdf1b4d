import { emptyHeader } from '@shared/note/header'
import type { Template } from '@shared/note/template'
import { describe, expect, it } from 'vitest'
import { openMemoryStore } from '../../../test/support/memory-store'
import { errorOf } from '../../../test/support/store-place'
import { deleteNote, insertNote } from '../notes'
import { findNoteOrigin, putNoteOrigin } from './note-origins'
import {
  findOwnTemplate,
  insertOwnTemplate,
  listOwnTemplates,
  renameOwnTemplate,
  setOwnTemplateDeleted,
} from './own-templates'

const weekly: Template = {
  id: 't1',
  title: 'Weekly note',
  header: { type: 'NOTE', from: 'Presidency' },
  body: [{ id: 'p1', kind: 'paragraph', language: null, content: [] }],
}

describe('own templates', () => {
  it('are listed by title, renamed, deleted and brought back', () => {
    const db = openMemoryStore()
    insertOwnTemplate(db, weekly, 1)
    insertOwnTemplate(db, { ...weekly, id: 't2', title: 'annual note' }, 2)
    expect(listOwnTemplates(db)).toEqual([{ ...weekly, id: 't2', title: 'annual note' }, weekly])
    renameOwnTemplate(db, { id: 't1', title: 'A note', nowMs: 3 })
    setOwnTemplateDeleted(db, { id: 't2', isDeleted: true, nowMs: 4 })
    expect(listOwnTemplates(db)).toEqual([{ ...weekly, title: 'A note' }])
    expect(findOwnTemplate(db, 't2')?.title).toBe('annual note')
    setOwnTemplateDeleted(db, { id: 't2', isDeleted: false, nowMs: 5 })
    expect(listOwnTemplates(db).map(({ id }) => id)).toEqual(['t1', 't2'])
  })

  it('that are not there cannot be changed', () => {
    const db = openMemoryStore()
    const rename = () => renameOwnTemplate(db, { id: 'x', title: 'A', nowMs: 1 })
    const remove = () => setOwnTemplateDeleted(db, { id: 'x', isDeleted: true, nowMs: 1 })
    const codes = [rename, remove].map((change) => errorOf(change))
    expect(codes).toMatchObject([{ code: 'template-unknown' }, { code: 'template-unknown' }])
  })
})

describe('findNoteOrigin', () => {
  it('names the note that another was made from, while it is in use', () => {
    const db = openMemoryStore()
    for (const id of ['a', 'b'])
      insertNote(db, { id, template: 'blank', title: `Note ${id}`, header: emptyHeader, nowMs: 1 })
    putNoteOrigin(db, { noteId: 'b', originId: 'a' })
    expect([findNoteOrigin(db, 'b'), findNoteOrigin(db, 'a')]).toEqual([
      { id: 'a', title: 'Note a' },
      undefined,
    ])
    deleteNote(db, { id: 'a', nowMs: 2 })
    expect(findNoteOrigin(db, 'b')).toBeUndefined()
  })
})
