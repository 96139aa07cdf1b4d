import type { NoteComment } from '@shared/note/comments/note-comment'
import type { Note } from '@shared/note/note'
import { describe, expect, it } from 'vitest'
import { lintDocx } from '../../../test/support/docx-lint'
import {
  buildNote,
  figure,
  footnote,
  paragraph,
  quotation,
} from '../../../test/support/note-builder'
import { noteToDocx } from '../note-to-docx'
import { textOfPart, unzipParts } from '../package/package-parts'

const comment = (id: string, ranges: NoteComment['ranges']): NoteComment => ({
  id,
  author: 'Jana Novak',
  createdAt: '2024-11-30T08:00:00.000Z',
  text: `On ${id}`,
  quote: 'gone words',
  resolved: null,
  replies: [],
  ranges,
})

const body: Note['body'] = [
  { ...paragraph('Some "words" and ', figure('80 %'), ' more.'), id: 'p' },
  { ...quotation('All of it'), id: 'q' },
  { ...paragraph('Noted', { ...footnote('Below.'), id: 'n' }, '.'), id: 'f' },
]

/** The words of each comment, as a reader of the file finds them. */
async function commented(comments: readonly NoteComment[]) {
  const note = { ...buildNote({ body }), comments }
  const { bytes } = await noteToDocx(note, { audience: 'colleagues' })
  expect(lintDocx(bytes)).toEqual([])
  const parts = unzipParts(bytes)
  const document = textOfPart(parts, 'word/document.xml')
  const words = [...document.matchAll(/<w:commentRangeStart w:id="(\d+)"\/>/g)].map(
    ({ 1: id = '', index }) => {
      const end = document.indexOf(`<w:commentRangeEnd w:id="${id}"/>`)
      const xml = document.slice(index, end).replace(/<w:footnoteReference [^>]*>/g, '[note]')
      return `${id}: ${xml.replace(/<\/w:p>/g, ' | ').replace(/<[^>]*>/g, '')}`
    },
  )
  return { words, comments: textOfPart(parts, 'word/comments.xml'), parts }
}

describe('comments in a file for colleagues', () => {
  it('stand on their words, whatever the typesetter made of them', async () => {
    const { words } = await commented([
      comment('c1', [{ in: 'p', start: 5, end: 12 }]),
      comment('c2', [{ in: 'p', start: 17, end: 18 }]),
      comment('c3', [
        { in: 'p', start: 18, end: 24 },
        { in: 'q', start: 0, end: 3 },
      ]),
      comment('c4', [{ in: 'n', start: 0, end: 5 }]),
    ])
    expect(words).toEqual(['0: “words”', '1: 80\u00a0%', '2:  more. | “All', '3: [note]'])
  })

  it('keep their replies, and what was resolved', async () => {
    const { words, comments, parts } = await commented([
      {
        ...comment('c1', [{ in: 'q', start: 4, end: 6 }]),
        resolved: { by: 'Luc Martin', at: '2024-12-01T09:00:00.000Z' },
        replies: [
          { id: 'r', author: 'Luc Martin', createdAt: '2024-11-30T09:00:00.000Z', text: 'Yes' },
        ],
      },
    ])
    expect(words).toEqual(['0: of', '1: of'])
    expect([...comments.matchAll(/w:author="([^"]*)" w:date="([^"]*)"/g)].map((m) => m[1])).toEqual(
      ['Jana Novak', 'Luc Martin'],
    )
    const threads = textOfPart(parts, 'word/commentsExtended.xml')
    expect([...threads.matchAll(/w15:(?:done|paraIdParent)="(\w+)"/g)].map((m) => m[1])).toEqual([
      '1',
      '00000001',
    ])
  })

  it('begin with the words that they were about once those are gone', async () => {
    const { words, comments } = await commented([comment('c1', [])])
    expect(words).toEqual(['0: Some “words” and '])
    expect(comments).toContain('“gone words”')
  })
})
