import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  joinDocumentNumber,
  parseDocumentNumber,
  printedDocumentNumber,
  splitDocumentNumber,
} from './document-number'

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
      '9737/18 ADD 1 REV 1',
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

  it('puts the revision into the number, and takes small letters', () => {
    expect(['14871/24 REV 1', 'wk 832/2023 rev 2 add 1'].map(splitDocumentNumber)).toEqual([
      { number: '14871/1/24', suffixes: ['REV 1'] },
      { number: 'WK 832/2/2023', suffixes: ['REV 2', 'ADD 1'] },
    ])
    expect(splitDocumentNumber('14860/2/18 REV 1').number).toBe('14860/2/18 REV 1')
  })

  it('loses nothing but spaces of what is no number', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const { number, suffixes } = splitDocumentNumber(text)
        const whole = text.trim().replace(/\s+/g, ' ')
        if (suffixes.length === 0) expect(number ?? '').toBe(whole)
      }),
    )
  })

  it('and joining undo each other, whether or not the revision stands in the number', () => {
    const suffixes = fc
      .tuple(
        fc.option(fc.nat({ max: 20 }), { nil: undefined }),
        fc.array(
          fc.tuple(fc.constantFrom('COR', 'ADD', 'REV', 'EXT', 'DCL'), fc.nat({ max: 20 })),
          { maxLength: 3 },
        ),
      )
      .map(([revision, later]) => [
        ...(revision === undefined ? [] : [`REV ${revision}`]),
        ...later.map(([kind, count]) => `${kind} ${count}`),
      ])
    const number = fc
      .tuple(
        fc.constantFrom('', 'ST ', 'WK ', 'CM '),
        fc.integer({ min: 1, max: 99_999 }),
        fc.constantFrom('08', '24', '2022'),
      )
      .map(([series, serial, year]) => `${series}${serial}/${year}`)
    fc.assert(
      fc.property(number, suffixes, (base, own) => {
        const printed = joinDocumentNumber(base, own)
        const split = splitDocumentNumber(printed)
        expect(parseDocumentNumber(printed)?.suffixes).toEqual(own)
        expect(split.suffixes).toEqual(own)
        expect(joinDocumentNumber(split.number, split.suffixes)).toBe(printed)
        expect(splitDocumentNumber([base, ...own].join(' '))).toEqual(split)
      }),
    )
  })
})

describe('printedDocumentNumber', () => {
  it('prints INIT on a working paper only, and the revision twice', () => {
    expect([
      printedDocumentNumber('14871/24', [], false),
      printedDocumentNumber('14871/24', ['INIT'], false),
      printedDocumentNumber('14871/24', ['REV 1'], false),
      printedDocumentNumber('14871/1/24', ['REV 1', 'COR 1'], false),
      printedDocumentNumber('WK 832/2023', [], true),
      printedDocumentNumber('WK 10235/2022', ['ADD 2'], true),
      printedDocumentNumber('number to come', ['ADD 2'], false),
    ]).toEqual([
      '14871/24',
      '14871/24',
      '14871/1/24 REV 1',
      '14871/1/24 REV 1 COR 1',
      'WK 832/2023 INIT',
      'WK 10235/2022 ADD 2',
      'number to come ADD 2',
    ])
  })
})
