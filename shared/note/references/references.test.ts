import { describe, expect, it } from 'vitest'
import {
  annex,
  buildNote,
  cell,
  footnote,
  heading,
  numbered,
  paragraph,
  questions,
  reference,
  table,
} from '../../../test/support/note-builder'
import { english } from '../../language/en'
import { french } from '../../language/fr'
import { plainTextOf } from '../plain-text'
import { withNewIds } from '../with-new-ids'
import { referencesOf, withReferences } from './references'

const { body } = buildNote({
  body: [
    { ...heading(1, 'A'), id: 'a' },
    paragraph('See ', reference('b'), ', ', reference('q'), footnote(reference('t')), '.'),
    { ...heading(2, 'B'), id: 'b' },
    { ...table([[cell('x')]]), id: 't' },
    {
      ...questions('Questions:'),
      kind: 'questions',
      id: 'questions',
      intro: [],
      items: [{ id: 'q', questionId: null, content: [] }],
    },
  ],
})
const read = (blocks: typeof body) => referencesOf(blocks).map(({ shown }) => shown)

describe('withReferences', () => {
  it('reads the numbers that parts have now, in the language of the note', () => {
    expect(read(withReferences(body, english))).toEqual(['section 1.1', 'question 1', 'table 1'])
    expect(read(withReferences(body, french))).toEqual(['point 1.1', 'question 1', 'tableau 1'])
    const turned = body.toReversed()
    expect(read(withReferences(turned, english))).toEqual(['section 0.1', 'question 1', 'table 1'])
  })

  it('names the annex in which a section or paragraph is counted', () => {
    const annexes = (count: number) =>
      buildNote({
        body: [
          paragraph(reference('p'), reference('a'), reference('s'), reference('t')),
          { ...numbered('One'), id: 'p' },
          { ...annex('A'), id: 'a' },
          { ...heading(1, 'S'), id: 's' },
          { ...table([[cell('x')]]), id: 't' },
          ...Array.from({ length: count - 1 }, () => annex('')),
        ],
      }).body
    expect(read(withReferences(annexes(1), english))).toEqual([
      'paragraph 1',
      'the Annex',
      'section 1 of the Annex',
      'table 1',
    ])
    expect(read(withReferences(annexes(2), french))).toEqual([
      'paragraphe 1',
      'annexe I',
      'point 1 de l’annexe I',
      'tableau 1',
    ])
  })

  it('says where what was pointed at is gone', () => {
    const rest = withReferences(
      body.filter(({ id }) => id !== 'b'),
      english,
    )
    expect(plainTextOf({ body: rest })).toContain('See [missing reference], question 1.')
  })

  it('points at the copies in a copy', () => {
    let count = 0
    const copy = withNewIds(body, () => {
      count += 1
      return `new${count}`
    })
    expect(read(withReferences(copy, english))).toEqual(['section 1.1', 'question 1', 'table 1'])
  })
})
