import type { MethodOutput } from '@shared/contract/contract'
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

type Finish = MethodOutput<'finishAttachment'> | Promise<MethodOutput<'finishAttachment'>>

function fakeStore(finish: () => Finish = () => ({ status: 'added' })) {
  const calls: (string | number)[] = []
  fakeWindowApi({
    beginAttachment: () => ({ id: 'a1' }),
    appendAttachment: ({ position }) => {
      calls.push(position)
      return {}
    },
    finishAttachment: () => {
      calls.push('finished')
      return finish()
    },
    keepUnreadAttachment: () => {
      calls.push('kept')
      return {}
    },
    cancelAttachment: () => {
      calls.push('cancelled')
      return {}
    },
  })
  return calls
}

function progress(change: Partial<Parameters<typeof attachFile>[2]> = {}) {
  const refuse = async () => false
  return {
    onProgress: () => undefined,
    signal: new AbortController().signal,
    askUnread: refuse,
    ...change,
  }
}

describe('attachFile', () => {
  it('sends a file in pieces and says how far it is', async () => {
    const calls = fakeStore()
    const done: number[] = []
    const onProgress = (part: number) => void done.push(part)
    expect(await attachFile('s1', fakeFile(2_500_000), progress({ onProgress }))).toBe('added')
    expect([calls, done]).toEqual([
      [0, 1, 2, 'finished'],
      [1 / 3, 2 / 3, 1],
    ])
  })

  it('reads nothing of a file that is refused', async () => {
    fakeWindowApi({
      beginAttachment: () => {
        throw new Error('Report.docx is larger than 50 MB and was not read.')
      },
    })
    const read = vi.fn()
    await expect(attachFile('s1', fakeFile(300_000_000, read), progress())).rejects.toThrow('50 MB')
    expect(read).not.toHaveBeenCalled()
  })

  it('forgets what was sent when the user stops it or the file cannot be read', async () => {
    const calls = fakeStore()
    const stop = new AbortController()
    const stopped = progress({ onProgress: () => stop.abort(), signal: stop.signal })
    expect(await attachFile('s1', fakeFile(3_000_000), stopped)).toBe('cancelled')
    const gone = fakeFile(10, () => {
      throw new Error('gone')
    })
    await expect(attachFile('s1', gone, progress())).rejects.toThrow('gone')
    expect(calls).toEqual([0, 'cancelled', 'cancelled'])
  })

  it('keeps what could not be read whole only where the user says so', async () => {
    const pages = { read: 1, all: 40 }
    const calls = fakeStore(() => ({ status: 'unread', pages }))
    const asked: unknown[] = []
    const answer = (isKept: boolean) => ({
      askUnread: async (unread: unknown) => {
        asked.push(unread)
        return isKept
      },
    })
    expect([
      await attachFile('s1', fakeFile(10), progress(answer(false))),
      await attachFile('s1', fakeFile(10), progress(answer(true))),
      asked,
      calls,
    ]).toEqual([
      'cancelled',
      'added',
      [pages, pages],
      [0, 'finished', 'cancelled', 0, 'finished', 'kept'],
    ])
  })

  it('waits for no reader once the user stops it', async () => {
    const stop = new AbortController()
    let wake: (problem: Error) => void = () => undefined
    const calls = fakeStore(() => {
      stop.abort()
      return new Promise((_, reject) => {
        wake = reject
      })
    })
    const attaching = attachFile('s1', fakeFile(10), progress({ signal: stop.signal }))
    await vi.waitFor(() => expect(calls).toContain('cancelled'))
    wake(new Error('This copy is no longer there.'))
    expect(await attaching).toBe('cancelled')
  })
})
