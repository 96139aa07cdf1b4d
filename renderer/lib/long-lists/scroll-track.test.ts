import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { placeAfter, placeAt, trackOf } from './scroll-track'

const viewPx = 700
const tracks = fc
  .record({
    count: fc.integer({ min: 20, max: 2_000_000 }),
    rowPx: fc.integer({ min: 40, max: 90 }),
  })
  .map(({ count, rowPx }) => trackOf(count, rowPx))
const trackAndShare = fc.record({
  track: tracks,
  share: fc.double({ min: 0, max: 1, noNaN: true }),
})

describe('a track', () => {
  it('is as high as its rows where a browser can draw them', () => {
    const track = trackOf(80_000, 46)
    expect([track.heightPx, placeAt(track, 3_000_000)]).toEqual([
      3_680_000,
      { topPx: 3_000_000, shiftPx: 0 },
    ])
  })

  it('says each place among all rows as one that the element has', () => {
    fc.assert(
      fc.property(trackAndShare, ({ track, share }) => {
        const fullTopPx = share * (track.fullPx - viewPx)
        const { topPx, shiftPx } = placeAt(track, fullTopPx)
        expect(topPx + shiftPx).toBeCloseTo(fullTopPx)
        expect(topPx).toBeGreaterThanOrEqual(-0.001)
        expect(topPx).toBeLessThanOrEqual(track.heightPx - viewPx + 0.001)
        expect(shiftPx % track.rowPx).toBe(0)
      }),
    )
  })

  it('goes on pixel by pixel where one scrolls less than a view, at the end of a stretch too', () => {
    const steps = fc.array(fc.integer({ min: 1 - viewPx, max: viewPx - 1 }), { minLength: 100 })
    fc.assert(
      fc.property(trackAndShare, steps, ({ track, share }, all) => {
        let place = placeAt(track, share * (track.fullPx - viewPx))
        for (const step of all) {
          const before = place.topPx + place.shiftPx
          const most = track.heightPx - viewPx
          const topPx = Math.max(0, Math.min(most, place.topPx + step))
          const moved = topPx - place.topPx
          place = placeAfter(track, place, topPx, viewPx)
          expect(place.topPx + place.shiftPx).toBeCloseTo(before + moved)
        }
      }),
    )
  })

  it('has the first row at the top of the scroll bar and the last one at its end', () => {
    fc.assert(
      fc.property(tracks, (track) => {
        const most = track.heightPx - viewPx
        const end = placeAfter(track, { topPx: 0, shiftPx: 0 }, most, viewPx)
        const start = placeAfter(track, end, 0, viewPx)
        expect([end.topPx + end.shiftPx, start.topPx + start.shiftPx]).toEqual([
          track.fullPx - viewPx,
          0,
        ])
      }),
    )
  })

  it('shows a later row the lower one drags', () => {
    fc.assert(
      fc.property(trackAndShare, fc.double({ min: 0, max: 1, noNaN: true }), (one, other) => {
        const { track } = one
        const far = { topPx: -10 * viewPx, shiftPx: 0 }
        const [low, high] = [one.share, other]
          .toSorted((a, b) => a - b)
          .map((share) => placeAfter(track, far, share * (track.heightPx - viewPx), viewPx))
          .map(({ topPx, shiftPx }) => topPx + shiftPx)
        expect(low).toBeLessThanOrEqual((high ?? 0) + 0.001)
      }),
    )
  })
})
