import { mkdir, mkdtemp, rm, utimes, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { downloadElectron, hasFailedLately, rememberFailedDownload } from './download-electron.ts'

const hourMs = 60 * 60 * 1000

describe('downloadElectron', () => {
  let folder: string
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'fiche-download-'))
  })
  afterEach(() => rm(folder, { recursive: true }))

  it('runs the installer of the package and tells whether it succeeded', async () => {
    const installer = async (name: string, exitCode: number) => {
      await mkdir(join(folder, name))
      await writeFile(join(folder, name, 'install.js'), `process.exit(${exitCode})`)
      return await downloadElectron(join(folder, name))
    }
    expect([await installer('good', 0), await installer('bad', 1)]).toEqual([true, false])
  })

  it('remembers a failure for a day', async () => {
    const stamp = join(folder, 'failed')
    const nowMs = Date.parse('2026-11-21T12:00:00Z')
    const before = hasFailedLately(stamp, nowMs)
    await rememberFailedDownload(stamp)
    const failedHoursAgo = async (hours: number) => {
      const failedAt = new Date(nowMs - hours * hourMs)
      await utimes(stamp, failedAt, failedAt)
      return hasFailedLately(stamp, nowMs)
    }
    expect([
      before,
      await failedHoursAgo(0),
      await failedHoursAgo(23),
      await failedHoursAgo(25),
    ]).toEqual([false, true, true, false])
  })
})
