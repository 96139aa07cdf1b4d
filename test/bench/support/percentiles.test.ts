import { describe, expect, it } from 'vitest'
import { median, percentile95 } from './percentiles.ts'

const oneTo = (count: number) => Array.from({ length: count }, (_, index) => count - index)

describe('median', () => {
  it('takes the middle, or the mean of the two in the middle', () => {
    expect([median([3, 1, 2]), median([4, 1, 3, 2]), median([])]).toEqual([2, 2.5, Number.NaN])
  })
})

describe('percentile95', () => {
  it('takes the largest of few, and leaves out one in twenty of many', () => {
    expect([oneTo(15), oneTo(20), oneTo(100)].map(percentile95)).toEqual([15, 19, 95])
  })
})
