import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { makeFolder } from '../../../test/support/store-place'
import { createLimitedJobs } from './limited-jobs'

const script = `
const { parentPort } = require('node:worker_threads')
parentPort.on('message', (job) => {
  if (job === 'loop') for (;;) {}
  if (job === 'fill') for (const all = []; ; ) all.push(new Array(100_000).fill(job))
  if (job === 'throw') throw new RangeError('too far')
  parentPort.postMessage({ kind: 'done', result: job })
})
`

function openJobs(mostMs: number) {
  const path = join(makeFolder(), 'worker.cjs')
  writeFileSync(path, script)
  const exceeded = () => new Error('Too much')
  return createLimitedJobs<string, string>(path, { mostMs, mostMegabytes: 32, exceeded })
}

describe('createLimitedJobs', () => {
  it('does a job', async () => {
    expect(await openJobs(60_000)('a')).toBe('a')
  })

  it('ends one that takes too long, and does the next', async () => {
    const run = openJobs(300)
    await expect(run('loop')).rejects.toThrow('Too much')
    expect(await run('a')).toBe('a')
  })

  it('ends one that takes too much', async () => {
    await expect(openJobs(60_000)('fill')).rejects.toThrow('Too much')
  })

  it('gives other errors as they are', async () => {
    await expect(openJobs(60_000)('throw')).rejects.toThrow('too far')
  })
})
