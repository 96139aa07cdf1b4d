import { describe, expect, it } from 'vitest'
import { keyTimes, type TraceEvent } from './key-times'

const event = (name: string, ts: number, dur: number): TraceEvent => ({
  name,
  ph: 'X',
  ts,
  dur,
  tid: 1,
})
const keydown = (ts: number): TraceEvent => ({
  ...event('EventDispatch', ts, 10),
  args: { data: { type: 'keydown' } },
})

describe('keyTimes', () => {
  it('sums the work from a key to the last paint of its frame, without the waiting between', () => {
    const times = keyTimes([
      event('RunTask', 1000, 3000),
      keydown(2000),
      event('RunTask', 9000, 4000),
      event('Paint', 9500, 500),
      event('Paint', 11_000, 1000),
      event('RunTask', 20_000, 5000),
    ])
    // Of the first task from the key on, of the second one to the end of its second paint.
    expect(times).toEqual([2 + 3])
  })

  it('looks at the thread of the keys alone', () => {
    const other = { ...event('RunTask', 0, 90_000), tid: 2 }
    expect(
      keyTimes([other, event('RunTask', 0, 4000), keydown(1000), event('Paint', 2000, 500)]),
    ).toEqual([1.5])
  })
})
