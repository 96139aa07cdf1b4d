import { describe, expect, it } from 'vitest'
import { isPartOfYear, mainLength, periodLength, periodsOverlap } from './period-length'

const dates = (start: string, end = start) => ({ start, end })

describe('periodLength', () => {
  it.each([
    ['2024', '2024', '12 months'],
    ['2024-01', '2024-10', '10 months'],
    ['2024-01-01', '2024-12-31', '12 months'],
    ['2024-02-01', '2024-02-29', '1 months'],
    ['2023-02-01', '2023-02-27', '27 days'],
    ['2023-12', '2024-01', '2 months'],
    ['2017', '2023', '84 months'],
    ['2024-03-28', '2024-04-02', '6 days'],
    ['2024-11-19', '2024-11-19', '1 days'],
  ])('of %s to %s is %s', (start, end, length) => expect(periodLength({ start, end })).toBe(length))
})

describe('mainLength', () => {
  it('is the most frequent one, a year among equals', () => {
    expect([
      mainLength([dates('2022'), dates('2023'), dates('2024-01', '2024-10')]),
      mainLength([dates('2017', '2023'), dates('2024')]),
      mainLength([dates('2024-01'), dates('2024-01', '2024-03')]),
      mainLength([]),
    ]).toEqual(['12 months', '12 months', '3 months', null])
  })
})

describe('isPartOfYear', () => {
  it('tells ten months from a year', () => {
    expect(
      [dates('2024-01', '2024-10'), dates('2024'), dates('2023-07', '2024-03')].map(isPartOfYear),
    ).toEqual([true, false, false])
  })
})

describe('periodsOverlap', () => {
  it('takes each date for all of its days', () => {
    expect([
      periodsOverlap(dates('2024'), dates('2024-12-31')),
      periodsOverlap(dates('2024-02'), dates('2024-02-29', '2024-03')),
      periodsOverlap(dates('2023'), dates('2024')),
    ]).toEqual([true, true, false])
  })
})
