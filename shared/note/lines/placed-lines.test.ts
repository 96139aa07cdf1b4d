import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { noteArbitrary } from '../../../test/support/note-arbitrary'
import { list, paragraph } from '../../../test/support/note-builder'
import { plainTextOf } from '../plain-text'
import { findOpenPlace } from './open-place'
import { placedLines } from './placed-lines'

describe('placedLines', () => {
  it('finds each line of any note in its plain text', () => {
    fc.assert(
      fc.property(noteArbitrary, ({ body }) => {
        const text = plainTextOf({ body })
        const lines = placedLines(body)
        expect(lines.map(({ start, words }) => text.slice(start, start + words.length))).toEqual(
          lines.map(({ words }) => words),
        )
        expect(lines.flatMap(({ words }) => (words === '' ? [] : [words])).join('\n')).toBe(text)
      }),
    )
  })

  it('names the part of each line', () => {
    const body = [paragraph(''), list('bulleted', 'One', 'Two')]
    expect(placedLines(body).map(({ words, start }) => [words, start])).toEqual([
      ['', 0],
      ['One', 0],
      ['Two', 4],
    ])
  })
})

describe('findOpenPlace', () => {
  it.each([
    ['Red line: […]', '[…]'],
    ['Red line: [...]', '[...]'],
    ['It said “enough”, then […]', '[…]'],
    ['Es hieß „genug“, dann […]', '[…]'],
    ['It said “one […] two”.', null],
    ['On a dit « un […] deux ».', null],
    ['It said "one […] two" and no more.', null],
    ['See [1] and […', null],
  ])('%s', (line, found) => {
    expect(findOpenPlace(line)).toBe(found)
  })
})
