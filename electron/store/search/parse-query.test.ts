import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { openMemoryStore } from '../../../test/support/memory-store'
import { parseQuery } from './parse-query'

describe('parseQuery', () => {
  it.each([
    ['', { match: null, kind: null }],
    [' – % ', { match: null, kind: null }],
    ['skop', { match: '"skop" *', kind: null }],
    ['14871/24 iom', { match: '"14871/24" "iom" *', kind: null }],
    ['"border management" frontex', { match: '"border management" "frontex" *', kind: null }],
    ['frontex "border management"', { match: '"frontex" "border management"', kind: null }],
    ['kind:measure return', { match: '"return" *', kind: 'measure' }],
    ['return KIND:measure', { match: '"return" "KIND:measure" *', kind: null }],
    ['kind:nothing', { match: '"kind:nothing" *', kind: null }],
    ['kind:plan', { match: null, kind: 'plan' }],
    ['open "quote', { match: '"open" "quote" *', kind: null }],
    ['OR NOT (a*', { match: '"OR" "NOT" "(a*" *', kind: null }],
  ])('reads %s', (query, expected) => {
    expect(parseQuery(query)).toEqual(expected)
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
        const { match } = parseQuery(text)
        if (match !== null) expect(count.all(match)).toHaveLength(1)
      }),
    )
  })
})
