import { type CommandId, type CommandMenu, commands } from '@shared/commands/commands'
import { acceleratorOf } from '@shared/commands/keys'
import type { Text, TextKey } from '@shared/text/text'
import type { MenuItemConstructorOptions } from 'electron'

type Item = MenuItemConstructorOptions

export type MenuParts = {
  /** There the first menu is the app's own. */
  readonly isMac: boolean
  readonly text: Text
  /** As the user chose them; null for a command without keys. */
  readonly keys: ReadonlyMap<CommandId, string | null>
  /** Called with the command that was chosen; the window carries it out. */
  readonly send: (command: CommandId) => void
  readonly changeTextSize: (change: 'larger' | 'smaller' | 'usual') => void
}

const separator: Item = { type: 'separator' }

/** The native menu bar: every command that has a menu, and the system's own roles. */
export function menuTemplate(parts: MenuParts): readonly Item[] {
  const { isMac } = parts
  const of = (menu: CommandMenu) => commandsOf(parts, menu)
  const role: RoleItem = (name, key) => ({ role: name, label: parts.text(key) })
  const menu = (key: TextKey, submenu: readonly Item[]): Item => ({
    label: parts.text(key),
    submenu: [...submenu],
  })
  const fileEnd = isMac
    ? [{ ...role('close', 'menu.closeWindow'), accelerator: 'Shift+Cmd+W' }]
    : [
        { ...role('close', 'menu.closeWindow'), accelerator: 'Ctrl+Shift+W' },
        role('quit', 'menu.quit'),
      ]
  const windowStart = [
    role('minimize', 'menu.minimise'),
    ...(isMac ? [role('zoom', 'menu.zoomWindow')] : []),
  ]
  return [
    ...(isMac ? [appMenu(parts, role)] : []),
    menu('menu.file', [...of('file'), separator, ...fileEnd]),
    menu('menu.edit', [...editItems(role), separator, ...of('edit')]),
    menu('menu.view', [...of('view'), separator, ...viewItems(parts, role)]),
    menu('menu.insert', of('insert')),
    menu('menu.note', of('note')),
    menu('menu.go', of('go')),
    // The role makes a Mac list the open windows there.
    {
      ...menu('menu.window', [...windowStart, separator, ...of('window')]),
      ...(isMac ? { role: 'windowMenu' as const } : {}),
    },
    {
      ...menu('menu.help', [...of('help'), ...(isMac ? [] : [role('about', 'menu.about')])]),
      role: 'help',
    },
  ]
}

type RoleItem = (name: NonNullable<Item['role']>, key: TextKey) => Item

function commandsOf({ isMac, text, keys, send }: MenuParts, menu: CommandMenu): readonly Item[] {
  return commands
    .filter((command) => command.menu === menu && !(isMac && command.id === 'go-settings'))
    .map(({ id, textKey }) => ({
      label: text(textKey),
      click: () => send(id),
      ...acceleratorItem(keys.get(id) ?? null),
    }))
}

/** A key that Electron cannot name works all the same, as the window sees it first. */
function acceleratorItem(keys: string | null): Pick<Item, 'accelerator'> {
  if (keys === null || !/^[\x21-\x7e]+$/.test(keys)) return {}
  return { accelerator: acceleratorOf(keys) }
}

function appMenu({ text, keys, send }: MenuParts, role: RoleItem): Item {
  return {
    label: 'Fiche',
    submenu: [
      role('about', 'menu.about'),
      separator,
      {
        label: text('commands.go-settings'),
        click: () => send('go-settings'),
        ...acceleratorItem(keys.get('go-settings') ?? null),
      },
      separator,
      role('services', 'menu.services'),
      separator,
      role('hide', 'menu.hide'),
      role('hideOthers', 'menu.hideOthers'),
      role('unhide', 'menu.showAll'),
      separator,
      role('quit', 'menu.quit'),
    ],
  }
}

function editItems(role: RoleItem): readonly Item[] {
  return [
    role('undo', 'menu.undo'),
    role('redo', 'menu.redo'),
    separator,
    role('cut', 'menu.cut'),
    role('copy', 'menu.copy'),
    role('paste', 'menu.paste'),
    role('pasteAndMatchStyle', 'menu.pasteText'),
    role('selectAll', 'menu.selectAll'),
  ]
}

function viewItems({ text, changeTextSize }: MenuParts, role: RoleItem): readonly Item[] {
  const larger = { label: text('settings.textLarger'), click: () => changeTextSize('larger') }
  return [
    { ...larger, accelerator: 'CmdOrCtrl+Plus' },
    // Where plus needs Shift, people press the key without it.
    { ...larger, accelerator: 'CmdOrCtrl+=', visible: false },
    {
      label: text('settings.textSmaller'),
      accelerator: 'CmdOrCtrl+-',
      click: () => changeTextSize('smaller'),
    },
    {
      label: text('menu.textUsual'),
      accelerator: 'CmdOrCtrl+0',
      click: () => changeTextSize('usual'),
    },
    separator,
    role('togglefullscreen', 'menu.fullScreen'),
  ]
}
