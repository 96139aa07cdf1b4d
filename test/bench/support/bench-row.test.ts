import { describe, expect, it } from 'vitest'
import { toRow } from './bench-row.ts'

describe('toRow', () => {
  it('holds a time against a yardstick', () => {
    const row = toRow({
      what: 'shell painted',
      samples: [300, 320, 310.04],
      unit: 'Ms',
      yardstick: { what: 'bare window', samples: [200, 190, 210] },
      target: { timesYardstick: 1.6 },
    })
    expect(row).toEqual({
      what: 'shell painted',
      medianMs: 310,
      p95Ms: 320,
      yardstick: 'bare window',
      yardstickMs: 200,
      ratio: 1.55,
      target: 'at most 1.6 times',
      met: true,
    })
  })

  it('holds memory against a number of its own, which the median has to stay below', () => {
    const row = (below: number) =>
      toRow({ what: 'memory', samples: [250], unit: 'Mb', yardstick: null, target: { below } })
    expect([row(251).met, row(250)]).toEqual([
      true,
      {
        what: 'memory',
        medianMb: 250,
        p95Mb: 250,
        yardstick: null,
        yardstickMb: null,
        ratio: null,
        target: 'under 250 MB',
        met: false,
      },
    ])
  })

  it('holds the 95th percentile against a number and the median against the yardstick', () => {
    const row = (samples: readonly number[], bare: number) => {
      const yardstick = { what: 'empty note', samples: [bare] }
      const target = { p95AtMost: 16, timesYardstick: 3 }
      return toRow({ what: 'a key', samples, unit: 'Ms', yardstick, target })
    }
    expect(row([5, 6, 16], 3).target).toBe('p95 at most 16 ms, at most 3 times')
    expect(
      [row([5, 6, 16], 3), row([5, 6, 16.1], 3), row([5, 6, 7], 1)].map(({ met }) => met),
    ).toEqual([true, false, false])
  })

  it('does not meet a target on rounding', () => {
    const row = toRow({
      what: 'shell painted',
      samples: [160.4],
      unit: 'Ms',
      yardstick: { what: 'bare window', samples: [100] },
      target: { timesYardstick: 1.6 },
    })
    expect([row.ratio, row.met]).toEqual([1.6, false])
  })
})
