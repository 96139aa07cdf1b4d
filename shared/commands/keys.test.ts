import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  acceleratorOf,
  ariaKeys,
  isBindable,
  type Keystroke,
  keysOfStroke,
  normaliseKeys,
  platformKeys,
  writeKeys,
} from './keys'

function stroke(
  key: string,
  code: string,
  held: readonly ('Ctrl' | 'Meta' | 'Alt' | 'Shift' | 'AltGraph')[] = [],
): Keystroke {
  return {
    key,
    code,
    ctrlKey: held.includes('Ctrl'),
    metaKey: held.includes('Meta'),
    altKey: held.includes('Alt'),
    shiftKey: held.includes('Shift'),
    getModifierState: (modifier) => held.some((one) => one === modifier),
  }
}

describe('keysOfStroke', () => {
  it('reads the keystroke of either platform', () => {
    expect([
      keysOfStroke(stroke('E', 'KeyE', ['Ctrl', 'Shift']), false),
      keysOfStroke(stroke('e', 'KeyE', ['Meta', 'Shift']), true),
      keysOfStroke(stroke('Tab', 'Tab', ['Ctrl']), false),
      keysOfStroke(stroke('Tab', 'Tab', ['Ctrl']), true),
      keysOfStroke(stroke('F2', 'F2'), false),
      keysOfStroke(stroke(' ', 'Space', ['Ctrl', 'Shift']), false),
      keysOfStroke(stroke(',', 'Comma', ['Ctrl']), false),
    ]).toEqual([
      'Mod+Shift+E',
      'Mod+Shift+E',
      'Mod+Tab',
      'Ctrl+Tab',
      'F2',
      'Mod+Shift+Space',
      'Mod+,',
    ])
  })

  it('finds the key on keyboards that type something else with it', () => {
    expect([
      keysOfStroke(stroke('κ', 'KeyK', ['Ctrl']), false),
      keysOfStroke(stroke('&', 'Digit1', ['Ctrl', 'Alt']), false),
      keysOfStroke(stroke('ƒ', 'KeyF', ['Meta', 'Alt']), true),
      keysOfStroke(stroke('a', 'KeyQ', ['Ctrl']), false),
    ]).toEqual(['Mod+K', 'Mod+Alt+1', 'Mod+Alt+F', 'Mod+A'])
  })

  it('leaves AltGr and modifiers alone', () => {
    expect([
      keysOfStroke(stroke('~', 'Digit2', ['Ctrl', 'Alt', 'AltGraph']), false),
      keysOfStroke(stroke('€', 'KeyE', ['AltGraph']), false),
      keysOfStroke(stroke('Control', 'ControlLeft', ['Ctrl']), false),
      keysOfStroke(stroke('Dead', 'Quote', ['Ctrl']), false),
    ]).toEqual([null, null, null, null])
  })
})

describe('normaliseKeys', () => {
  it('reads what people write', () => {
    expect(
      ['shift + mod+e', 'CmdOrCtrl+Alt+f', 'f7', 'Ctrl+tab', 'Mod+plus', 'Mod+,'].map(
        normaliseKeys,
      ),
    ).toEqual(['Mod+Shift+E', 'Mod+Alt+F', 'F7', 'Ctrl+Tab', 'Mod+Plus', 'Mod+,'])
  })

  it('refuses what is no key', () => {
    expect(['', 'Mod', 'Mod+', 'Hyper+E', 'Mod+Mod+E', 'Mod+EE', 'F25'].map(normaliseKeys)).toEqual(
      [null, null, null, null, null, null, null],
    )
  })

  it('changes nothing the second time', () => {
    const parts = fc.constantFrom('mod', 'Ctrl', 'alt', 'SHIFT', 'e', 'F7', 'plus', 'é', '', 'xx')
    fc.assert(
      fc.property(fc.array(parts, { maxLength: 5 }), (written) => {
        const keys = normaliseKeys(written.join('+'))
        expect(keys === null ? null : normaliseKeys(keys)).toBe(keys)
      }),
    )
  })
})

describe('keys', () => {
  it('are written for people, for screen readers and for menus', () => {
    expect([
      writeKeys('Mod+Shift+E', false),
      writeKeys('Mod+Shift+E', true),
      writeKeys('Ctrl+Tab', true),
      writeKeys('Mod+Plus', false),
      ariaKeys('Mod+Alt+Up', false),
      ariaKeys('Mod+Shift+E', true),
      acceleratorOf('Mod+Shift+E'),
    ]).toEqual([
      'Ctrl+Shift+E',
      '⇧⌘E',
      '⌃Tab',
      'Ctrl++',
      'Control+Alt+ArrowUp',
      'Meta+Shift+E',
      'CmdOrCtrl+Shift+E',
    ])
  })

  it('are one where the platform has one key for them', () => {
    expect([platformKeys('Ctrl+Tab', false), platformKeys('Ctrl+Tab', true)]).toEqual([
      'Mod+Tab',
      'Ctrl+Tab',
    ])
  })

  it('may be given to a command if they type nothing', () => {
    expect(['Mod+E', 'Ctrl+Tab', 'Shift+F5', 'E', 'Shift+E', 'Alt+E'].map(isBindable)).toEqual([
      true,
      true,
      true,
      false,
      false,
      false,
    ])
  })
})
