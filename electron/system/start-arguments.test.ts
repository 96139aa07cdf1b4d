import { describe, expect, it } from 'vitest'
import { findCommandArguments, findDataOption } from './start-arguments'

describe('findCommandArguments', () => {
  it('finds a command of the installed app, options anywhere', () => {
    expect(
      findCommandArguments(['fiche', '--data', 'note', 'note', 'list', '--json'], true),
    ).toEqual(['--data', 'note', 'note', 'list', '--json'])
  })

  it('leaves out the folder of the app and what is meant for Electron', () => {
    expect(findCommandArguments(['electron', '--no-sandbox', '.', 'search', 'x'], false)).toEqual([
      'search',
      'x',
    ])
  })

  it('opens a window for anything else', () => {
    expect(findCommandArguments(['fiche'], true)).toBeNull()
    expect(findCommandArguments(['fiche', '--data', 'export'], true)).toBeNull()
    expect(findCommandArguments(['fiche', 'letter.fiche'], true)).toBeNull()
    expect(findCommandArguments(['electron', 'note'], false)).toBeNull()
  })
})

describe('findDataOption', () => {
  it('reads both ways to write it', () => {
    expect(findDataOption(['fiche', '--data', '/d', 'note', 'list'])).toBe('/d')
    expect(findDataOption(['fiche', 'note', 'list', '--data=/d'])).toBe('/d')
    expect(findDataOption(['fiche', 'note', 'list'])).toBeNull()
  })
})
