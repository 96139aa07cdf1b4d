import { describe, expect, it } from 'vitest'
import { emptyHeader } from './header'
import { headerFieldsSchema } from './header-form/header-fields'
import { noteSchema } from './note'

const note = {
  schemaVersion: 1,
  id: 'n1',
  template: 'blank',
  title: 'T',
  revision: 0,
  savedAt: '2026-11-21T10:00:00.000Z',
  header: emptyHeader,
  body: [
    {
      id: 'b1',
      kind: 'heading',
      level: 1,
      content: [{ kind: 'text', text: 'A', marks: ['bold'] }],
    },
    {
      id: 'b2',
      kind: 'paragraph',
      language: null,
      content: [
        {
          kind: 'figure',
          id: 'f1',
          observationId: 'S002',
          form: 'magnitude',
          shown: '80 %',
          shownAt: null,
        },
        {
          kind: 'footnote',
          id: 'fn1',
          sourceId: '002',
          content: [{ kind: 'text', text: '14871/24.', marks: [] }],
        },
      ],
    },
    {
      id: 'b3',
      kind: 'list',
      style: 'bulleted',
      items: [
        {
          id: 'i1',
          content: [],
          sublists: [
            {
              id: 'b4',
              kind: 'list',
              style: 'numbered',
              items: [{ id: 'i2', content: [], sublists: [] }],
            },
          ],
        },
      ],
    },
  ],
}

describe('noteSchema', () => {
  it('reads a note as it stands, nested lists and figures included', () => {
    expect(noteSchema.parse(note)).toEqual(note)
  })

  it('reads a header that was stored before it had dates of a meeting and of receipt', () => {
    const { meetingDate: _met, dateOfReceipt: _received, ...header } = emptyHeader
    expect(noteSchema.parse({ ...note, header })).toEqual(note)
    expect(headerFieldsSchema.parse({ subject: 'Returns' })).toEqual({ subject: 'Returns' })
  })

  it('refuses a key that it does not know', () => {
    expect(noteSchema.safeParse({ ...note, colour: 'red' }).success).toBe(false)
  })

  it('refuses a figure that is both an observation and a calculation', () => {
    const figure = {
      kind: 'figure',
      id: 'f1',
      observationId: 'S002',
      calculation: { operation: 'sum', observationIds: ['S002', 'S003'] },
      form: 'signed',
      shown: '1',
      shownAt: null,
    }
    const paragraph = { id: 'b2', kind: 'paragraph', language: null, content: [figure] }
    expect(noteSchema.safeParse({ ...note, body: [paragraph] }).success).toBe(false)
  })
})
