import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { type ElectronApplication, expect, type Page, test } from '@playwright/test'
import { launchElectron } from './support/launch-electron.ts'
import { withFolder } from './support/with-app.ts'

/** Runs on the app with the same data as before, and closes it. */
async function withData(
  dataFolder: string,
  run: (app: ElectronApplication, page: Page) => Promise<void>,
): Promise<void> {
  const app = await launchElectron({ dataFolder })
  try {
    await run(app, await app.firstWindow())
  } finally {
    await app.close()
  }
}

/** A first start with one empty note, which is open. */
async function startNote(page: Page, title: string): Promise<string> {
  const id = await page.evaluate(async (asked) => {
    // There is a code to confirm once somebody has asked for it.
    await window.api.request('getAppState', {})
    await window.api.request('confirmRecoveryCode', {})
    const note = await window.api.request('createNote', { template: 'blank', title: asked })
    return note.ok ? note.value.id : ''
  }, title)
  await page.reload()
  await expect(textOf(page)).toBeVisible()
  return id
}

async function openWindow(app: ElectronApplication, page: Page, noteId: string): Promise<Page> {
  const opened = app.waitForEvent('window')
  await page.evaluate((id) => window.api.request('openNoteWindow', { noteId: id }), noteId)
  return await opened
}

function textOf(page: Page) {
  return page.getByRole('textbox', { name: 'Text of the note' })
}

async function typeAtEnd(page: Page, text: string): Promise<void> {
  await textOf(page).focus()
  await page.keyboard.press('Control+End')
  await page.keyboard.type(text, { delay: 20 })
}

/** Where the first window stands; asked of the app, as the page does not know. */
function boundsOf(app: ElectronApplication) {
  return app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.getNormalBounds())
}

test('two notes stand in two windows, each with its own text', async () => {
  await withFolder(async (folder) => {
    await withData(join(folder, 'data'), async (app, page) => {
      await startNote(page, 'Tunisia')
      const other = await page.evaluate(async () => {
        const note = await window.api.request('createNote', { template: 'blank', title: 'Egypt' })
        return note.ok ? note.value.id : ''
      })
      const second = await openWindow(app, page, other)
      await typeAtEnd(page, 'On Tunisia')
      await typeAtEnd(second, 'On Egypt')
      await expect(textOf(page)).toHaveText('On Tunisia')
      await expect(textOf(second)).toHaveText('On Egypt')
      await second.close()
      await expect(textOf(page)).toHaveText('On Tunisia')
    })
  })
})

test('a note in two windows loses nothing of what is typed in both', async () => {
  await withFolder(async (folder) => {
    const dataFolder = join(folder, 'data')
    await withData(dataFolder, async (app, page) => {
      const id = await startNote(page, 'Tunisia')
      await typeAtEnd(page, 'Begun here.')
      const second = await openWindow(app, page, id)
      await expect(textOf(second)).toHaveText('Begun here.')
      await Promise.all([typeAtEnd(page, ' abcdefghij'), typeAtEnd(second, ' 0123456789')])
      for (const shown of [page, second]) {
        for (const typed of ['Begun here.', 'a', 'j', '0', '9'])
          await expect(textOf(shown)).toContainText(typed)
      }
      const sorted = async (shown: Page) => [...(await textOf(shown).innerText())].toSorted()
      await expect.poll(() => sorted(second)).toEqual(await sorted(page))
      expect((await sorted(page)).join('')).toContain('0123456789')
      await page.keyboard.type('.')
    })
    await withData(dataFolder, async (_, page) => {
      await expect(textOf(page)).toContainText('Begun here.')
      const text = await textOf(page).innerText()
      expect([...text].filter((sign) => /[0-9]/.test(sign))).toHaveLength(10)
    })
  })
})

test('a note that has a window is shown there, and a note that is not there has none', async () => {
  await withFolder(async (folder) => {
    await withData(join(folder, 'data'), async (app, page) => {
      const id = await startNote(page, 'Tunisia')
      await openWindow(app, page, id)
      await page.evaluate((noteId) => window.api.request('openNoteWindow', { noteId }), id)
      const missing = await page.evaluate(() =>
        window.api.request('openNoteWindow', { noteId: 'nothing' }),
      )
      expect(missing).toMatchObject({ ok: false, error: { code: 'note-not-found' } })
      expect(app.windows()).toHaveLength(2)
    })
  })
})

