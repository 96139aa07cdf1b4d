import { describe, expect, it } from 'vitest'
import { testConfiguration, userConfiguration } from './package-configuration.ts'

const installed = {
  executable: '/electron/electron',
  kind: 'installed',
  version: '45.4.1',
  sqliteBinding: null,
  arguments: [],
} as const

describe('userConfiguration', () => {
  it('names no Electron of this machine, and closes what the shared file leaves open', () => {
    expect(userConfiguration()).toEqual({
      extends: 'electron-builder.yml',
      electronFuses: { grantFileProtocolExtraPrivileges: false },
    })
  })
})

describe('testConfiguration', () => {
  it('differs on the shipped Electron only in the inspector and the folder', () => {
    expect(testConfiguration(installed)).toEqual({
      extends: 'electron-builder.yml',
      directories: { output: 'dist-test' },
      electronFuses: { enableNodeCliInspectArguments: true },
    })
  })

  it('packs the development Electron where that is the one that runs', () => {
    const runtime = {
      executable: '/cache/electron-25/electron',
      kind: 'fallback',
      version: '25.1.1',
      sqliteBinding: '/cache/sqlite.node',
      arguments: [],
    } as const
    expect(testConfiguration(runtime)).toMatchObject({
      electronDist: '/cache/electron-25',
      electronVersion: '25.1.1',
    })
  })
})
