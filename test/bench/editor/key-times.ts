import { z } from 'zod'

/** What of an event of Chromium's trace is looked at; times in microseconds. */
export const traceEventSchema = z.object({
  name: z.string(),
  ph: z.string(),
  ts: z.number(),
  dur: z.number().optional(),
  tid: z.number(),
  args: z.object({ data: z.object({ type: z.string().optional() }).optional() }).optional(),
})
export type TraceEvent = z.infer<typeof traceEventSchema>

type Span = { readonly from: number; readonly to: number }

/**
 * Milliseconds in which the main thread was at work from each keydown to the end of the Paint that
 * shows it; what was not painted before the next keydown counts as far as that.
 */
export function keyTimes(events: readonly TraceEvent[]): readonly number[] {
  const keydowns = events.filter(
    ({ name, args }) => name === 'EventDispatch' && args?.data?.type === 'keydown',
  )
  const thread = keydowns[0]?.tid
  const own = events.filter(({ tid, ph }) => tid === thread && ph === 'X')
  const spans = (wanted: string): readonly Span[] =>
    own
      .filter(({ name }) => name === wanted)
      .map(({ ts, dur = 0 }) => ({ from: ts, to: ts + dur }))
      .toSorted((a, b) => a.from - b.from)
  const [tasks, paints] = [spans('RunTask'), spans('Paint')]
  const keys = keydowns.map(({ ts }) => ts).toSorted((a, b) => a - b)
  return keys.map((key, index) => {
    const next = keys[index + 1] ?? Number.POSITIVE_INFINITY
    const to = endOfPaint(paints, tasks, key, next)
    const busy = tasks.map((task) => Math.min(task.to, to) - Math.max(task.from, key))
    return busy.reduce((sum, part) => sum + Math.max(0, part), 0) / 1000
  })
}

/** A frame may paint several layers: the last one of the task counts. */
function endOfPaint(
  paints: readonly Span[],
  tasks: readonly Span[],
  key: number,
  next: number,
): number {
  const first = paints.find(({ from }) => from >= key && from < next)
  if (first === undefined) return next
  const task = tasks.find(({ from, to }) => from <= first.from && first.to <= to) ?? first
  return Math.max(...paints.filter(({ to }) => to >= first.to && to <= task.to).map(({ to }) => to))
}
