import { describe, expect, it } from 'vitest'
import { english } from '../language/en'
import { french } from '../language/fr'
import type { Observation } from '../library/observation'
import { figurePhrases, phraseText } from './figure-phrases'

const observation = (change: Partial<Observation>): Observation => ({
  id: 'S1',
  indicator: 'irregular border crossings (detections)',
  value: 19_800,
  qualifier: 'exact',
  unit: 'persons',
  period: { start: '2024-01', end: '2024-08', text: 'first 8 months of 2024' },
  periodIsInferred: false,
  periodWording: '',
  geography: 'Western Balkans route',
  dimensions: { route: 'Western Balkans' },
  provider: 'Frontex',
  source: '002',
  sentence: '',
  start: 0,
  end: 0,
  vintage: null,
  flags: [],
  remark: null,
  ...change,
})
const year = (start: string, end = start) => ({ start, end, text: '' })
const before = observation({ id: 'S0', value: 99_000, period: year('2023-01', '2023-08') })
const change = observation({ indicator: 'detections, change', value: -80, unit: '%' })

const texts = (one: Observation, related: readonly Observation[] = [], language = english) =>
  figurePhrases(one, related, language).map(phraseText)

describe('figurePhrases', () => {
  it('words a change with its verb, the sign in the verb', () => {
    expect([
      texts(change),
      texts({ ...change, value: 12, qualifier: 'over' }),
      texts({ ...change, value: -2, unit: 'percentage points' }),
    ]).toEqual([
      ['80 %', '–80 %', 'fell by 80 %'],
      ['over 12 %', 'rose by over 12 %'],
      [
        '2 percentage points',
        '–2 percentage points',
        'fell by 2 percentage points',
        'two percentage points',
      ],
    ])
  })

  it('sets two periods of the same series side by side, the earlier first', () => {
    expect([texts(observation({}), [before]), texts(before, [observation({})])]).toEqual([
      ['19 800', 'from 99 000 to 19 800'],
      ['99 000', 'from 99 000 to 19 800'],
    ])
    expect(figurePhrases(observation({}), [before], english)[1]).toEqual([
      { kind: 'text', text: 'from ' },
      { kind: 'figure', observationId: 'S0', form: 'signed', shown: '99 000' },
      { kind: 'text', text: ' to ' },
      { kind: 'figure', observationId: 'S1', form: 'signed', shown: '19 800' },
    ])
  })

  it('takes the nearest earlier period', () => {
    const related = [
      { ...before, id: 'S2', value: 5, period: year('2021-01', '2021-08') },
      before,
      { ...before, id: 'S3', value: 7, period: year('2025-01', '2025-08') },
    ]
    expect(texts(observation({}), related)).toContain('from 99 000 to 19 800')
  })

  it('compares nothing that is not alike', () => {
    const unlike: readonly Partial<Observation>[] = [
      { period: year('2023') },
      { period: year('2022-01', '2023-08') },
      { period: null },
      { periodIsInferred: true },
      { provider: 'IOM' },
      { unit: 'boats' },
      { geography: 'Serbia' },
      { dimensions: {} },
      { value: 19_800 },
    ]
    expect(unlike.map((one) => texts(observation({}), [{ ...before, ...one }]))).toEqual(
      unlike.map(() => ['19 800']),
    )
  })

  it('offers small numbers in words', () => {
    expect(texts(observation({ value: 7 }))).toEqual(['7', 'seven'])
  })

  it('keeps to plain forms where a language has no phrases', () => {
    expect([texts(change, [], french), texts(observation({}), [before], french)]).toEqual([
      ['80 %', '–80 %'],
      ['19 800'],
    ])
  })
})
