import { type CommandId, commands, findCommand } from './commands'
import { isBindable, normaliseKeys, platformKeys } from './keys'

/** Command id to keys as the settings hold them; null: the user took the keys away. */
export type Shortcuts = Readonly<Record<string, string | null>>

/** Keys that write, edit and zoom everywhere; no command may take them. */
const reservedKeys: readonly string[] = [
  ...['Mod+A', 'Mod+B', 'Mod+C', 'Mod+I', 'Mod+U', 'Mod+V', 'Mod+X', 'Mod+Y', 'Mod+Z', 'Mod+Q'],
  ...['Mod+Shift+V', 'Mod+Shift+Z', 'Mod+Shift+7', 'Mod+Shift+8', 'Mod+Alt+0', 'F11'],
  ...['Mod+0', 'Mod+-', 'Mod+Plus', 'Mod+Enter', 'Mod+Backspace', 'Mod+Delete', 'Mod+Tab'],
  ...['Mod+Home', 'Mod+End', 'Mod+Left', 'Mod+Right', 'Mod+Up', 'Mod+Down', 'Mod+Space'],
]

/** What is wrong with the keys of a command in the settings, and so why it has others or none. */
export type ShortcutConflict =
  /** Another command that stands before it has the same keys; it has none. */
  | {
      readonly kind: 'taken'
      readonly command: CommandId
      readonly keys: string
      readonly by: CommandId
    }
  /** The keys write, edit or zoom, or would type a character; the built-in ones stay. */
  | { readonly kind: 'reserved'; readonly command: CommandId; readonly keys: string }
  /** No keys can be read from it; the built-in ones stay. */
  | { readonly kind: 'unreadable'; readonly command: CommandId; readonly written: string }

type Resolved = {
  readonly keys: ReadonlyMap<CommandId, string | null>
  readonly conflicts: readonly ShortcutConflict[]
}

/** The keys that each command has, where of two with the same keys the first in the list has them. */
export function shortcutsInUse(
  shortcuts: Shortcuts,
  isMac: boolean,
): ReadonlyMap<CommandId, string | null> {
  return resolve(shortcuts, isMac).keys
}

/** All that is wrong with the shortcuts, as may be in a file edited by hand; in the list's order. */
export function findShortcutConflicts(
  shortcuts: Shortcuts,
  isMac: boolean,
): readonly ShortcutConflict[] {
  return resolve(shortcuts, isMac).conflicts
}

/** The keys of one command, null where it has none. */
export function keysOf(id: CommandId, shortcuts: Shortcuts, isMac: boolean): string | null {
  return shortcutsInUse(shortcuts, isMac).get(id) ?? null
}

/**
 * Why a command cannot have some keys.
 *
 * @param keys normalised, as of `keysOfStroke`
 * @returns null where it can
 */
export function findKeysProblem(
  id: CommandId,
  keys: string,
  shortcuts: Shortcuts,
  isMac: boolean,
): ShortcutConflict | null {
  if (isReserved(id, keys, isMac)) return { kind: 'reserved', command: id, keys }
  for (const [by, taken] of shortcutsInUse(shortcuts, isMac))
    if (by !== id && taken !== null && platformKeys(taken, isMac) === platformKeys(keys, isMac))
      return { kind: 'taken', command: id, keys, by }
  return null
}

/** The shortcuts with other keys for one command; its built-in keys are no entry. */
export function withShortcut(shortcuts: Shortcuts, id: CommandId, keys: string | null): Shortcuts {
  const { [id]: _before, ...others } = shortcuts
  return keys === builtInKeys(id) ? others : { ...others, [id]: keys }
}

function builtInKeys(id: CommandId): string | null {
  return findCommand(id)?.keys ?? null
}

function isReserved(id: CommandId, keys: string, isMac: boolean): boolean {
  const pressed = platformKeys(keys, isMac)
  const own = builtInKeys(id)
  if (own !== null && platformKeys(own, isMac) === pressed) return false
  return !isBindable(keys) || reservedKeys.includes(pressed)
}

function resolve(shortcuts: Shortcuts, isMac: boolean): Resolved {
  const keys = new Map<CommandId, string | null>()
  const takenBy = new Map<string, CommandId>()
  const conflicts: ShortcutConflict[] = []
  for (const { id } of commands) {
    const wanted = wantedKeys(id, shortcuts, isMac)
    if ('problem' in wanted) conflicts.push(wanted.problem)
    const pressed = wanted.keys === null ? null : platformKeys(wanted.keys, isMac)
    const by = pressed === null ? undefined : takenBy.get(pressed)
    if (wanted.keys !== null && by !== undefined)
      conflicts.push({ kind: 'taken', command: id, keys: wanted.keys, by })
    if (pressed !== null && by === undefined) takenBy.set(pressed, id)
    keys.set(id, by === undefined ? wanted.keys : null)
  }
  return { keys, conflicts }
}

type Wanted =
  | { readonly keys: string | null }
  | {
      readonly keys: string | null
      readonly problem: ShortcutConflict
    }

function wantedKeys(id: CommandId, shortcuts: Shortcuts, isMac: boolean): Wanted {
  const written = shortcuts[id]
  const builtIn = builtInKeys(id)
  if (written === undefined) return { keys: builtIn }
  if (written === null) return { keys: null }
  const keys = normaliseKeys(written)
  if (keys === null) return { keys: builtIn, problem: { kind: 'unreadable', command: id, written } }
  if (isReserved(id, keys, isMac))
    return { keys: builtIn, problem: { kind: 'reserved', command: id, keys } }
  return { keys }
}
