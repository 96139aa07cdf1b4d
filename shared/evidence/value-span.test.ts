import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { excerptAround, findValueSpan } from './value-span'

const marked = (sentence: string, value: number, unit: string) => {
  const span = findValueSpan(sentence, { value, unit })
  return span === null ? null : sentence.slice(span.start, span.end)
}

describe('findValueSpan', () => {
  it('finds values as sources write them', () => {
    expect([
      marked('in a 80% reduction in the number', -80, '%'),
      marked('Iraqis (3%) and 32 % of Syrians', 32, '%'),
      marked('a total of 49,297 arrivals', 49297, 'persons'),
      marked('10 000 border guards', 10000, 'persons'),
      marked('over 4 million refugees', 4000000, 'persons'),
      marked('EUR 1.326 billion', 1326000000, 'EUR'),
      marked('The eleven¹ interlocking laws', 11, 'laws'),
      marked('have tripled compared to last year', 3, 'times (ratio)'),
      marked('remains below one in five', 20, '%'),
      marked('activated once.', 1, 'times'),
    ]).toEqual([
      '80%',
      '32 %',
      '49,297',
      '10 000',
      '4 million',
      '1.326 billion',
      'eleven',
      'tripled',
      'one in five',
      'once',
    ])
  })

  it('takes no part of a longer number for the value', () => {
    expect([
      marked('192,182 in 2022', 182, 'persons'),
      marked('13 June 2024', 20, 'persons'),
      marked('someone', 1, 'times'),
    ]).toEqual([null, null, null])
  })
})

describe('excerptAround', () => {
  it('cuts at words around what is marked', () => {
    const sentence = 'Data from the IOM show that a total of 49,297 arrivals were registered there.'
    const span = findValueSpan(sentence, { value: 49297, unit: 'persons' })
    const excerpt = excerptAround(sentence, span, 40)
    expect(excerpt.text).toBe('… that a total of 49,297 arrivals were …')
    expect(excerpt.text.slice(excerpt.span?.start, excerpt.span?.end)).toBe('49,297')
  })

  it('always shows all of what is marked', () => {
    fc.assert(
      fc.property(
        fc.array(fc.stringMatching(/^[a-z]{1,9}$/), { maxLength: 40 }),
        fc.nat(40),
        fc.integer({ min: 20, max: 90 }),
        (words, index, longest) => {
          const before = words.slice(0, index).join(' ')
          const sentence = [...words.slice(0, index), '315', ...words.slice(index)].join(' ')
          const start = before === '' ? 0 : before.length + 1
          const { text, span } = excerptAround(sentence, { start, end: start + 3 }, longest)
          expect(text.slice(span?.start, span?.end)).toBe('315')
        },
      ),
    )
  })
})
