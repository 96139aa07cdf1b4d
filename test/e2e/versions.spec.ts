import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { AxeBuilder } from '@axe-core/playwright'
import { type ElectronApplication, expect, type Page, test } from '@playwright/test'
import { strFromU8, unzipSync } from 'fflate'
import { answerOpenDialog } from './support/answer-open-dialog.ts'
import { exportAnyway, exportFromList } from './support/export-anyway.ts'
import { withApp } from './support/with-app.ts'

/** Makes notes without the window, and shows the first. */
async function startNotes(page: Page, titles: readonly string[]): Promise<readonly string[]> {
  const ids = await page.evaluate(async (asked) => {
    // There is a code to confirm once somebody has asked for it.
    await window.api.request('getAppState', {})
    await window.api.request('confirmRecoveryCode', {})
    const made: string[] = []
    for (const title of asked) {
      const note = await window.api.request('createNote', { template: 'blank', title })
      if (note.ok) made.push(note.value.id)
    }
    return made
  }, titles)
  await page.reload()
  return ids
}

async function openWindow(app: ElectronApplication, page: Page, noteId: string): Promise<Page> {
  const opened = app.waitForEvent('window')
  await page.evaluate((id) => window.api.request('openNoteWindow', { noteId: id }), noteId)
  return await opened
}

const textOf = (page: Page) => page.getByRole('textbox', { name: 'Text of the note' })
const fieldOf = (page: Page, name: string) => page.getByRole('textbox', { name, exact: true })

/** What axe finds on the screen as it stands, in light and in dark. */
async function expectAccessible(page: Page): Promise<void> {
  for (const scheme of ['dark', 'light'] as const) {
    await page.evaluate((chosen) => window.api.request('saveSettings', { scheme: chosen }), scheme)
    await expect(page.locator('html')).toHaveAttribute('data-mantine-color-scheme', scheme)
    const { violations } = await new AxeBuilder({ page }).setLegacyMode(true).analyze()
    expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([])
  }
}

/** Saves to this file and keeps the name that was offered. */
async function watchSaveDialog(app: ElectronApplication, path: string): Promise<void> {
  await app.evaluate(({ dialog }, filePath) => {
    dialog.showSaveDialog = (...given: unknown[]) => {
      Reflect.set(globalThis, 'offered', given.at(-1))
      return Promise.resolve({ canceled: false, filePath })
    }
  }, path)
}

async function offeredName(app: ElectronApplication): Promise<unknown> {
  return await app.evaluate(() => {
    const offered: unknown = Reflect.get(globalThis, 'offered')
    return typeof offered === 'object' && offered !== null
      ? Reflect.get(offered, 'defaultPath')
      : undefined
  })
}

async function chooseInPalette(page: Page, words: string): Promise<void> {
  await page.keyboard.press('Control+k')
  await page.keyboard.type(words)
  await expect(page.getByRole('option').first()).toContainText(words.replace('>', ''))
  await page.keyboard.press('Enter')
}

/** The exact file that was sent, and what has changed since. */
async function expectSent(page: Page, app: ElectronApplication, folder: string): Promise<void> {
  const sent = page.getByRole('list', { name: 'What was sent, the last first' })
  await expect(sent).toContainText('EMWP delegations')
  await expect(sent).toContainText('out.docx · INIT')
  await expectAccessible(page)
  await watchSaveDialog(app, join(folder, 'copy.docx'))
  await sent.getByRole('button', { name: /Save a copy of out.docx/ }).click()
  await expect(page.getByText('A copy was saved as copy.docx.')).toBeVisible()
  const [first, copy] = await Promise.all(
    ['out.docx', 'copy.docx'].map((name) => readFile(join(folder, name))),
  )
  expect(first?.equals(copy ?? Buffer.of())).toBe(true)
  await sent.getByRole('button', { name: /What has changed since out.docx/ }).click()
  await expect(page.getByRole('list', { name: 'Changes' })).toContainText('Later.')
  await page.keyboard.press('Escape')
}

/** From what is to be looked at before sending to the text. */
async function leaveList(page: Page): Promise<void> {
  await page.getByRole('main').getByRole('button', { name: 'Back to the note' }).click()
  await expect(page.getByRole('heading', { name: 'Ready to send?' })).toHaveCount(0)
}

/** What changed since the frozen version, on the page as in a document of the Council. */
async function expectMarked(page: Page, app: ElectronApplication, folder: string): Promise<void> {
  const path = join(folder, 'marked.docx')
  await watchSaveDialog(app, path)
  await page.getByRole('button', { name: 'More actions' }).click()
  await page.getByRole('menuitem', { name: 'Export with changes marked…' }).click()
  const dialog = page.getByRole('dialog', { name: 'Export with changes marked' })
  await expect(dialog.getByLabel('Changes since').getByRole('option').first()).toHaveText('INIT')
  await expect(dialog.getByRole('radio', { name: 'As in Council documents' })).toBeChecked()
  await expectAccessible(page)
  await dialog.getByRole('button', { name: 'Export to Word' }).click()
  await exportFromList(page)
  await expect(page.getByText('Saved as marked.docx')).toBeVisible()
  await leaveList(page)
  const parts = unzipSync(await readFile(path))
  const xml = strFromU8(parts['word/document.xml'] ?? new Uint8Array())
  expect(xml.replace(/<[^>]*>/g, '')).toContain(
    'Changes compared with the version “INIT” are marked in bold underlined.As frozen.Later. ',
  )
  expect(xml).toMatch(
    /<w:b\/>(?:(?!<w:t).)*<w:u w:val="single"\/>(?:(?!<w:t\b).)*<w:t[^>]*>Later\. /,
  )
}

