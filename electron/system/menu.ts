import type { CommandName } from '@shared/contract/bridge'
import { systemText } from '@shared/text/en/system'
import type { MenuItemConstructorOptions } from 'electron'

/**
 * The native menu: the system's own roles, and our commands, which the window carries out.
 *
 * @param isMac there the first menu is the app's own
 * @param send  called with the command that was chosen
 */
export function menuTemplate(
  isMac: boolean,
  send: (command: CommandName) => void,
): MenuItemConstructorOptions[] {
  const text = systemText.menu
  const command = (name: CommandName, label: string, accelerator?: string) => ({
    label,
    click: () => send(name),
    ...(accelerator === undefined ? {} : { accelerator }),
  })
  const appMenu: MenuItemConstructorOptions[] = isMac ? [{ role: 'appMenu' }] : []
  return [
    ...appMenu,
    {
      label: text.file,
      submenu: [
        command('new-note', text.newNote, 'CmdOrCtrl+N'),
        command('rename-note', text.renameNote, 'F2'),
        command('delete-note', text.deleteNote),
        { type: 'separator' },
        command('export', text.exportNote, 'CmdOrCtrl+Shift+E'),
        { type: 'separator' },
        isMac ? { role: 'close' } : { role: 'quit' },
      ],
    },
    { label: text.edit, role: 'editMenu' },
    {
      label: text.insert,
      submenu: [command('find-evidence', text.findEvidence, 'CmdOrCtrl+Shift+F')],
    },
    {
      label: text.view,
      submenu: [
        { role: 'resetZoom' },
        { role: 'zoomIn' },
        { role: 'zoomOut' },
        { type: 'separator' },
        { role: 'togglefullscreen' },
        { role: 'toggleDevTools', visible: false },
      ],
    },
    { label: text.window, role: 'windowMenu' },
  ]
}
