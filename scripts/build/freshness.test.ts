import { mkdir, mkdtemp, rm, utimes, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { isAnyNewerThan } from './freshness.ts'

describe('isAnyNewerThan', () => {
  const builtAtMs = Date.parse('2026-11-21T12:00:00Z')
  let folder: string
  let source: string

  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'fiche-fresh-'))
    source = join(folder, 'electron')
    await mkdir(join(source, 'store'), { recursive: true })
    await writeFile(join(source, 'store', 'open.ts'), '')
    await writeFile(join(source, 'store', 'open.test.ts'), '')
    for (const path of ['store/open.ts', 'store/open.test.ts', 'store', '.']) await touch(path, -60)
  })
  afterEach(() => rm(folder, { recursive: true }))

  async function touch(path: string, secondsAfterBuild: number) {
    const time = new Date(builtAtMs + secondsAfterBuild * 1000)
    await utimes(join(source, path), time, time)
  }

  it('is false while every source is older', () => {
    expect(isAnyNewerThan(builtAtMs, [source])).toBe(false)
  })

  it('notices a changed file, deep down', async () => {
    await touch('store/open.ts', 1)
    expect(isAnyNewerThan(builtAtMs, [source])).toBe(true)
  })

  it('notices a removed file by the time of its folder', async () => {
    await rm(join(source, 'store', 'open.ts'))
    await touch('store', 1)
    expect(isAnyNewerThan(builtAtMs, [source])).toBe(true)
  })

  it('does not mind tests, nor a path that is not there', async () => {
    await touch('store/open.test.ts', 1)
    expect(isAnyNewerThan(builtAtMs, [source, join(folder, 'renderer')])).toBe(false)
  })
})
