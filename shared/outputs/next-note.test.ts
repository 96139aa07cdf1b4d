import { expect, it } from 'vitest'
import { buildNote, figure, fullHeader, paragraph } from '../../test/support/note-builder'
import { emptyHeader } from '../note/header'
import { nextNoteOf } from './next-note'

it('keeps the text and what lasts of the header; figures are those of the day of the first note', () => {
  const note = buildNote({
    header: { ...fullHeader, date: '2024-11-19' },
    body: [paragraph('A fall of ', figure('80 %'), '.')],
  })
  let count = 0
  const next = nextNoteOf(note, () => {
    count += 1
    return `new${count}`
  })
  const { type, from, to, subject, marking } = note.header
  expect(next.title).toBe(note.title)
  expect(next.header).toEqual({ ...emptyHeader, type, from, to, subject, marking })
  expect(next.body).toEqual([
    {
      ...paragraph('A fall of ', figure('80 %'), '.'),
      id: 'new1',
      content: [
        { kind: 'text', text: 'A fall of ', marks: [] },
        { ...figure('80 %'), id: 'new2', shownAt: '2024-11-19T00:00:00.000Z' },
        { kind: 'text', text: '.', marks: [] },
      ],
    },
  ])
})
