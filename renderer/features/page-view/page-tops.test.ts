import { describe, expect, it } from 'vitest'
import { heightOf, pageAt, pageTopsOf, scaleOf } from './page-tops'

const page = (widthPx: number, heightPx: number) => ({
  widthPx,
  heightPx,
  lines: [],
  boxes: [],
  pictures: [],
  rules: [],
})
const pages = [page(100, 200), page(200, 100), page(100, 200)]
const tops = pageTopsOf(pages, { paperPx: 100, scale: 2, gapPx: 10 })

describe('pages of several sizes', () => {
  it('stand one below the other, a turned one as wide as the others', () => {
    expect(pages.map((one) => scaleOf(one, 100, 2))).toEqual([2, 1, 2])
    expect(tops).toEqual([0, 410, 520, 930])
  })

  it('are found by their height and back', () => {
    expect([0, 205, 410, 465, 520, 930, 5000].map((y) => pageAt(tops, y))).toEqual([
      0, 0.5, 1, 1.5, 2, 3, 3,
    ])
    expect([0, 0.5, 1, 1.5, 2, 3, 9].map((at) => heightOf(tops, at))).toEqual([
      0, 205, 410, 465, 520, 930, 930,
    ])
    expect([pageAt(tops, -5), heightOf(tops, -1), pageAt([0], 20)]).toEqual([0, 0, 0])
  })
})
