import type { NoteComment } from '@shared/note/comments/note-comment'
import type { Note } from '@shared/note/note'
import { describe, expect, it } from 'vitest'
import { fakeHandlerContext } from '../../test/support/handler-context'
import { buildNote, paragraph } from '../../test/support/note-builder'
import { parsePutNote, putNewNote, putNoteState } from './put-note'
import { readNote } from './read-note'

const { body, ...rest } = buildNote({ body: [paragraph('Arrivals fell by 80 %.')] })
const id = body[0]?.id ?? ''
const remark = { author: 'A. Novak', createdAt: '2026-11-22T09:00:00.000Z' }
const comment: NoteComment = {
  ...remark,
  id: 'c1',
  text: 'By\nhow much?',
  quote: 'fell',
  resolved: { by: 'B', at: '2026-11-22T10:00:00.000Z' },
  replies: [{ ...remark, id: 'r1', text: '80 %' }],
  ranges: [{ in: id, start: 9, end: 13 }],
}
const noteWith = (comments: readonly NoteComment[]): Note => ({ ...rest, body, comments })

describe('the comments of a note that is put', () => {
  it('are shown as they were given, and go where a state without any is given', () => {
    const context = fakeHandlerContext()
    const made = putNewNote(context, parsePutNote(noteWith([comment])))
    expect([made.comments, made.body]).toEqual([[comment], body])
    expect(readNote(context.db, made.id)).toEqual(made)

    // Programs that know nothing of comments do not take them away.
    const changed = putNoteState(context, made.id, parsePutNote({ ...rest, body, title: 'Other' }))
    expect(changed).toMatchObject({ title: 'Other', comments: [comment] })
    const none = putNoteState(context, made.id, parsePutNote(noteWith([])))
    expect(Object.keys(none)).not.toContain('comments')
  })

  it('stay on their words in another state of the block', () => {
    const context = fakeHandlerContext()
    const made = putNewNote(context, parsePutNote(noteWith([comment])))
    const later = [{ ...paragraph('In 2024 arrivals fell by 80 %.'), id }]
    expect(putNoteState(context, made.id, parsePutNote({ ...rest, body: later })).comments).toEqual(
      [{ ...comment, ranges: [{ in: id, start: 17, end: 21 }] }],
    )
  })

  it.each([
    ['a key that is unknown', { ...comment, colour: 'red' }, 'comments.0'],
    ['a time that is none', { ...comment, createdAt: 'yesterday' }, 'comments.0.createdAt'],
    ['a marking', { ...comment, text: 'SECRET UE/EU SECRET' }, 'SECRET UE/EU SECRET'],
  ])('are refused with %s', (_, wrong, named) => {
    expect(() => parsePutNote({ ...rest, body, comments: [wrong] })).toThrow(named)
  })
})
