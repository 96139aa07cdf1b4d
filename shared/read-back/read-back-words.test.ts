import { describe, expect, it } from 'vitest'
import type { ReadBack } from '../contract/sent/read-back'
import { createText } from '../text/text'
import { readBackWords } from './read-back-words'

const read: ReadBack = {
  words: 1412,
  footnotes: 14,
  headings: 5,
  headingJumps: [],
  tables: 3,
  headerRows: 2,
  figures: 29,
  pictures: { count: 0, described: 0 },
  charts: { count: 1, described: 1, withWorkbook: 1 },
  language: 'en-GB',
  promptingFields: 0,
  comments: 0,
  trackedChanges: 0,
  hidden: [],
  missing: [],
}
const text = createText('en')

describe('readBackWords', () => {
  it('says what there is, and nothing of what there is none of', () => {
    const { line, details } = readBackWords(read, text)
    expect(line).toBe(
      'Read back: 1\u00a0412 words, 14 footnotes, 3 tables, 29 figures, 1 chart; nothing hidden.',
    )
    expect(details.slice(0, 4)).toEqual([
      'Every word of the note is in the file.',
      '5 headings, as real heading styles, no level left out.',
      '3 tables; 2 with a header row that is repeated on each page.',
      '1 chart; 1 with alternative text, 1 with its workbook.',
    ])
  })

  it('names what is missing, hidden and out of order', () => {
    const { line, details } = readBackWords(
      {
        ...read,
        headingJumps: ['Background'],
        comments: 2,
        hidden: ['word/comments.xml'],
        missing: ['Returns fell'],
      },
      createText('fr'),
    )
    expect(line).toContain('1 élément caché.')
    expect(details.slice(0, 2)).toEqual([
      'Absent ou formulé autrement\u00a0: “Returns fell”.',
      'Titres qui sautent un niveau\u00a0: “Background”.',
    ])
    expect(details.slice(-2)).toEqual([
      '2 commentaires',
      'Sur aucune page\u00a0: word/comments.xml.',
    ])
  })
})
