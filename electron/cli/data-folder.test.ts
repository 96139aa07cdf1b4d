import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { dataFolder } from './data-folder'

const linux = { platform: 'linux', environment: {}, homeFolder: '/home/a' } as const

describe('dataFolder', () => {
  it('prefers what was asked, then FICHE_DATA, then the folder of the system', () => {
    const environment = { FICHE_DATA: '/data' }
    expect([
      dataFolder('/asked', { ...linux, environment }),
      dataFolder(null, { ...linux, environment }),
      dataFolder(null, linux),
      dataFolder(null, { ...linux, environment: { XDG_CONFIG_HOME: '/config' } }),
      dataFolder(null, { ...linux, platform: 'darwin' }),
      dataFolder(null, { ...linux, platform: 'win32', environment: { APPDATA: '/roaming' } }),
    ]).toEqual([
      '/asked',
      '/data',
      '/home/a/.config/Fiche',
      '/config/Fiche',
      '/home/a/Library/Application Support/Fiche',
      join('/roaming', 'Fiche'),
    ])
  })
})
