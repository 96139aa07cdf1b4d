import { describe, expect, it } from 'vitest'
import { findTypedYear, stepYear, yearAt, yearPlaces } from './year-places'

const years = [
  { year: 2019, count: 3 },
  { year: 2022, count: 1 },
  { year: 2024, count: 5 },
]
const places = yearPlaces(years, true)

describe('yearPlaces', () => {
  it('says where each year begins, both ways', () => {
    expect(
      [places, yearPlaces(years, false)].map((list) =>
        list.map(({ year, first }) => [year, first]),
      ),
    ).toEqual([
      [
        [2024, 0],
        [2022, 5],
        [2019, 6],
      ],
      [
        [2019, 0],
        [2022, 3],
        [2024, 4],
      ],
    ])
    expect([0, 4, 5, 8].map((index) => yearAt(places, index)?.year)).toEqual([
      2024, 2024, 2022, 2019,
    ])
    expect(yearAt([], 0)).toBe(undefined)
  })

  it('steps to the next year, back to the beginning of its own, and no further than the ends', () => {
    expect([0, 3, 5, 8].map((index) => stepYear(places, index, 1))).toEqual([5, 5, 6, 6])
    expect([0, 3, 5, 8].map((index) => stepYear(places, index, -1))).toEqual([0, 0, 0, 6])
    expect(stepYear([], 0, 1)).toBe(0)
  })

  it('finds a year by the first figures of it', () => {
    expect(['2', '2022', '201', '19'].map((typed) => findTypedYear(places, typed))).toEqual([
      0,
      5,
      6,
      null,
    ])
  })
})
