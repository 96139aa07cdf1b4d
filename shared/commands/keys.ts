/**
 * Keys are written `Mod+Alt+Shift+E`: `Mod` is Command on a Mac and Ctrl elsewhere, `Ctrl` the
 * control key of every system. The last part is a letter, digit or sign, or a name such as `F2`,
 * `Tab`, `Space`, `Up`, `Plus`.
 */
const modifierOrder = ['Mod', 'Ctrl', 'Alt', 'Shift']

const modifierNames: Readonly<Record<string, string>> = {
  MOD: 'Mod',
  CMDORCTRL: 'Mod',
  COMMANDORCONTROL: 'Mod',
  CTRL: 'Ctrl',
  CONTROL: 'Ctrl',
  ALT: 'Alt',
  OPTION: 'Alt',
  SHIFT: 'Shift',
}

/** `KeyboardEvent.key` to the name used in keys, where they differ. */
const namesByKey: Readonly<Record<string, string>> = {
  ' ': 'Space',
  '\u00a0': 'Space',
  '+': 'Plus',
  ArrowUp: 'Up',
  ArrowDown: 'Down',
  ArrowLeft: 'Left',
  ArrowRight: 'Right',
}

const keyNames: readonly string[] = [
  ...['Space', 'Plus', 'Up', 'Down', 'Left', 'Right', 'Tab', 'Enter', 'Escape', 'Backspace'],
  ...['Delete', 'Insert', 'Home', 'End', 'PageUp', 'PageDown'],
  ...Array.from({ length: 24 }, (_, index) => `F${index + 1}`),
]

/** The part of a `KeyboardEvent` that says which keys are held. */
export type Keystroke = {
  readonly key: string
  /** Place on the keyboard, whatever its layout: `KeyE`, `Digit1`. */
  readonly code: string
  readonly ctrlKey: boolean
  readonly metaKey: boolean
  readonly altKey: boolean
  readonly shiftKey: boolean
  readonly getModifierState: (modifier: string) => boolean
}

/**
 * The keys of a keystroke; null for a modifier alone and for AltGr, which types a character and on
 * many keyboards of Europe arrives as Ctrl+Alt.
 */
export function keysOfStroke(stroke: Keystroke, isMac: boolean): string | null {
  if (stroke.getModifierState('AltGraph')) return null
  const key = keyOfStroke(stroke)
  if (key === null) return null
  const modifiers = [
    ...((isMac ? stroke.metaKey : stroke.ctrlKey) ? ['Mod'] : []),
    ...(isMac && stroke.ctrlKey ? ['Ctrl'] : []),
    ...(stroke.altKey ? ['Alt'] : []),
    ...(stroke.shiftKey ? ['Shift'] : []),
  ]
  return [...modifiers, key].join('+')
}

function keyOfStroke({ key, code }: Keystroke): string | null {
  // Shift makes another sign of a digit, a French keyboard needs it for the digit itself.
  if (/^Digit\d$/.test(code)) return code.slice(-1)
  const name = namesByKey[key] ?? key
  if (keyNames.includes(name)) return name
  if ([...name].length !== 1) return null
  if (/^[\x21-\x7e]$/.test(name)) return name.toUpperCase()
  // Greek and Bulgarian letters, and those that a Mac types with Option: the place counts.
  return /^Key[A-Z]$/.test(code) ? code.slice(-1) : name.toUpperCase()
}

/** Keys written by hand in the form that all others have, or null where they cannot be read. */
export function normaliseKeys(written: string): string | null {
  const parts = written.split('+').map((part) => part.trim())
  const last = parts.pop() ?? ''
  const modifiers = parts.map((part) => modifierNames[part.toUpperCase()])
  if (modifiers.includes(undefined) || new Set(modifiers).size < modifiers.length) return null
  const key =
    [...last].length === 1
      ? last.toUpperCase()
      : keyNames.find((name) => name.toUpperCase() === last.toUpperCase())
  if (key === undefined) return null
  return [...modifierOrder.filter((one) => modifiers.includes(one)), key].join('+')
}

/** Keys as the system tells them apart: away from a Mac, `Ctrl` and `Mod` are one key. */
export function platformKeys(keys: string, isMac: boolean): string {
  return isMac ? keys : (normaliseKeys(keys.replace('Ctrl', 'Mod')) ?? keys)
}

/** Whether keys type nothing, so that a command may have them: with Ctrl or Command, or F1 to F24. */
export function isBindable(keys: string): boolean {
  const parts = keys.split('+')
  return parts.includes('Mod') || parts.includes('Ctrl') || /^F\d+$/.test(parts.at(-1) ?? '')
}

const macSigns: Readonly<Record<string, string>> = {
  Ctrl: '⌃',
  Alt: '⌥',
  Shift: '⇧',
  Mod: '⌘',
}
const signs: Readonly<Record<string, string>> = {
  Up: '↑',
  Down: '↓',
  Left: '←',
  Right: '→',
  Plus: '+',
}

/** Keys as the system writes them for people: `Ctrl+Shift+E`, `⇧⌘E`. */
export function writeKeys(keys: string, isMac: boolean): string {
  const parts = keys.split('+')
  const last = parts.at(-1) ?? ''
  const key = signs[last] ?? last
  if (!isMac)
    return [...parts.slice(0, -1).map((part) => part.replace('Mod', 'Ctrl')), key].join('+')
  const held = Object.keys(macSigns).filter((part) => parts.includes(part))
  return [...held.map((part) => macSigns[part]), key].join('')
}

/** Keys as `aria-keyshortcuts` wants them: `Control+Shift+E`, `Meta+Shift+E`. */
export function ariaKeys(keys: string, isMac: boolean): string {
  return keys
    .replace(/\bMod\b/, isMac ? 'Meta' : 'Control')
    .replace(/\bCtrl\b/, 'Control')
    .replace(/\b(Up|Down|Left|Right)$/, 'Arrow$1')
}

/** Keys as Electron's menus want them: `CmdOrCtrl+Shift+E`. */
export function acceleratorOf(keys: string): string {
  return keys.replace(/\bMod\b/, 'CmdOrCtrl')
}
