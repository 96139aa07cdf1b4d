import { describe, expect, it } from 'vitest'
import { startCommand } from './start-command.ts'

const request = {
  runtime: {
    executable: '/cache/electron',
    kind: 'fallback',
    version: '25.1.1',
    sqliteBinding: null,
    arguments: ['--no-sandbox'],
  },
  appFolder: '/fiche',
  developmentServer: null,
  needsVirtualDisplay: false,
  appArguments: ['--data', '/d'],
} as const

describe('startCommand', () => {
  it('opens the built app and hands it the rest of the command line', () => {
    expect(startCommand(request)).toEqual({
      command: '/cache/electron',
      commandArguments: ['--no-sandbox', '/fiche', '--data', '/d'],
    })
  })

  it('puts a virtual display around it', () => {
    expect(startCommand({ ...request, needsVirtualDisplay: true })).toEqual({
      command: 'xvfb-run',
      commandArguments: [
        ...['-a', '-s', '-screen 0 1440x900x24'],
        ...['/cache/electron', '--no-sandbox', '/fiche', '--data', '/d'],
      ],
    })
  })

  it('lets the development server start Electron itself', () => {
    expect(startCommand({ ...request, developmentServer: '/bin/electron-vite' })).toEqual({
      command: '/bin/electron-vite',
      commandArguments: ['dev', '--', '--data', '/d'],
    })
  })
})
