import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { AxeBuilder } from '@axe-core/playwright'
import { type ElectronApplication, expect, type Page, test } from '@playwright/test'
import { strFromU8, unzipSync } from 'fflate'
import { lintDocx } from '../support/docx-lint.ts'
import { answerSaveDialog } from './support/answer-save-dialog.ts'
import { withApp } from './support/with-app.ts'

async function chooseInPalette(page: Page, words: string): Promise<void> {
  await page.keyboard.press('Control+k')
  await page.keyboard.type(words)
  await expect(page.getByRole('option').first()).toContainText(words)
  await page.keyboard.press('Enter')
}

/** Nothing is open any more: the file is written at once, with the names that its styles got. */
async function expectTextAlone(
  page: Page,
  app: ElectronApplication,
  folder: string,
): Promise<void> {
  const path = join(folder, 'text.docx')
  await answerSaveDialog(app, path)
  await chooseInPalette(page, 'Export in another look')
  const dialog = page.getByRole('dialog', { name: 'Export in another look' })
  await dialog.getByRole('radio', { name: 'The text alone' }).check()
  await dialog.getByRole('textbox', { name: 'Normal Council' }).fill('Body Text')
  await dialog.getByRole('button', { name: 'Export to Word' }).press('Enter')
  await expect(page.getByText('Saved as text.docx')).toBeVisible({ timeout: 30_000 })
  const bytes = await readFile(path)
  const names = Object.keys(unzipSync(bytes))
  expect([lintDocx(bytes), names.filter((name) => name.includes('footer'))]).toEqual([[], []])
  expect(strFromU8(unzipSync(bytes)['word/styles.xml'] ?? new Uint8Array())).toContain(
    'w:val="Body Text"',
  )
}

/** A frozen version goes through the same list, its figures ticked as the note's are. */
async function expectVersion(page: Page, figures: number): Promise<void> {
  await page.evaluate(async () => {
    const notes = await window.api.request('listNotes', { deleted: false })
    const noteId = notes.ok ? (notes.value[0]?.id ?? '') : ''
    await window.api.request('freezeVersion', { noteId, name: 'INIT', holder: null })
  })
  await chooseInPalette(page, 'Versions')
  await page.getByRole('button', { name: /^INIT/ }).press('Enter')
  await expect(
    page.getByRole('document', { name: 'Text as frozen, cannot be changed' }),
  ).toBeVisible()
  await page.keyboard.press('F9')
  const list = page.getByRole('region', { name: 'What there is to look at' })
  await expect(page.getByText('INIT', { exact: true }).last()).toBeVisible()
  await expect(list.getByRole('button', { name: /^Checked by me: /, pressed: true })).toHaveCount(
    figures,
  )
  await expect(list).toContainText('the note has not changed since')
  await page.keyboard.press('Home')
  await page.getByRole('button', { name: 'Go to the place' }).press('Enter')
  await expect(
    page.getByRole('document', { name: 'Text as frozen, cannot be changed' }),
  ).toBeFocused()
  expect(await page.evaluate(() => getSelection()?.toString())).toBe('80\u00a0%')
}

test('a note is walked through before it is sent, with the keyboard alone', async () => {
  test.setTimeout(120_000)
  await withApp(async ({ app, page, folder }) => {
    const { keyboard } = page
    const list = page.getByRole('region', { name: 'What there is to look at' })
    const ticks = list.getByRole('button', { name: /^Checked by me: / })
    const title = page.getByRole('heading', { name: 'Ready to send?' })
    const question = page.getByRole('dialog', { name: /places are open\. Export anyway\?$/ })
    const placeCount = async () =>
      Number.parseInt((await page.getByText(/^\d+ places to look at$/).textContent()) ?? '', 10)

    await page.getByRole('button', { name: 'I have kept it' }).click()
    await page.getByRole('button', { name: 'Make the example note' }).click()
    await page.getByRole('textbox', { name: 'Text of the note' }).click()
    await keyboard.press('Control+End')
    await keyboard.type(' Ask [tbc: AT, by 3 May].')

    // Export goes through the list.
    const path = join(folder, 'note.docx')
    await answerSaveDialog(app, path)
    await keyboard.press('Control+Shift+E')
    await expect(title).toBeVisible()
    await expect(list.locator(':focus')).toContainText('80 %')
    const evidence = page.getByRole('region', { name: 'At its place' })
    await expect(evidence).toContainText('“Years of joint efforts')
    const before = await placeCount()
    const figures = await ticks.count()
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
      const { violations } = await new AxeBuilder({ page }).setLegacyMode(true).analyze()
      expect(violations.map(({ id, nodes }) => [id, nodes.map(({ target }) => target)])).toEqual([])
    }

    // Enter ticks each figure and leads on to the open point, and then into the text.
    for (let ticked = 0; ticked < figures; ticked += 1) await keyboard.press('Enter')
    await expect(list.locator(':focus')).toContainText('[tbc: AT, by 3 May]')
    expect(await placeCount()).toBe(before - figures)
    await keyboard.press('Enter')
    await expect(title).toHaveCount(0)
    expect(await page.evaluate(() => getSelection()?.toString())).toBe('[tbc: AT, by 3 May]')
    await keyboard.type('Austria')
    await keyboard.press('F9')
    await expect(ticks.and(page.locator('[aria-pressed="true"]'))).toHaveCount(figures)
    await expect(list).not.toContainText('tbc')
    expect(await placeCount()).toBe(before - figures - 1)

    // The card of a figure says that it was checked.
    await keyboard.press('Home')
    await page.getByRole('button', { name: 'Go to the place' }).press('Enter')
    const card = page.getByRole('region', { name: 'This figure' })
    await expect(card.getByRole('button', { name: /^Checked by you on \d/ })).toBeVisible()

    // Sending anyway costs one question.
    await keyboard.press('Control+Shift+E')
    await expect(title).toBeVisible()
    await keyboard.press('Control+Shift+E')
    await expect(question).toBeVisible()
    await keyboard.press('Escape')
    await expect(question).toHaveCount(0)
    await expect(title).toBeVisible()

    // What the library speaks against is kept with Space; at the end one key exports.
    await keyboard.press('End')
    for (let left = before - figures - 1; left > 0; left -= 1) {
      await expect(page.getByText(new RegExp(`^${left} places? to look at$`))).toBeVisible()
      await keyboard.press('Space')
    }
    await expect(page.getByText('Nothing left to look at')).toBeVisible()
    await expect(page.getByRole('button', { name: 'Nothing left: export' })).toBeFocused()
    await keyboard.press('Enter')
    await expect(page.getByText('note.docx')).toBeVisible({ timeout: 30_000 })
    expect(lintDocx(await readFile(path))).toEqual([])

    // What was sent is told at once.
    await page.getByRole('button', { name: 'Record as sent…' }).press('Enter')
    await page.getByLabel('To whom').press('Enter')
    await expect(list).toContainText('No change since note.docx was sent on')
    await page.getByRole('heading', { name: 'Ready to send?' }).waitFor()
    await keyboard.press('Escape')
    await expect(page.getByRole('textbox', { name: 'Text of the note' })).toBeVisible()
    await expectTextAlone(page, app, folder)
    await expectVersion(page, figures)
  })
})
