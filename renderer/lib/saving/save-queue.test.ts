import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import * as Y from 'yjs'
import { createSaveQueue } from './save-queue'
import type { SaveState } from './save-state'

/** A document whose edits go through a queue to a store that answers when it is told to. */
function setUp() {
  const doc = new Y.Doc()
  const stored = new Y.Doc()
  const states: SaveState[] = []
  const requests: { accept: () => void; refuse: () => void }[] = []
  let now = 0
  const queue = createSaveQueue({
    send: (update) =>
      new Promise((resolve, reject) => {
        requests.push({
          accept: () => {
            Y.applyUpdate(stored, update)
            now += 1
            resolve(`T${now}`)
          },
          refuse: () => reject(new Error('The disk is full.')),
        })
      }),
    schedule: (run, delayMs) => {
      const timer = setTimeout(run, delayMs)
      return () => clearTimeout(timer)
    },
    onState: (state) => states.push(state),
    messageOf: (error) => (error instanceof Error ? error.message : ''),
  })
  doc.on('update', (update: Uint8Array) => queue.add(update))
  const type = (text: string) => doc.getText('t').insert(doc.getText('t').length, text)
  const answer = async (index: number, how: 'accept' | 'refuse') => {
    requests[index]?.[how]()
    await vi.advanceTimersByTimeAsync(0)
  }
  return { queue, type, stored: () => stored.getText('t').toString(), states, requests, answer }
}

describe('createSaveQueue', () => {
  beforeEach(() => {
    vi.useFakeTimers()
  })
  afterEach(() => {
    vi.useRealTimers()
  })

  it('merges what is typed within a quarter of a second into one request', async () => {
    const { type, stored, states, requests, answer } = setUp()
    type('a')
    await vi.advanceTimersByTimeAsync(200)
    type('b')
    await vi.advanceTimersByTimeAsync(50)
    expect(requests).toHaveLength(1)
    await answer(0, 'accept')
    await vi.advanceTimersByTimeAsync(1000)
    expect(stored()).toBe('ab')
    expect(requests).toHaveLength(1)
    expect(states).toEqual([
      { kind: 'saving' },
      { kind: 'saving' },
      { kind: 'saved', savedAt: 'T1' },
    ])
  })

  it('has one request in flight and says saved only when nothing is left', async () => {
    const { type, stored, states, requests, answer } = setUp()
    type('a')
    await vi.advanceTimersByTimeAsync(250)
    type('b')
    await vi.advanceTimersByTimeAsync(5000)
    expect(requests).toHaveLength(1)
    await answer(0, 'accept')
    expect(states.at(-1)).toEqual({ kind: 'saving' })
    await vi.advanceTimersByTimeAsync(250)
    await answer(1, 'accept')
    expect(stored()).toBe('ab')
    expect(states.at(-1)).toEqual({ kind: 'saved', savedAt: 'T2' })
  })

  it('keeps what a failed request carried and tries again, later each time', async () => {
    const { type, stored, states, requests, answer } = setUp()
    type('a')
    await vi.advanceTimersByTimeAsync(250)
    await answer(0, 'refuse')
    expect(states.at(-1)).toEqual({ kind: 'failed', message: 'The disk is full.' })
    type('b')
    await vi.advanceTimersByTimeAsync(1000)
    await answer(1, 'refuse')
    await vi.advanceTimersByTimeAsync(1999)
    expect(requests).toHaveLength(2)
    await vi.advanceTimersByTimeAsync(1)
    expect(states.filter((state) => state.kind === 'saving')).toHaveLength(1)
    await answer(2, 'accept')
    expect(stored()).toBe('ab')
    expect(states.at(-1)).toEqual({ kind: 'saved', savedAt: 'T1' })
  })

  it('flushes while a request is in flight: the rest follows at once', async () => {
    const { queue, type, stored, requests, answer } = setUp()
    type('a')
    await vi.advanceTimersByTimeAsync(250)
    type('b')
    let flushed = false
    const flushing = queue.flush().then(() => {
      flushed = true
    })
    await answer(0, 'accept')
    expect({ flushed, requests: requests.length }).toEqual({ flushed: false, requests: 2 })
    await answer(1, 'accept')
    await flushing
    expect({ stored: stored(), waiting: queue.isWaiting() }).toEqual({
      stored: 'ab',
      waiting: false,
    })
  })

  it('tells whoever flushes that it failed, and still saves afterwards', async () => {
    const { queue, type, stored, answer } = setUp()
    type('a')
    const flushing = queue.flush()
    const refused = expect(flushing).rejects.toThrow('The disk is full.')
    await vi.advanceTimersByTimeAsync(0)
    await answer(0, 'refuse')
    await refused
    await vi.advanceTimersByTimeAsync(1000)
    await answer(1, 'accept')
    expect(stored()).toBe('a')
    await queue.flush()
  })
})
