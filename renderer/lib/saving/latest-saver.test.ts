import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { createLatestSaver } from './latest-saver'
import type { SaveState } from './save-state'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

function setUp(save: (value: string) => Promise<{ savedAt: string }>) {
  const states: SaveState['kind'][] = []
  const saver = createLatestSaver({
    delayMs: 300,
    save,
    onState: (state) => states.push(state.kind),
  })
  return { saver, states }
}

describe('createLatestSaver', () => {
  it('saves the last of several values once typing pauses', async () => {
    const saved: string[] = []
    const { saver, states } = setUp(async (value) => {
      saved.push(value)
      return { savedAt: 'now' }
    })
    saver.put('P')
    await vi.advanceTimersByTimeAsync(200)
    saver.put('Pr')
    await vi.advanceTimersByTimeAsync(299)
    expect(saved).toEqual([])
    await vi.advanceTimersByTimeAsync(1)
    expect({ saved, states }).toEqual({ saved: ['Pr'], states: ['saving', 'saving', 'saved'] })
  })

  it('saves what came during a save after it, and flush waits for both', async () => {
    const saved: string[] = []
    const { saver, states } = setUp(async (value) => {
      await new Promise((resolve) => setTimeout(resolve, 50))
      saved.push(value)
      return { savedAt: 'now' }
    })
    saver.put('one')
    const first = saver.flush()
    saver.put('two')
    const both = saver.flush()
    await vi.advanceTimersByTimeAsync(100)
    await Promise.all([first, both])
    expect({ saved, states }).toEqual({
      saved: ['one', 'two'],
      states: ['saving', 'saving', 'saved'],
    })
  })

  it('keeps a value that could not be saved and saves it at the next flush', async () => {
    const saved: string[] = []
    let full = true
    const { saver, states } = setUp(async (value) => {
      if (full) throw new Error('The disk is full.')
      saved.push(value)
      return { savedAt: 'now' }
    })
    saver.put('kept')
    await expect(saver.flush()).rejects.toThrow('The disk is full.')
    full = false
    await saver.flush()
    expect({ saved, states }).toEqual({ saved: ['kept'], states: ['saving', 'failed', 'saved'] })
  })
})
