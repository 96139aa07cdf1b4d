import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { createWorkerQueue } from './worker-queue'

const script = `
const { parentPort } = require('node:worker_threads')
parentPort.on('message', (job) => {
  if (job === 'end') process.exit(1)
  if (job === 'throw') throw new RangeError('too far')
  if (job === 'fail') return parentPort.postMessage({ kind: 'failed', message: 'ZodError' })
  setTimeout(() => parentPort.postMessage({ kind: 'done', result: job + '!' }), 20)
})
`

function openQueue() {
  const path = join(mkdtempSync(join(tmpdir(), 'fiche-worker-')), 'worker.cjs')
  writeFileSync(path, script)
  return createWorkerQueue<string, string>(path)
}

describe('createWorkerQueue', () => {
  it('does a job that is asked for again while it waits once, as it is when its turn comes', async () => {
    const run = openQueue()
    const made: string[] = []
    const job = (name: string) => () => {
      made.push(name)
      return name
    }
    const answers = await Promise.all([
      run('a', job('first')),
      run('b', job('old')),
      run('b', job('new')),
      run('a', job('again')),
    ])
    expect([answers, made]).toEqual([
      ['first!', 'new!', 'new!', 'again!'],
      ['first', 'new', 'again'],
    ])
  })

  it('tells what fails, and goes on with the next job', async () => {
    const run = openQueue()
    const wrong = () => {
      throw new Error('no such note')
    }
    const outcomes = await Promise.allSettled([
      run('a', () => 'fail'),
      run('b', wrong),
      run('c', () => 'throw'),
      run('d', () => 'end'),
      run('e', () => 'well'),
    ])
    expect(
      outcomes.map((one) => (one.status === 'fulfilled' ? one.value : String(one.reason))),
    ).toEqual([
      'Error: ZodError',
      'Error: no such note',
      'RangeError: too far',
      'Error: The worker ended.',
      'well!',
    ])
  })
})
