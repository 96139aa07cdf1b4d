import { describe, expect, it } from 'vitest'
import { statistic } from '../../../test/support/evidence'
import { buildNote, heading, paragraph } from '../../../test/support/note-builder'
import { languageOf } from '../../language/language-of'
import type { Observation } from '../../library/observation'
import type { Block } from '../../note/block'
import { offerFigures, valuesToLookUp } from './offer-figures'

const english = languageOf('en')
const one = (changes: Partial<Observation>) => statistic(changes).item
const year = (start: string) => ({ start, end: start, text: '' })
const returns = (id: string, value: number, from: string) =>
  one({
    id,
    value,
    unit: 'persons',
    indicator: 'AVRR returns by country of origin',
    dimensions: { country: from },
    period: year('2024'),
    geography: 'Western Balkans partners',
    provider: 'IOM',
    sentence: '',
  })
const arrivals = (id: string, value: number, start: string) =>
  one({
    id,
    value,
    unit: 'persons',
    indicator: 'arrivals registered in the Western Balkans partners',
    period: year(start),
    provider: 'IOM',
    sentence: '',
  })

const bodyOf = (...parts: readonly (string | Block)[]) =>
  buildNote({ body: parts.map((part) => (typeof part === 'string' ? paragraph(part) : part)) }).body

function offered(body: readonly Block[], ...library: readonly Observation[]) {
  return offerFigures(body, library, english).map(({ words, candidates }) => [
    words,
    ...candidates.map(({ observationId, shown }) => `${observationId} ${shown}`),
  ])
}

describe('offerFigures', () => {
  it('says where a number stands, what it may be and why', () => {
    const body = bodyOf(
      heading(1, 'Joint efforts'),
      'It is long ago. According to Frontex there was an 80% reduction in irregular border crossings in the first 8 months of 2024.',
    )
    const offers = offerFigures(body, [one({ id: 'S002', sentence: '' })], english)
    expect(offers).toEqual([
      {
        key: expect.stringMatching(/^n-[0-9a-f]{16}$/),
        partId: 'x2',
        start: 50,
        end: 53,
        words: '80%',
        sentence:
          'According to Frontex there was an 80% reduction in irregular border crossings in the first 8 months of 2024.',
        at: 34,
        candidates: [
          {
            observationId: 'S002',
            form: 'magnitude',
            shown: '80 %',
            reasons: ['period', 'provider', 'indicator'],
            doubts: [],
          },
        ],
      },
    ])
  })

  it('takes of equal values first the one that is of what stands beside the number', () => {
    const body = bodyOf(
      'The main countries of origin of returns in 2024 are Albania: 21, Serbia: 90 and Nepal (21).',
    )
    expect(
      offered(
        body,
        returns('nepal', 21, 'Nepal'),
        returns('albania', 21, 'Albania'),
        returns('serbia', 90, 'Serbia'),
      ),
    ).toEqual([
      ['21', 'albania 21', 'nepal 21'],
      ['90', 'serbia 90'],
      ['21', 'nepal 21', 'albania 21'],
    ])
  })

  it('knows the year that a number belongs to, and doubts what is of another one', () => {
    const body = bodyOf('Arrivals were 192,182 in 2022 and 163 521 in 2023.')
    const library = [
      arrivals('later', 163521, '2030'),
      arrivals('a', 192182, '2022'),
      arrivals('b', 163521, '2023'),
    ]
    expect(
      offerFigures(body, library, english).map(({ candidates }) =>
        candidates.map(({ observationId, doubts }) => [observationId, doubts]),
      ),
    ).toEqual([
      [['a', []]],
      [
        ['b', []],
        ['later', ['period']],
      ],
    ])
  })

  it('offers nothing for small numbers that only happen to be the same, nor for other units', () => {
    const body = bodyOf(
      'There are three questions for 20 delegations. Some 315 countries took part, and 80 persons.',
    )
    const library = [
      one({ id: 'a', value: 3, unit: 'laws', sentence: '' }),
      one({ id: 'b', value: 20, unit: 'persons', sentence: '' }),
      one({ id: 'c', value: 315, unit: 'measures', sentence: '' }),
      one({ id: 'd', value: -80, sentence: '' }),
    ]
    expect(offered(body, ...library)).toEqual([])
  })

  it('leaves a rise where the library has a fall to the sentence, but not a sign that was typed', () => {
    const library = [one({ id: 'rise', value: 80 }), one({ id: 'fall', value: -80 })]
    const about = 'is the change of irregular border crossings that Frontex gave for 2024.'
    expect(offered(bodyOf(`–80 % ${about}`), ...library)).toEqual([['–80 %', 'fall –80 %']])
  })

  it('keeps what house style would write otherwise as it was typed', () => {
    const body = bodyOf('More than 110 million persons are displaced, says UNHCR.')
    const displaced = one({
      id: 'a',
      value: 110_000_000,
      qualifier: 'more than',
      unit: 'persons',
      indicator: 'displaced persons',
      provider: 'UNHCR',
      period: null,
      sentence: '',
    })
    const [offer] = offerFigures(body, [displaced], english)
    expect(offer?.candidates[0]).toEqual({
      observationId: 'a',
      form: 'typed',
      shown: 'More than 110 million',
      reasons: ['provider', 'indicator'],
      doubts: [],
    })
  })

  it('reads cells with their row and column, and no quotation', () => {
    const body: readonly Block[] = [
      {
        kind: 'table',
        id: 't',
        caption: 'Returns under AVRR by country of origin',
        columnWidthsPx: [null, null],
        rows: [
          ['Country', '2024'],
          ['Nepal', '21'],
        ].map((cells, row) => ({
          cells: cells.map((words, column) => ({
            header: row === 0,
            columnSpan: 1,
            rowSpan: 1,
            content: [{ ...paragraph(words), id: `c${row}${column}` }],
          })),
        })),
      },
      {
        kind: 'quotation',
        id: 'q',
        measureId: null,
        sourceId: null,
        content: paragraph('Returns to Nepal were 21 in 2024.').content,
      },
    ]
    const library = [returns('albania', 21, 'Albania'), returns('nepal', 21, 'Nepal')]
    expect(
      offerFigures(body, library, english).map(({ partId, candidates }) => [
        partId,
        candidates[0]?.observationId,
      ]),
    ).toEqual([['c11', 'nepal']])
  })

  it('looks each value up once, without its sign', () => {
    expect(valuesToLookUp(bodyOf('–80 %, 80 and 2 700, not 2024.'), english)).toEqual([80, 2700])
  })
})