/** The same since the file that was sent, as if it came from anywhere. */
async function expectMarkedSinceFile(
  page: Page,
  app: ElectronApplication,
  folder: string,
): Promise<void> {
  const path = join(folder, 'since-file.docx')
  await watchSaveDialog(app, path)
  await answerOpenDialog(app, join(folder, 'out.docx'))
  await page.getByRole('button', { name: 'More actions' }).click()
  await page.getByRole('menuitem', { name: 'Export with changes marked…' }).click()
  const dialog = page.getByRole('dialog', { name: 'Export with changes marked' })
  await dialog.getByRole('button', { name: 'A Word file…' }).press('Enter')
  await expect(dialog.getByLabel('Changes since')).toHaveValue(':file')
  await dialog.getByRole('button', { name: 'Export to Word' }).click()
  await exportFromList(page)
  await expect(page.getByText('Saved as since-file.docx')).toBeVisible()
  await leaveList(page)
  const parts = unzipSync(await readFile(path))
  const xml = strFromU8(parts['word/document.xml'] ?? new Uint8Array())
  expect(xml.replace(/<[^>]*>/g, '')).toContain(
    'Changes compared with document 14871/24 are marked in bold underlined.As frozen.Later. ',
  )
}

test('a number given to a frozen version reaches the note, who cites it, and the file that is sent', async () => {
  // axe reads the whole window, twice for each of two screens.
  test.setTimeout(120_000)
  await withApp(async ({ app, page, folder }) => {
    const [citing = ''] = await startNotes(page, ['Visas', 'Returns'])
    const second = await openWindow(app, page, citing)
    await textOf(second).focus()
    await second.keyboard.type('See /note ret')
    await expect(second.getByRole('option', { name: /Returns/ })).toBeVisible()
    await second.keyboard.press('Enter')
    await second.keyboard.type(' on this.')
    const citation = textOf(second).locator('[data-citation]')
    await expect(textOf(second)).toHaveText('See [number to come] on this.')

    await expect(textOf(page)).toBeVisible()
    await textOf(page).focus()
    await page.keyboard.type('As frozen.')
    await chooseInPalette(page, '>Freeze a version')
    await page.getByRole('radio', { name: 'Issued as INIT' }).check()
    await page.getByRole('button', { name: 'Freeze INIT' }).click()
    await expect(page.getByRole('list', { name: 'Versions, newest first' })).toContainText('INIT')
    await expectAccessible(page)
    await textOf(page).focus()
    await page.keyboard.type('Later. ')

    await page.getByRole('button', { name: /^INIT/ }).click()
    const frozen = page.getByRole('document', { name: /Text as frozen/ })
    await expect(frozen).toHaveText('As frozen.')
    await expect(frozen).toHaveAttribute('contenteditable', 'false')
    await expect(fieldOf(page, 'Subject')).toHaveJSProperty('readOnly', true)
    await fieldOf(page, 'Document number').fill('14871/24')
    await expect(page.getByText('Document number: 14871/24')).toBeVisible()
    await expectAccessible(page)
    await expect(citation).toHaveText('14871/24')
    await page.keyboard.press('Control+Alt+p')
    await expect(page.getByRole('heading', { name: 'Page view: INIT' })).toBeVisible()
    const printed = page.getByRole('region', { name: 'Page 1 of 1' })
    await expect(printed).toContainText('As frozen.', { timeout: 30_000 })
    await expect(printed).toContainText('14871/24')
    await page.keyboard.press('Escape')
    await expect(frozen).toBeVisible()

    await watchSaveDialog(app, join(folder, 'out.docx'))
    await exportAnyway(page)
    await expect(page.getByText('out.docx').first()).toBeVisible({ timeout: 30_000 })
    expect(await offeredName(app)).toMatch(/14871-24 Returns\.docx$/)
    await expect(page.getByText(/^Read back: 2 words; nothing hidden\.$/)).toBeVisible()
    await page.getByRole('button', { name: 'Record as sent…' }).click()
    await page.getByLabel('To whom').fill('EMWP delegations')
    await page.keyboard.press('Enter')
    await expect(page.getByText('out.docx is recorded as sent.')).toBeVisible()

    await leaveList(page)
    await page.getByRole('button', { name: 'Back to the note' }).click()
    await expect(textOf(page)).toHaveText(/Later\./)
    await expectSent(page, app, folder)
    await expectMarked(page, app, folder)
    await expect(fieldOf(page, 'Document number')).toHaveValue('14871/24')
    await fieldOf(page, 'Document number').fill('14871/1/24 REV 1')
    await expect(citation).toHaveText('14871/1/24\u00a0REV\u00a01')
    await expectMarkedSinceFile(page, app, folder)
    await expect(page.getByRole('button', { name: 'Visas' }).last()).toBeVisible()
  })
})

test('two windows that type into one header at once both keep what was typed', async () => {
  await withApp(async ({ app, page }) => {
    const [id = ''] = await startNotes(page, ['Visas'])
    const second = await openWindow(app, page, id)
    await expect(textOf(page)).toBeVisible()
    await expect(textOf(second)).toBeVisible()
    await Promise.all([
      fieldOf(page, 'Subject').fill('Returns to Tunisia'),
      fieldOf(second, 'From').fill('Presidency'),
    ])
    for (const shown of [page, second]) {
      await expect(fieldOf(shown, 'Subject')).toHaveValue('Returns to Tunisia')
      await expect(fieldOf(shown, 'From')).toHaveValue('Presidency')
    }
    const stored = await page.evaluate(
      (noteId) => window.api.request('getNote', { id: noteId }),
      id,
    )
    expect(stored).toMatchObject({
      ok: true,
      value: { header: { subject: 'Returns to Tunisia', from: 'Presidency' } },
    })
  })
})
