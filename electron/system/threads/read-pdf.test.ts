import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { makeFolder } from '../../../test/support/store-place'
import { readPdfInThread } from './read-pdf'

/** Reads pieces with a thread that does this. */
function readWith(script: string, timeLimitMs?: number) {
  const path = join(makeFolder(), 'worker.cjs')
  writeFileSync(
    path,
    `const { parentPort, workerData } = require('node:worker_threads')\n${script}`,
  )
  return readPdfInThread(path, [Uint8Array.of(104), Uint8Array.of(105)], timeLimitMs)
}

describe('readPdfInThread', () => {
  it('hands over all bytes and gives the text', async () => {
    const text = await readWith('parentPort.postMessage(Buffer.from(workerData).toString())')
    expect(text).toBe('hi')
  })

  it.each([
    ['throws', `throw new Error('broken')`],
    ['rejects', `Promise.reject(new Error('broken'))`],
    ['ends', 'process.exit(0)'],
  ])('gives null where the thread %s', async (_, script) => {
    expect(await readWith(script)).toBe(null)
  })

  it('ends a thread that takes too long, however busy it is', async () => {
    expect(await readWith('for (;;) {}', 300)).toBe(null)
  })
})
