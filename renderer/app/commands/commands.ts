import type { CommandName } from '@shared/contract/bridge'

/** One thing that the window can do, for the menu, buttons and the keyboard alike. */
export type Command = {
  readonly id: CommandName
  /** `Mod` is Command on a Mac and Ctrl elsewhere; null where there is none. */
  readonly keys: string | null
  readonly run: () => void
}

/** The keys of the commands, the same as in the native menu. */
export const commandKeys: Readonly<Record<CommandName, string | null>> = {
  'new-note': 'Mod+N',
  export: 'Mod+Shift+E',
  'find-evidence': 'Mod+Shift+F',
  'rename-note': 'F2',
  'delete-note': null,
}

export type CommandActions = Readonly<Record<CommandName, () => void>>

export function listCommands(actions: CommandActions): readonly Command[] {
  return (['new-note', 'export', 'find-evidence', 'rename-note', 'delete-note'] as const).map(
    (id) => ({ id, keys: commandKeys[id], run: actions[id] }),
  )
}

type Keystroke = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'shiftKey' | 'altKey'>

/** Says whether a keystroke is the one written `Mod+Shift+E`. */
export function matchesKeys(stroke: Keystroke, keys: string, isMac: boolean): boolean {
  const parts = keys.split('+')
  const mod = parts.includes('Mod')
  return (
    stroke.key.toUpperCase() === parts.at(-1)?.toUpperCase() &&
    stroke.shiftKey === parts.includes('Shift') &&
    stroke.altKey === parts.includes('Alt') &&
    stroke.metaKey === (mod && isMac) &&
    stroke.ctrlKey === (mod && !isMac)
  )
}

/** Keys as the platform writes them: `Ctrl+Shift+E`, `⇧⌘E`. */
export function writeKeys(keys: string, isMac: boolean): string {
  if (!isMac) return keys.replace('Mod', 'Ctrl')
  const symbols: Readonly<Record<string, string>> = { Mod: '⌘', Shift: '⇧', Alt: '⌥' }
  const parts = keys.split('+')
  const order = ['Alt', 'Shift', 'Mod']
  const modifiers = order.filter((part) => parts.includes(part)).map((part) => symbols[part])
  return [...modifiers, parts.at(-1)].join('')
}