test('windows open where and with what they were left', async () => {
  await withFolder(async (folder) => {
    const dataFolder = join(folder, 'data')
    const left = { x: 40, y: 30, width: 1100, height: 700 }
    await withData(dataFolder, async (app, page) => {
      const id = await startNote(page, 'Tunisia')
      await openWindow(app, page, id)
      await app.evaluate(
        ({ BrowserWindow }, bounds) => BrowserWindow.getAllWindows()[0]?.setBounds(bounds),
        left,
      )
      await expect.poll(() => boundsOf(app)).toEqual(left)
    })
    await withData(dataFolder, async (app) => {
      await expect.poll(() => app.windows().length).toBe(2)
      expect(await boundsOf(app)).toEqual(left)
    })
  })
})

test('settings are there after a restart, and the system shows them at once', async () => {
  await withFolder(async (folder) => {
    const dataFolder = join(folder, 'data')
    await withData(dataFolder, async (app, page) => {
      await page.evaluate(() =>
        window.api.request('saveSettings', {
          language: 'fr',
          scheme: 'dark',
          shortcuts: { export: 'Mod+Alt+X' },
        }),
      )
      expect(await shownBySystem(app)).toEqual(french)
    })
    await withData(dataFolder, async (app, page) => {
      // The menu bar comes with the page, not before it.
      await expect.poll(() => shownBySystem(app)).toEqual(french)
      const settings = await page.evaluate(() => window.api.request('getSettings', {}))
      expect(settings).toMatchObject({ ok: true, value: { language: 'fr', textSizePercent: 100 } })
    })
  })
})

const french = { scheme: 'dark', menu: 'Fichier', keys: 'CmdOrCtrl+Alt+X' }

/** The scheme, the first menu of Linux and Windows, and the keys of a command in it. */
function shownBySystem(app: ElectronApplication) {
  return app.evaluate(({ Menu, nativeTheme }) => {
    const [file] = Menu.getApplicationMenu()?.items ?? []
    const exporting = file?.submenu?.items.find(({ accelerator }) =>
      accelerator?.toString().endsWith('X'),
    )
    return {
      scheme: nativeTheme.themeSource,
      menu: file?.label,
      keys: exporting?.accelerator?.toString(),
    }
  })
}

test('a settings file that cannot be read is put aside, and that is said', async () => {
  await withFolder(async (folder) => {
    const dataFolder = join(folder, 'data')
    await mkdir(dataFolder, { recursive: true })
    await writeFile(join(dataFolder, 'settings.json'), '{"language":"fr",')
    const aside = join(dataFolder, 'settings.broken.json')
    await withData(dataFolder, async (_, page) => {
      await expect(page.getByText(aside)).toBeVisible()
      expect(await readFile(aside, 'utf8')).toBe('{"language":"fr",')
    })
    await withData(dataFolder, async (_, page) => {
      await page.getByRole('dialog').waitFor()
      await expect(page.getByText(aside)).toHaveCount(0)
    })
  })
})

test('the header and the title of a note follow what another window changes', async () => {
  await withFolder(async (folder) => {
    await withData(join(folder, 'data'), async (app, page) => {
      const id = await startNote(page, 'Tunisia')
      const second = await openWindow(app, page, id)
      await second.getByRole('textbox', { name: 'Subject' }).fill('Partnership with Tunisia')
      await page.getByRole('textbox', { name: 'From', exact: true }).fill('Presidency')
      for (const shown of [page, second]) {
        await expect(shown.getByRole('textbox', { name: 'Subject' })).toHaveValue(
          'Partnership with Tunisia',
        )
        await expect(shown.getByRole('textbox', { name: 'From', exact: true })).toHaveValue(
          'Presidency',
        )
      }
      await second.evaluate(
        (noteId) => window.api.request('renameNote', { id: noteId, title: 'Renamed there' }),
        id,
      )
      await expect(page.getByRole('button', { name: /Renamed there/ }).first()).toBeVisible()
    })
  })
})

test('each window saves its last words before it closes, and a command goes to the one in front', async () => {
  await withFolder(async (folder) => {
    await withData(join(folder, 'data'), async (app, page) => {
      const first = await startNote(page, 'Tunisia')
      const second = await openWindow(app, page, first)
      await typeAtEnd(second, 'Last words')
      const closed = second.waitForEvent('close')
      await app.evaluate(({ BrowserWindow }) =>
        BrowserWindow.getAllWindows()
          .find((window) => window.webContents.getURL().includes('note='))
          ?.close(),
      )
      await closed
      await expect(textOf(page)).toHaveText('Last words')
      await app.evaluate(({ Menu }) =>
        Menu.getApplicationMenu()
          ?.items.flatMap(({ submenu }) => submenu?.items ?? [])
          .find(({ label }) => label === 'Settings')
          ?.click(),
      )
      await expect(page.getByRole('heading', { name: 'Settings' }).first()).toBeVisible()
    })
  })
})
