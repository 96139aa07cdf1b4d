import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { heading, list, paragraph } from '../../../test/support/note-builder'
import { findSecretWords, openLinesOf, secretLinesOf } from './secret-words'

const secret = { role: 'notToBeSaid' } as const
const body = [
  { ...heading(1, 'Not to be said'), ...secret },
  { ...list('bulleted', 'Red line: […]', 'Red line: no quota above 1 500 persons.'), ...secret },
  { ...paragraph('Fall-back: […]'), ...secret },
  paragraph('We support the paper.'),
]
const known = [
  { text: 'Red line: no quota above 1 500 persons.', title: 'Briefing' },
  {
    text: 'We would in the end accept a reservation that can be lifted in Coreper before the summer.',
    title: 'Briefing',
  },
]
const find = (line: string) => findSecretWords([line], known)[0]?.text

describe('lines of a note', () => {
  it('are secret in a part that is, unless they are too short to be known again', () => {
    expect(secretLinesOf(body)).toEqual(['Red line: no quota above 1 500 persons.'])
    expect(openLinesOf(body)).toEqual(['We support the paper.'])
  })
})

describe('findSecretWords', () => {
  it('knows a line again inside another one and however it is typed', () => {
    const typed = 'As agreed – RED LINE:  “No quota above 1\u00a0500 persons”, says the capital'
    expect(find(typed)).toBe(known[0]?.text)
  })

  it('knows a long line by twelve words of it, and not by fewer', () => {
    const words = known[1]?.text.split(' ') ?? []
    expect(find(`Note: ${words.slice(3, 15).join(' ')}?`)).toBe(known[1]?.text)
    expect(find(`Note: ${words.slice(3, 14).join(' ')}.`)).toBeUndefined()
  })

  it('says nothing of other words', () => {
    expect(find('No quota was named, and Coreper meets before the summer.')).toBeUndefined()
  })

  it('knows every line that is long enough inside any other text', () => {
    const word = fc.stringMatching(/^[a-zé]{1,8}$/)
    const words = (minLength: number) =>
      fc.array(word, { minLength, maxLength: 20 }).map((all) => all.join(' '))
    fc.assert(
      fc.property(words(5), words(0), words(0), (text, before, after) => {
        const [found] = findSecretWords([`${before} ${text}; ${after}`], [{ text, title: 'T' }])
        expect(found?.text).toBe(text)
      }),
    )
  })
})
