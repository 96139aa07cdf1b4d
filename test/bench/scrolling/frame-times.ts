import { z } from 'zod'
import type { DevtoolsPage } from '../support/devtools-page.ts'

/** What of an event of Chromium's trace is looked at; times in microseconds. */
const frameEventSchema = z.object({
  name: z.string(),
  ph: z.string(),
  ts: z.number(),
  dur: z.number().optional(),
  /** Of the processor, which others that use the machine do not lengthen as they do `dur`. */
  tdur: z.number().optional(),
  tid: z.number(),
})
export type FrameEvent = z.infer<typeof frameEventSchema>

const categories = [
  'toplevel',
  'devtools.timeline',
  'devtools.timeline.frame',
  'disabled-by-default-devtools.timeline',
  'disabled-by-default-devtools.timeline.frame',
]

/** What `frameTimes` says of the frames that a page draws while something is done. */
export async function traceFrames(
  page: DevtoolsPage,
  run: () => Promise<void>,
): Promise<readonly number[]> {
  const events: FrameEvent[] = []
  page.on('Tracing.dataCollected', (parameters) => {
    const { value } = z.object({ value: z.array(z.unknown()) }).parse(parameters)
    // Others, such as those that name threads, have no time.
    for (const event of value) events.push(...[frameEventSchema.safeParse(event).data ?? []].flat())
  })
  const complete = new Promise((resolve) => page.on('Tracing.tracingComplete', resolve))
  const request = { categories: categories.join(','), transferMode: 'ReportEvents' }
  await page.send('Tracing.start', request)
  await run()
  await page.send('Tracing.end', {})
  await complete
  const times = frameTimes(events)
  if (times.length === 0) throw new Error('No frame was drawn')
  return times
}

/**
 * Milliseconds for which the main thread of a page was at work for each frame that it drew: all of
 * its tasks from the beginning of one frame to the beginning of the next, so scripts, layout, paint
 * and the answers that came meanwhile.
 */
export function frameTimes(events: readonly FrameEvent[]): readonly number[] {
  const frames = events.filter(({ name }) => name === 'BeginMainThreadFrame')
  const thread = frames[0]?.tid
  const starts = frames.map(({ ts }) => ts).toSorted((a, b) => a - b)
  const times = starts.map(() => 0)
  const tasks = events
    .filter(({ name, ph, tid }) => name === 'RunTask' && ph === 'X' && tid === thread)
    .toSorted((a, b) => a.ts - b.ts)
  let frame = -1
  for (const { ts, dur = 0, tdur = dur } of tasks) {
    // A frame begins within the task that draws it.
    while ((starts[frame + 1] ?? Number.POSITIVE_INFINITY) < ts + dur) frame += 1
    if (frame >= 0) times[frame] = (times[frame] ?? 0) + tdur / 1000
  }
  return times
}
