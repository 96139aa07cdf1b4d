import { describe, expect, it } from 'vitest'
import { type FrameEvent, frameTimes } from './frame-times'

const frame = (ts: number): FrameEvent => ({ name: 'BeginMainThreadFrame', ph: 'I', ts, tid: 1 })
const task = (ts: number, tdur: number): FrameEvent => ({
  name: 'RunTask',
  ph: 'X',
  ts,
  dur: 2 * tdur,
  tdur,
  tid: 1,
})

describe('frameTimes', () => {
  it('sums the tasks of a frame and those that follow it, by the time of the processor', () => {
    const events = [
      task(200, 400),
      // A frame begins within the task that draws it.
      task(1000, 3000),
      frame(1100),
      task(9000, 2000),
      task(20_000, 1000),
      frame(20_100),
    ]
    expect(frameTimes(events)).toEqual([5, 1])
  })

  it('looks at the thread of the frames alone', () => {
    const other = { ...task(1200, 7000), tid: 2 }
    expect(frameTimes([frame(1100), task(1000, 3000), other])).toEqual([3])
    expect(frameTimes([])).toEqual([])
  })
})
