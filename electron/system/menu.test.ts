import { type CommandName, commandNames } from '@shared/contract/bridge'
import type { MenuItemConstructorOptions } from 'electron'
import { describe, expect, it } from 'vitest'
import { menuTemplate } from './menu'

function itemsOf(menu: readonly MenuItemConstructorOptions[]): MenuItemConstructorOptions[] {
  return menu.flatMap(({ submenu }) => (Array.isArray(submenu) ? submenu : []))
}

describe('menuTemplate', () => {
  it.each([true, false])('has each command once (on a Mac: %s)', (isMac) => {
    const sent: CommandName[] = []
    for (const item of itemsOf(menuTemplate(isMac, (command) => sent.push(command)))) {
      // Chosen by hand: Electron passes the item, the window and the event, which we do not read.
      if (item.click !== undefined) Reflect.apply(item.click, item, [])
    }
    expect(sent.toSorted()).toEqual([...commandNames].toSorted())
  })

  it('gives no shortcut twice', () => {
    const shortcuts = itemsOf(menuTemplate(false, () => undefined)).flatMap(
      ({ accelerator }) => accelerator ?? [],
    )
    expect(shortcuts).toEqual([...new Set(shortcuts)])
    expect(shortcuts).toContain('CmdOrCtrl+N')
  })
})
