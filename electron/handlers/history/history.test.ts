import { plainTextOfBlock } from '@shared/note/plain-text'
import { describe, expect, it } from 'vitest'
import { fakeHandlerContext } from '../../../test/support/handler-context'
import { addNote, createNote } from '../../operations/create-note'
import { putNoteState } from '../../operations/put-note'
import { readNote } from '../../operations/read-note'
import { freezeVersion } from '../../operations/versions/freeze-version'
import { createHandlers } from '../handlers'

const saying = (text: string) => [
  {
    id: 'p1',
    kind: 'paragraph' as const,
    language: null,
    content: [{ kind: 'text' as const, text, marks: [] }],
  },
]

const comment = {
  id: 'c1',
  author: 'Ana',
  createdAt: '2026-11-21T09:00:00.000Z',
  text: 'By how much?',
  quote: 'Second',
  resolved: { by: 'Bo', at: '2026-11-21T10:00:00.000Z' },
  replies: [],
  ranges: [],
}

describe('states of a note', () => {
  it('are read as they were: by working spell with its header, by version, and now', async () => {
    let nowMs = Date.UTC(2026, 10, 21)
    const context = fakeHandlerContext({ nowMs: () => nowMs })
    const handlers = createHandlers(context)
    const { id: noteId } = addNote(context, {
      ...createNote(context, { template: 'blank', title: 'Returns' }),
      body: saying('First'),
    })
    await handlers.saveHeader({ id: noteId, fields: { subject: 'Old' } })
    nowMs += 3_600_000
    const versionId = freezeVersion(context, { noteId, name: 'INIT' }).id
    await handlers.saveHeader({ id: noteId, fields: { subject: 'New' } })
    putNoteState(context, noteId, {
      ...readNote(context.db, noteId),
      body: saying('Second'),
      comments: [comment],
    })
    const { spells, headerChanges, comments } = await handlers.getHistory({ noteId })
    expect(headerChanges.map(({ before, after }) => [before, after])).toEqual([
      ['', 'Old'],
      ['Old', 'New'],
    ])
    expect(comments.map(({ kind, author, text }) => [kind, author, text])).toEqual([
      ['comment', 'Ana', 'By how much?'],
      ['resolved', 'Bo', 'By how much?'],
    ])
    const states = [
      { kind: 'spell', noteId, position: spells[0]?.position ?? 0 },
      { kind: 'version', noteId, versionId },
      { kind: 'now', noteId },
    ] as const
    const read = await Promise.all(states.map((state) => handlers.getNoteState(state)))
    expect(read.map(({ header, body }) => [header.subject, ...body.map(plainTextOfBlock)])).toEqual(
      [
        ['Old', 'First'],
        ['Old', 'First'],
        ['New', 'Second'],
      ],
    )
  })
})
