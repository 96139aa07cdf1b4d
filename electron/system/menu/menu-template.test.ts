import { type CommandId, commands } from '@shared/commands/commands'
import { shortcutsInUse } from '@shared/commands/shortcuts'
import { createText } from '@shared/text/text'
import type { MenuItemConstructorOptions } from 'electron'
import { describe, expect, it } from 'vitest'
import { type MenuParts, menuTemplate } from './menu-template'

type Items = readonly MenuItemConstructorOptions[]

function build(change: Partial<MenuParts> = {}): Items {
  return menuTemplate({
    isMac: false,
    text: createText('en'),
    keys: shortcutsInUse({}, false),
    send: () => undefined,
    changeTextSize: () => undefined,
    ...change,
  })
}

function itemsOf(menu: Items): MenuItemConstructorOptions[] {
  return menu.flatMap(({ submenu }) => (Array.isArray(submenu) ? submenu : []))
}

function labelsOf(menu: Items): readonly (string | undefined)[] {
  return menu.map(({ label }) => label)
}

describe('menuTemplate', () => {
  it.each([true, false])('has each command once (on a Mac: %s)', (isMac) => {
    const sent: CommandId[] = []
    for (const item of itemsOf(build({ isMac, send: (command) => sent.push(command) }))) {
      // Chosen by hand: Electron passes the item, the window and the event, which we do not read.
      if (item.click !== undefined) Reflect.apply(item.click, item, [])
    }
    const withMenu = commands.filter(({ menu }) => menu !== null).map(({ id }) => id)
    expect(sent.toSorted()).toEqual(withMenu.toSorted())
  })

  it.each([true, false])('gives no shortcut twice (on a Mac: %s)', (isMac) => {
    const items = itemsOf(build({ isMac, keys: shortcutsInUse({}, isMac) }))
    const shortcuts = items.flatMap(({ accelerator }) => accelerator ?? [])
    expect(shortcuts).toEqual([...new Set(shortcuts)])
    expect(shortcuts).toContain('CmdOrCtrl+N')
  })

  it('has the keys that the user chose, and none that Electron could not read', () => {
    const keys = shortcutsInUse({ export: 'Mod+Shift+X', save: null, help: 'Mod+Σ' }, false)
    const items = itemsOf(build({ keys }))
    const acceleratorOf = (label: string) => items.find((item) => item.label === label)?.accelerator
    expect(['Export to Word', 'Save', 'Help'].map(acceleratorOf)).toEqual([
      'CmdOrCtrl+Shift+X',
      undefined,
      undefined,
    ])
  })

  it('speaks the language of the interface, roles included', () => {
    const french = build({ text: createText('fr') })
    expect(labelsOf(french)).toContain('Fichier')
    const english = new Set(itemsOf(build()).map(({ label }) => label))
    const same = itemsOf(french).flatMap(({ label }) => (english.has(label) ? [label] : []))
    expect(same.filter((label) => label !== undefined)).toEqual([])
  })

  it('begins with the menu of the app on a Mac only', () => {
    expect([labelsOf(build())[0], labelsOf(build({ isMac: true }))[0]]).toEqual(['File', 'Fiche'])
  })
})
