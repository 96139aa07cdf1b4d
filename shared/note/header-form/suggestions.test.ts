import { describe, expect, it } from 'vitest'
import { bodiesOf } from './bodies'
import { findSuggestions, joinSuggestions } from './suggestions'

describe('findSuggestions', () => {
  const { to } = bodiesOf('en')
  it('finds by the start of words and by abbreviation', () => {
    expect([findSuggestions(to, 'emwp', 3), findSuggestions(to, 'work vis', 3)]).toEqual([
      ['Working Party on External Aspects of Asylum and Migration (EMWP)'],
      ['Visa Working Party'],
    ])
  })

  it('finds nothing more once a text stands there whole, whatever its accents', () => {
    const { from } = bodiesOf('fr')
    expect([
      findSuggestions(from, 'presidence', 3),
      findSuggestions(from, 'pres', 3),
      findSuggestions(from, '', 1),
    ]).toEqual([[], ['Présidence'], ['Présidence']])
  })
})

describe('joinSuggestions', () => {
  it('names each text once, the first list first', () => {
    expect(joinSuggestions(['b', ' '], ['a', 'b '], ['a', 'c'])).toEqual(['b', 'a', 'c'])
  })
})
