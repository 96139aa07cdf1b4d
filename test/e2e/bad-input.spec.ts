import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { type ElectronApplication, expect, test } from '@playwright/test'
import { answerSaveDialog } from './support/answer-save-dialog.ts'
import { exportAnyway } from './support/export-anyway.ts'
import { launchElectron } from './support/launch-electron.ts'
import { withApp, withFolder } from './support/with-app.ts'

/** Edited by hand, and left on a display that is gone. */
const settings = {
  language: 'xx',
  textSizePercent: 110,
  shortcuts: { 'list-notes': 'nonsense', export: 'Mod+N' },
  windows: [
    {
      bounds: { x: 90_000, y: 90_000, width: 1200, height: 800 },
      isMaximized: false,
      tabs: [],
      activeTab: 0,
    },
  ],
}

test('settings that cannot be used are named, the others hold, and the window is in sight', async () => {
  await withFolder(async (folder) => {
    const dataFolder = join(folder, 'data')
    await mkdir(dataFolder, { recursive: true })
    await writeFile(join(dataFolder, 'settings.json'), JSON.stringify(settings))
    const app = await launchElectron({ dataFolder })
    try {
      const page = await app.firstWindow()
      const aside = join(dataFolder, 'settings.broken.json')
      await expect(page.getByText(/begin anew: language\./)).toContainText(aside)
      expect(JSON.parse(await readFile(aside, 'utf8'))).toEqual(settings)
      await expect(page.locator('html')).toHaveAttribute('lang', /^(en|fr)$/)
      expect(await isInSight(app)).toBe(true)

      // One of two commands on the same keys has none; the settings say which.
      await page.getByRole('button', { name: 'I have kept it' }).click()
      await page.getByRole('button', { name: 'Show shortcuts' }).click()
      await expect(page.getByText(/Ctrl\+N is given twice/)).toBeVisible()
      await expect(page.getByRole('heading', { name: 'Settings' })).toBeVisible()
    } finally {
      await app.close()
    }
  })
})

function isInSight(app: ElectronApplication): Promise<boolean> {
  return app.evaluate(({ BrowserWindow, screen }) => {
    const bounds = BrowserWindow.getAllWindows()[0]?.getBounds()
    return screen
      .getAllDisplays()
      .some(
        ({ workArea }) =>
          bounds !== undefined &&
          bounds.x >= workArea.x &&
          bounds.y >= workArea.y &&
          bounds.x + 200 <= workArea.x + workArea.width &&
          bounds.y + 200 <= workArea.y + workArea.height,
      )
  })
}

test('a title of 300 characters, and letters that the system has no font for', async () => {
  await withApp(async ({ app, page, folder }) => {
    const title = `Partnership ${'in the external dimension of migration '.repeat(8)}`.slice(0, 300)
    await page.getByRole('button', { name: 'I have kept it' }).click()
    await page.keyboard.press('Control+n')
    await expect(page.getByRole('menuitem', { name: 'Presidency note' })).toBeFocused()
    await page.keyboard.press('Enter')
    await page.getByRole('textbox', { name: 'Subject' }).fill(title)
    await expect(page.getByRole('button', { name: title }).first()).toBeVisible()
    const isCut = () => document.documentElement.scrollWidth > window.innerWidth
    expect(await page.evaluate(isCut)).toBe(false)

    await answerSaveDialog(app, join(folder, 'long.docx'))
    await exportAnyway(page)
    await expect(page.getByText('long.docx')).toBeVisible()

    // The faces come with the app: what the system lacks does not change the page.
    const faces = await page.evaluate(async () => {
      await document.fonts.ready
      return [...document.fonts].filter(({ status }) => status === 'loaded').map((f) => f.family)
    })
    expect(faces.join()).toMatch(/Inter/)
    expect(faces.join()).toMatch(/Source Serif/)
  })
})
