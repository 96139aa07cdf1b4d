import { describe, expect, it } from 'vitest'
import { chooseElectron, type ElectronRuntime, electronEnvironment } from './choose-electron.ts'

const installed: ElectronRuntime = {
  executable: '/electron',
  kind: 'installed',
  version: '45.4.1',
  sqliteBinding: null,
  arguments: [],
}

describe('chooseElectron', () => {
  it('takes the first that is there and asks no further', async () => {
    const asked: string[] = []
    const source = (name: string, answer: ElectronRuntime | string) => async () => {
      asked.push(name)
      return answer
    }
    const runtime = await chooseElectron([
      source('explicit', 'not set'),
      source('installed', installed),
      source('download', 'no network'),
    ])
    expect({ runtime, asked }).toEqual({ runtime: installed, asked: ['explicit', 'installed'] })
  })

  it('says why there is none, and what to do, in one sentence', async () => {
    const sources = [async () => 'none is installed', async () => 'the official download failed']
    await expect(chooseElectron(sources)).rejects.toThrow(
      'No Electron can be run here (none is installed; the official download failed): connect to the internet once and try again, or name an Electron program in FICHE_ELECTRON.',
    )
  })

  it('ends the search where a source throws', async () => {
    const wrongPath = async () => {
      throw new Error('FICHE_ELECTRON names no file')
    }
    await expect(chooseElectron([wrongPath, async () => installed])).rejects.toThrow(
      'names no file',
    )
  })
})

describe('electronEnvironment', () => {
  it('names the SQLite build only where the prebuilt one does not fit', () => {
    const fallback: ElectronRuntime = { ...installed, sqliteBinding: '/cache/sqlite.node' }
    expect([
      electronEnvironment(installed, { HOME: '/h' }),
      electronEnvironment(fallback, { HOME: '/h' }),
    ]).toEqual([{ HOME: '/h' }, { HOME: '/h', FICHE_SQLITE_BINDING: '/cache/sqlite.node' }])
  })
})
