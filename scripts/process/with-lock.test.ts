import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { withLock } from './with-lock.ts'

describe('withLock', () => {
  let folder: string
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'fiche-lock-'))
  })
  afterEach(() => rm(folder, { recursive: true }))

  it('lets one work at a time, and leaves nothing behind', async () => {
    const events: string[] = []
    const work = (name: string) => async () => {
      events.push(`${name} begins`)
      await wait(50)
      events.push(`${name} ends`)
    }
    const lock = join(folder, 'lock')
    await Promise.all([withLock(lock, work('a')), withLock(lock, work('b'))])
    const [first, second] = events[0] === 'a begins' ? ['a', 'b'] : ['b', 'a']
    expect(events).toEqual([
      `${first} begins`,
      `${first} ends`,
      `${second} begins`,
      `${second} ends`,
    ])
    expect(await readdir(folder)).toEqual([])
  })

  it('is released when the work fails', async () => {
    const lock = join(folder, 'lock')
    await expect(withLock(lock, () => Promise.reject(new Error('no')))).rejects.toThrow('no')
    expect(await withLock(lock, async () => 'done')).toBe('done')
  })

  it('takes over the lock of a process that has died', async () => {
    const lock = join(folder, 'lock')
    const noSuchProcess = 2 ** 30
    await writeFile(lock, String(noSuchProcess))
    expect(await withLock(lock, async () => 'done')).toBe('done')
  })
})
