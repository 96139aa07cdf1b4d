import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { findInstalledElectron } from './installed-electron.ts'

describe('findInstalledElectron', () => {
  let folder: string
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'fiche-electron-'))
    await mkdir(join(folder, 'dist'))
  })
  afterEach(() => rm(folder, { recursive: true }))

  it('finds the program that path.txt names, and its version', async () => {
    await writeFile(join(folder, 'path.txt'), 'electron')
    await writeFile(join(folder, 'dist', 'electron'), '')
    await writeFile(join(folder, 'dist', 'version'), 'v45.4.1\n')
    expect(findInstalledElectron(folder)).toEqual({
      executable: join(folder, 'dist', 'electron'),
      version: '45.4.1',
    })
  })

  it('finds none while the unpacking has not ended', async () => {
    await writeFile(join(folder, 'dist', 'electron'), '')
    expect(findInstalledElectron(folder)).toBeUndefined()
  })

  it('finds none when the program was removed', async () => {
    await writeFile(join(folder, 'path.txt'), 'electron')
    expect(findInstalledElectron(folder)).toBeUndefined()
  })
})
