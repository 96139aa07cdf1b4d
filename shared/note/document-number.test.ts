import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { joinDocumentNumber, parseDocumentNumber, splitDocumentNumber } from './document-number'

describe('parseDocumentNumber', () => {
  it('reads a plain number', () => {
    expect(parseDocumentNumber('14871/24')).toEqual({
      series: null,
      serial: '14871',
      revision: null,
      year: '24',
      suffixes: [],
    })
  })

  it('reads series, revision and several suffixes', () => {
    expect(parseDocumentNumber(' CM 4081/2/24  REV 2 ADD 1 ')).toEqual({
      series: 'CM',
      serial: '4081',
      revision: 2,
      year: '24',
      suffixes: ['REV 2', 'ADD 1'],
    })
  })

  it('reads numbers as real documents print them', () => {
    const numbers = [
      '5012/25',
      '14860/1/18 REV 1',
      '12527/1/15 REV 1',
      '11213/20 ADD 1 COR 1',
      'WK 832/2023 INIT',
      'WK 10235/2022 ADD 2',
      '10235/22 COR 1',
    ]
    expect(numbers.filter((number) => parseDocumentNumber(number) === null)).toEqual([])
  })

  it('refuses what is no Council number', () => {
    const texts = [
      '',
      '14871',
      '14871-24',
      '14871/2024/24',
      'XX/xx',
      '14871/24 REV',
      'COM(2024) 126',
    ]
    expect(texts.filter((text) => parseDocumentNumber(text) !== null)).toEqual([])
  })

  it('wants the revision to stand in both places', () => {
    expect(parseDocumentNumber('14860/18 REV 1')).toBeNull()
    expect(parseDocumentNumber('14860/1/18')).toBeNull()
    expect(parseDocumentNumber('14860/1/18 REV 2')).toBeNull()
  })
})

describe('splitDocumentNumber', () => {
  it('splits the suffixes off and keeps what it cannot read', () => {
    expect(['14860/1/18 REV 1 ADD 2', 'draft 3', ' '].map(splitDocumentNumber)).toEqual([
      { number: '14860/1/18', suffixes: ['REV 1', 'ADD 2'] },
      { number: 'draft 3', suffixes: [] },
      { number: null, suffixes: [] },
    ])
  })

  it('loses nothing but spaces', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const { number, suffixes } = splitDocumentNumber(text)
        expect(joinDocumentNumber(number, suffixes)).toBe(text.trim().replace(/\s+/g, ' '))
      }),
    )
  })
})
