import { describe, expect, it } from 'vitest'
import { matchesKeys, writeKeys } from './commands'

const stroke = { key: 'e', ctrlKey: false, metaKey: false, shiftKey: false, altKey: false }

describe('keys of commands', () => {
  it('are met by the keystroke of the platform and by no other', () => {
    const ctrl = { ...stroke, key: 'E', ctrlKey: true, shiftKey: true }
    const command = { ...stroke, key: 'E', metaKey: true, shiftKey: true }
    const keys = 'Mod+Shift+E'
    expect([
      matchesKeys(ctrl, keys, false),
      matchesKeys(command, keys, true),
      matchesKeys(ctrl, keys, true),
      matchesKeys({ ...ctrl, shiftKey: false }, keys, false),
      matchesKeys({ ...ctrl, altKey: true }, keys, false),
      matchesKeys({ ...stroke, key: 'F2' }, 'F2', false),
    ]).toEqual([true, true, false, false, false, true])
  })

  it('are written as the platform writes them', () => {
    expect([writeKeys('Mod+Shift+E', false), writeKeys('Mod+Shift+E', true)]).toEqual([
      'Ctrl+Shift+E',
      '⇧⌘E',
    ])
  })
})
