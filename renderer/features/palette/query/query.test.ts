import { describe, expect, it } from 'vitest'
import { completionsOf } from './completions'
import { answerable, foundWordsOf, isForIndex } from './query-words'

const values = {
  source: ['COM(2024) 126 final', '14871/24'],
  route: ['Western Balkans', 'Atlantic'],
  status: ['delayed'],
}

describe('completionsOf', () => {
  it('offers names from two letters on, kinds after their name, for the last word only', () => {
    const offered = (query: string) => completionsOf(query, values).map(({ query: whole }) => whole)
    expect(
      ['k', 'ki', 'border KI', 'kind:', 'kind:st', 'kind:plan', 'kind x', 's', 'so'].map(offered),
    ).toEqual([
      [],
      ['kind:'],
      ['border kind:'],
      expect.arrayContaining(['kind:measure ', 'kind:note ']),
      ['kind:statistic '],
      [],
      [],
      [],
      ['source:'],
    ])
  })
})

describe('completions of values', () => {
  it('come from the library by the beginning of a word, in quotes where they have a space', () => {
    const offered = (query: string) => completionsOf(query, values).map(({ query: whole }) => whole)
    expect(
      [
        'a route:',
        'route:balk',
        'route:"western b',
        'source:14',
        'STATUS:d',
        'route:x',
        'aroute:',
      ].map(offered),
    ).toEqual([
      ['a route:"Western Balkans" ', 'a route:Atlantic '],
      ['route:"Western Balkans" '],
      ['route:"Western Balkans" '],
      ['source:14871/24 '],
      ['status:delayed '],
      [],
      [],
    ])
    expect(completionsOf('source:14871/24', values)).toEqual([])
  })
})

describe('foundWordsOf', () => {
  it('leaves out filters and what must not be found', () => {
    expect(foundWordsOf('"standing corps" -2027 kind:measure source:"14871/24" bord')).toEqual([
      'standing corps',
      'bord',
    ])
  })
})

describe('answerable', () => {
  it('leaves out a filter that is still being typed', () => {
    expect(
      [
        'bosna kind:',
        'bosna kind:me',
        'kind:measure',
        'bosna year:',
        'a b:',
        'a route:"west b',
      ].map(answerable),
    ).toEqual(['bosna ', 'bosna ', 'kind:measure', 'bosna ', 'a b:', 'a '])
  })
})

describe('isForIndex', () => {
  it('knows what a list of commands cannot obey', () => {
    expect(
      ['export', '"export', 'export -pdf', 'kind:plan', 'a-b', 'note: x', '-'].map(isForIndex),
    ).toEqual([false, true, true, true, false, false, false])
  })
})
