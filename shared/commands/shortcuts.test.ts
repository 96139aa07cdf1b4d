import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { commandIds } from './commands'
import { platformKeys } from './keys'
import {
  findKeysProblem,
  findShortcutConflicts,
  keysOf,
  shortcutsInUse,
  withShortcut,
} from './shortcuts'

describe('built-in shortcuts', () => {
  it.each([true, false])('are free of conflicts (on a Mac: %s)', (isMac) => {
    expect(findShortcutConflicts({}, isMac)).toEqual([])
  })
})

describe('shortcuts of a settings file', () => {
  it('leave keys bound twice to the first command in the list', () => {
    const shortcuts = { 'go-bin': 'Mod+Shift+E', 'toggle-side': 'ctrl+shift+e' }
    expect(findShortcutConflicts(shortcuts, false)).toEqual([
      { kind: 'taken', command: 'toggle-side', keys: 'Ctrl+Shift+E', by: 'export' },
      { kind: 'taken', command: 'go-bin', keys: 'Mod+Shift+E', by: 'export' },
    ])
    expect([
      keysOf('export', shortcuts, false),
      keysOf('toggle-side', shortcuts, false),
      keysOf('toggle-side', shortcuts, true),
    ]).toEqual(['Mod+Shift+E', null, 'Ctrl+Shift+E'])
  })

  it('fall back where they cannot be read or would type', () => {
    const shortcuts = { export: 'Hyper+E', save: 'Mod+B', help: 'x', unknown: 'Mod+J', check: null }
    expect(findShortcutConflicts(shortcuts, false)).toEqual([
      { kind: 'reserved', command: 'save', keys: 'Mod+B' },
      { kind: 'unreadable', command: 'export', written: 'Hyper+E' },
      { kind: 'reserved', command: 'help', keys: 'X' },
    ])
    expect(
      (['export', 'save', 'help', 'check'] as const).map((id) => keysOf(id, shortcuts, false)),
    ).toEqual(['Mod+Shift+E', 'Mod+S', 'F1', null])
  })

  it('never give the same keys to two commands', () => {
    const keys = fc.constantFrom('Mod+K', 'Ctrl+K', 'F2', 'Mod+J', 'Mod+Shift+E', 'nothing', null)
    fc.assert(
      fc.property(
        fc.dictionary(fc.constantFrom(...commandIds), keys),
        fc.boolean(),
        (shortcuts, isMac) => {
          const used = [...shortcutsInUse(shortcuts, isMac).values()]
            .filter((one) => one !== null)
            .map((one) => platformKeys(one, isMac))
          expect(used).toEqual([...new Set(used)])
        },
      ),
    )
  })
})

describe('findKeysProblem', () => {
  it('says who has the keys, what is kept for typing, and nothing where they are free', () => {
    expect([
      findKeysProblem('go-bin', 'Mod+K', {}, false),
      findKeysProblem('go-bin', 'Mod+B', {}, false),
      findKeysProblem('go-bin', 'Alt+B', {}, false),
      findKeysProblem('go-bin', 'Mod+J', {}, false),
      findKeysProblem('next-tab', 'Mod+Tab', {}, false),
    ]).toEqual([
      { kind: 'taken', command: 'go-bin', keys: 'Mod+K', by: 'open-palette' },
      { kind: 'reserved', command: 'go-bin', keys: 'Mod+B' },
      { kind: 'reserved', command: 'go-bin', keys: 'Alt+B' },
      null,
      null,
    ])
  })
})

describe('withShortcut', () => {
  it('keeps only what differs from the built-in keys', () => {
    const changed = withShortcut({ help: 'F3' }, 'export', 'Mod+J')
    expect([
      changed,
      withShortcut(changed, 'export', 'Mod+Shift+E'),
      withShortcut({}, 'export', null),
      withShortcut({ 'go-bin': 'F3' }, 'go-bin', null),
    ]).toEqual([{ help: 'F3', export: 'Mod+J' }, { help: 'F3' }, { export: null }, {}])
  })
})
