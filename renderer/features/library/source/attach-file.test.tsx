import { afterEach, describe, expect, it, vi } from 'vitest'
import { fakeWindowApi } from '../../../../test/support/window-api'
import { attachFile } from './attach-file'

afterEach(() => vi.unstubAllGlobals())

function fakeFile(byteCount: number, read: () => void = () => undefined) {
  return {
    name: 'Report.docx',
    type: 'application/msword',
    size: byteCount,
    slice: (start: number, end: number) => ({
      arrayBuffer: async () => {
        read()
        return new ArrayBuffer(Math.min(end, byteCount) - start)
      },
    }),
  }
}

function fakeStore(refuses = false) {
  const calls: (string | number)[] = []
  fakeWindowApi({
    beginAttachment: () => {
      if (refuses) throw new Error('Report.docx is larger than 50 MB and was not read.')
      return { id: 'a1' }
    },
    appendAttachment: ({ position }) => {
      calls.push(position)
      return {}
    },
    finishAttachment: () => {
      calls.push('finished')
      return {}
    },
    cancelAttachment: () => {
      calls.push('cancelled')
      return {}
    },
  })
  return calls
}

describe('attachFile', () => {
  it('sends a file in pieces and says how far it is', async () => {
    const calls = fakeStore()
    const done: number[] = []
    const progress = {
      onProgress: (part: number) => void done.push(part),
      isCancelled: () => false,
    }
    expect(await attachFile('s1', fakeFile(2_500_000), progress)).toBe('added')
    expect([calls, done]).toEqual([
      [0, 1, 2, 'finished'],
      [1 / 3, 2 / 3, 1],
    ])
  })

  it('reads nothing of a file that is refused', async () => {
    fakeStore(true)
    const read = vi.fn()
    const progress = { onProgress: () => undefined, isCancelled: () => false }
    await expect(attachFile('s1', fakeFile(300_000_000, read), progress)).rejects.toThrow('50 MB')
    expect(read).not.toHaveBeenCalled()
  })

  it('forgets what was sent when the user stops it or the file cannot be read', async () => {
    const calls = fakeStore()
    const sent: number[] = []
    const stopped = {
      onProgress: (part: number) => void sent.push(part),
      isCancelled: () => sent.length === 1,
    }
    expect(await attachFile('s1', fakeFile(3_000_000), stopped)).toBe('cancelled')
    const gone = fakeFile(10, () => {
      throw new Error('gone')
    })
    const progress = { onProgress: () => undefined, isCancelled: () => false }
    await expect(attachFile('s1', gone, progress)).rejects.toThrow('gone')
    expect(calls).toEqual([0, 'cancelled', 'cancelled'])
  })
})
