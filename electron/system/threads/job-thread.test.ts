import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { FicheError } from '@shared/contract/error'
import { describe, expect, it } from 'vitest'
import { makeFolder } from '../../../test/support/store-place'
import { createJobThreads } from './job-thread'

const script = `
const { parentPort, threadId } = require('node:worker_threads')
parentPort.on('message', (job) => {
  parentPort.postMessage({ kind: 'step', step: job })
  if (job === 'end') process.exit(1)
  if (job === 'throw') throw new RangeError('too far')
  if (job === 'fail') return parentPort.postMessage({ kind: 'failed', name: 'ZodError' })
  if (job === 'refuse')
    return parentPort.postMessage({ kind: 'refused', code: 'not-to-be-said', detail: 'Minister' })
  if (job === 'loop') for (;;) {}
  parentPort.postMessage({ kind: 'done', result: threadId })
})
`

function openThreads() {
  const path = join(makeFolder(), 'worker.cjs')
  writeFileSync(path, script)
  const run = createJobThreads<string, string, number>(path)
  const steps: string[] = []
  const { signal } = new AbortController()
  return { run, steps, watching: { signal, onStep: (step: string) => void steps.push(step) } }
}

describe('createJobThreads', () => {
  it('tells of steps, and gives the thread of one job to the next', async () => {
    const { run, steps, watching } = openThreads()
    const first = await run('a', watching)
    expect([(await run('b', watching)) === first, steps]).toEqual([true, ['a', 'b']])
    const both = await Promise.all([run('c', watching), run('d', watching)])
    expect(both.toSorted()[0]).toBe(first)
    expect(new Set(both).size).toBe(2)
  })

  it('rejects with what the thread refused, and with what went wrong there', async () => {
    const { run, watching } = openThreads()
    await expect(run('refuse', watching)).rejects.toEqual(
      new FicheError('not-to-be-said', 'Minister'),
    )
    const outcomes = await Promise.allSettled(
      ['fail', 'throw', 'end'].map((job) => run(job, watching)),
    )
    expect(outcomes.map((one) => one.status === 'rejected' && String(one.reason))).toEqual([
      'ZodError: The thread failed.',
      'RangeError: too far',
      'Error: The thread ended.',
    ])
    expect(await run('well', watching)).toBeGreaterThan(0)
  })

  it('ends a thread at once, however busy it is, and starts another for the next job', async () => {
    const { run, watching } = openThreads()
    const controller = new AbortController()
    const started = new Promise<void>((resolve) => {
      run('loop', { signal: controller.signal, onStep: () => resolve() }).catch(() => undefined)
    })
    await started
    const loop = run('loop', { signal: controller.signal, onStep: () => undefined })
    const abortedAtMs = performance.now()
    controller.abort()
    await expect(loop).rejects.toBe(controller.signal.reason)
    expect(performance.now() - abortedAtMs).toBeLessThan(100)
    expect(await run('well', watching)).toBeGreaterThan(0)
    await expect(run('never', { signal: controller.signal, onStep: () => undefined })).rejects.toBe(
      controller.signal.reason,
    )
  })
})
