import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseLine } from './parse-line'

describe('parseLine', () => {
  it.each([
    ['DE supports', null, 'DE supports'],
    ['2: DE supports', [2], 'DE supports'],
    ['Q3,1) DE', [1, 3], 'DE'],
    ['questions 1-3: DE', [1, 2, 3], 'DE'],
    ['all: DE: yes', [1, 2, 3, 4], 'DE: yes'],
    ['DE: 2 visas', null, 'DE: 2 visas'],
    ['2 DE', null, '2 DE'],
  ])('reads %s', (line, numbers, text) => {
    expect(parseLine(line, 4)).toEqual({ numbers, text })
  })

  it('gives numbers that rise, and keeps the rest of the line', () => {
    const numbers = fc.array(fc.integer({ min: 1, max: 99 }), { minLength: 1, maxLength: 5 })
    fc.assert(
      fc.property(numbers, (all) => {
        const rising = [...new Set(all)].toSorted((one, other) => one - other)
        const read = parseLine(`Q${all.join(', ')}: DE supports`, 4)
        expect(read).toEqual({ numbers: rising, text: 'DE supports' })
      }),
    )
  })
})
