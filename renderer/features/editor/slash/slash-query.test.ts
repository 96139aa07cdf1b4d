import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findSlashQuery } from './slash-query'

describe('findSlashQuery', () => {
  it('opens on an empty line and after a space', () => {
    expect([
      findSlashQuery('/'),
      findSlashQuery('a total of /'),
      findSlashQuery('of\u00a0/3'),
    ]).toEqual([
      { start: 0, query: '' },
      { start: 11, query: '' },
      { start: 3, query: '3' },
    ])
  })

  it('takes several words and the numbers of documents as what is asked', () => {
    expect([findSlashQuery('see /returns western balkans'), findSlashQuery('/14871/24')]).toEqual([
      { start: 4, query: 'returns western balkans' },
      { start: 0, query: '14871/24' },
    ])
  })

  it('stays shut inside words, after things that are no text, and in running sentences', () => {
    const texts = [
      '14871/24',
      'and/or',
      'and / or',
      '(/returns',
      '\ufffc/',
      'no slash at all',
      'at /returns of persons in the years since',
      '/returns  and then',
      '',
    ]
    expect(texts.map(findSlashQuery)).toEqual(texts.map(() => null))
  })

  it('never opens right after a letter or a digit', () => {
    fc.assert(
      fc.property(fc.string(), fc.stringMatching(/^[\p{L}\d]$/u), (text, last) => {
        const before = `${text.replaceAll('/', '')}${last}/`
        expect(findSlashQuery(before)).toBeNull()
      }),
    )
  })
})
