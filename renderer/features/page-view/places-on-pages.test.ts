import type { NotePage, PagePlace } from '@shared/contract/pages/pages'
import { describe, expect, it } from 'vitest'
import { firstPlaceOf, pageOfPlace } from './places-on-pages'

const pageWith = (...places: readonly (PagePlace | null)[]): NotePage => ({
  widthPx: 100,
  heightPx: 100,
  boxes: [],
  pictures: [],
  rules: [],
  lines: places.map((place, index) => ({
    yPx: index,
    heightPx: 1,
    baselinePx: index,
    place,
    direction: 'ltr',
    pieces: [],
  })),
})
const pages = [
  pageWith(null, { partId: 'a', offset: 0 }, { partId: 'b', offset: 0 }),
  pageWith({ partId: 'b', offset: 90 }, { partId: 'c', offset: 0 }),
  pageWith(null),
]

describe('places on pages', () => {
  it('are on the page that holds the last line before them', () => {
    const found = [
      { partId: 'b', offset: 89 },
      { partId: 'b', offset: 120 },
      { partId: 'c', offset: 5 },
      { partId: 'gone', offset: 0 },
    ].map((place) => pageOfPlace(pages, place))
    expect(found).toEqual([0, 1, 1, 0])
  })

  it('begin with the first one that is part of the note', () => {
    expect([...pages, undefined].map(firstPlaceOf)).toEqual([
      { partId: 'a', offset: 0 },
      { partId: 'b', offset: 90 },
      null,
      null,
    ])
  })
})
