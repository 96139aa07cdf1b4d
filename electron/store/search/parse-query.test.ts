import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { openMemoryStore } from '../../../test/support/memory-store'
import { parseQuery } from './parse-query'
import { toMatch } from './to-match'

const matchOf = (query: string) => {
  const { terms, excluded } = parseQuery(query)
  return toMatch(terms, excluded)
}

describe('parseQuery', () => {
  it.each([
    ['', null],
    [' – % ', null],
    ['skop', '("skop" *)'],
    ['skop ', '("skop" *)'],
    ['skop kind:plan', '("skop")'],
    ['14871/24 iom', '("14871/24" AND "iom" *)'],
    ['"border management" frontex', '("border management" AND "frontex" *)'],
    ['frontex "border management"', '("frontex" AND "border management")'],
    ['"standing corps" -2027', '("standing corps") NOT "2027"'],
    ['corps -"by 2027" -visa', '("corps") NOT "by 2027" NOT "visa"'],
    ['-2027', null],
    ['open "quote', '("open" AND "quote" *)'],
    ['forward-looking', '("forward-looking" *)'],
    ['OR NOT (a*', '("OR" AND "NOT" AND "(a*" *)'],
  ])('reads the words of %s', (query, expected) => {
    expect(matchOf(query)).toBe(expected)
  })

  it.each([
    ['kind:measure return', { kind: 'measure' }],
    ['return year:2024', { year: 2024 }],
    ['source:"14871/24" route:"Western Balkans"', { source: '14871/24', route: 'western balkans' }],
    ['route:Türkiye', { route: 'turkiye' }],
    ['kind:nothing year:soon KIND:plan', {}],
  ])('reads the filters of %s', (query, expected) => {
    const { kind, source, year, route } = parseQuery(query)
    const none = { kind: null, source: null, year: null, route: null }
    expect({ kind, source, year, route }).toEqual({ ...none, ...expected })
  })

  it('makes an expression that the index accepts of anything', () => {
    const db = openMemoryStore()
    const count = db.prepare('select count(*) from searchIndex where searchIndex match ?')
    const query = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc
        .array(fc.constantFrom('"', 'a', ' ', '*', '\0', '^', 'kind:', 'plan', '-', '\ud800'))
        .map((parts) => parts.join('')),
    )
    fc.assert(
      fc.property(query, (text) => {
        const match = matchOf(text)
        if (match !== null) expect(count.all(match)).toHaveLength(1)
      }),
    )
  })
})
