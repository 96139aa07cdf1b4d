import { exportFileName } from '@shared/note/export-file-name'
import type { HeaderFields } from '@shared/note/header-form/header-fields'
import { plainTextOfBlock } from '@shared/note/plain-text'
import { describe, expect, it } from 'vitest'
import { fakeHandlerContext } from '../../../test/support/handler-context'
import { saveHeader } from '../../store/headers/save-header'
import { addNote, createNote } from '../create-note'
import { putNoteState } from '../put-note'
import { readNote } from '../read-note'
import { createFollowUp } from './create-follow-up'
import { freezeVersion } from './freeze-version'

const saying = (text: string) => [
  {
    id: 'p1',
    kind: 'paragraph' as const,
    language: null,
    content: [{ kind: 'text' as const, text, marks: [] }],
  },
]

/** A note that was issued with these fields in its header, and then changed. */
function makeIssued(fields: HeaderFields) {
  const context = fakeHandlerContext()
  const blank = createNote(context, { template: 'blank', title: 'Returns' })
  const note = addNote(context, { ...blank, body: saying('Returns fell by 80 %. So it is.') })
  const noteId = note.id
  saveHeader(context.db, { id: noteId, fields, nowMs: context.nowMs() })
  const versionId = freezeVersion(context, { noteId, name: 'INIT' }).id
  putNoteState(context, noteId, {
    ...readNote(context.db, noteId),
    body: saying('Returns fell by 82 %. So it is.'),
  })
  return { context, noteId, versionId }
}

const linesOf = ({ body }: ReturnType<typeof createFollowUp>) => body.map(plainTextOfBlock)

describe('a corrigendum', () => {
  it('has the number of the version, says what is read for what, and is counted', () => {
    const { context, noteId, versionId } = makeIssued({ number: '14871/24', codes: ['MIGR 1'] })
    const first = createFollowUp(context, { kind: 'COR', noteId, versionId })
    expect(first).toMatchObject({
      title: 'COR 1 Returns',
      header: {
        number: '14871/24',
        suffixes: ['COR 1'],
        codes: ['MIGR 1'],
        date: null,
        previousDocuments: ['14871/24'],
      },
    })
    expect(linesOf(first)).toEqual([
      'Document 14871/24 should read as follows:',
      'Paragraph 1',
      'for: “Returns fell by 80 %.”',
      'read: “Returns fell by 82 %.”',
    ])
    expect(exportFileName(first)).toBe('14871-24 COR 1 Returns.docx')
    const second = createFollowUp(context, { kind: 'COR', noteId, versionId })
    const addendum = createFollowUp(context, { kind: 'ADD', noteId, versionId })
    expect([second.header.suffixes, addendum.header.suffixes]).toEqual([['COR 2'], ['ADD 1']])
  })

  it('follows the number of a document that has none yet', () => {
    const { context, noteId, versionId } = makeIssued({})
    const made = createFollowUp(context, { kind: 'COR', noteId, versionId })
    expect(linesOf(made)[0]).toBe('Document [number to come] should read as follows:')
    saveHeader(context.db, { id: noteId, fields: { number: '9/25' }, nowMs: context.nowMs() })
    expect(linesOf(readNote(context.db, made.id))[0]).toBe('Document 9/25 should read as follows:')
  })
})

describe('an addendum', () => {
  it('stands beside a revision, with an empty page', () => {
    const { context, noteId, versionId } = makeIssued({
      number: '14860/1/18',
      suffixes: ['REV 1'],
    })
    const made = createFollowUp(context, { kind: 'ADD', noteId, versionId })
    expect(made.header.suffixes).toEqual(['REV 1', 'ADD 1'])
    expect(linesOf(made)).toEqual([
      'This document is an addendum to document 14860/1/18 REV 1.',
      '',
    ])
  })
})
