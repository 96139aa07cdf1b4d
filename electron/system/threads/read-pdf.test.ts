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

const postBytes =
  'parentPort.postMessage({ text: Buffer.from(workerData).toString(), isRead: true, pages: 2 })'
const postBlank = `parentPort.postMessage({ text: '', isRead: true, pages: 2 })`

describe('readPdfInThread', () => {
  it('hands over all bytes and joins what was read', async () => {
    expect(await readWith(`${postBytes}\n${postBlank}`)).toEqual({
      text: 'hi\n',
      readPages: 2,
      pages: 2,
    })
  })

  it.each([
    ['throws', `throw new Error('broken')`],
    ['rejects', `Promise.reject(new Error('broken'))`],
    ['ends', 'process.exit(0)'],
  ])('gives what was read where the thread %s, though it be nothing', async (_, script) => {
    expect([await readWith(`${postBytes}\n${script}`), await readWith(script)]).toEqual([
      { text: 'hi', readPages: 1, pages: 2 },
      { text: '', readPages: 0, pages: null },
    ])
  })

  it('ends a thread that takes too long, however busy it is', async () => {
    const busy = `${postBytes}\nsetTimeout(() => { for (;;) {} }, 10)`
    expect(await readWith(busy, 500)).toEqual({ text: 'hi', readPages: 1, pages: 2 })
  })
})
