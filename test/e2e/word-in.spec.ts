import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { AxeBuilder } from '@axe-core/playwright'
import { expect, type Page, test } from '@playwright/test'
import { answerOpenDialog } from './support/answer-open-dialog.ts'
import { withApp } from './support/with-app.ts'

const fixture = join(import.meta.dirname, '../fixtures/word/seed002-note.docx')
const textOf = (page: Page) => page.getByRole('textbox', { name: 'Text of the note' })
const numbersOf = (page: Page) => page.getByRole('list', { name: 'Numbers to link' })

async function violationsOf(page: Page): Promise<readonly string[]> {
  await page.emulateMedia({ reducedMotion: 'reduce' })
  const { violations } = await new AxeBuilder({ page }).setLegacyMode(true).analyze()
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target }) => `${id}: ${target.join(' ')}`),
  )
}

async function dropFile(page: Page, name: string, bytes: Buffer): Promise<void> {
  const dataTransfer = await page.evaluateHandle(
    ([fileName, base64]) => {
      const data = new DataTransfer()
      const content = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0))
      data.items.add(new File([content], fileName))
      return data
    },
    [name, bytes.toString('base64')] as const,
  )
  await page.dispatchEvent('main', 'dragover', { dataTransfer })
  await expect(page.getByText('Drop to open as a note')).toBeVisible()
  await page.dispatchEvent('main', 'drop', { dataTransfer })
}

test('last year’s note is opened, its numbers are linked one by one, and it is this year’s', async () => {
  test.setTimeout(120_000)
  await withApp(async ({ app, page }) => {
    await page.getByRole('button', { name: 'I have kept it' }).click()
    // The example brings the LIMITE pack, whose values the note states.
    await page.getByRole('button', { name: 'Make the example note' }).click()
    await expect(textOf(page)).toContainText('forward-looking')

    await answerOpenDialog(app, fixture)
    await page.keyboard.press('Control+o')
    // A file is read in a thread of its own, which is started first.
    const cameIn = page.getByRole('heading', { name: 'What came in' })
    await expect(cameIn).toBeVisible({ timeout: 20_000 })
    await expect(page.getByRole('heading', { name: /^29 numbers/ })).toBeVisible()
    expect(await violationsOf(page)).toEqual([])

    await numbersOf(page).getByRole('button', { name: /^80%/ }).focus()
    await page.keyboard.press('Enter')
    const figures = textOf(page).locator('[data-figure]')
    await expect(figures).toHaveCount(1)
    await expect(numbersOf(page).getByRole('button', { name: /^32%/ })).toBeFocused()
    await page.keyboard.press('x')
    await expect(page.getByText('32% stays a number.')).toBeVisible()
    await expect(numbersOf(page).getByRole('button', { name: /^28%/ })).toBeFocused()
    await page.keyboard.press('Enter')
    await expect(figures).toHaveCount(2)
    await expect(page.getByRole('heading', { name: /^26 numbers/ })).toBeVisible()

    await page.getByRole('button', { name: 'Make this year’s note from it' }).click()
    await expect(page.getByRole('button', { name: /^From: / })).toBeVisible()
    await expect(figures).toHaveCount(2)
    await expect(page.locator('[data-note-header]')).not.toContainText('14871/24')

    await dropFile(page, 'budget.xlsx', Buffer.from('PK'))
    await expect(page.getByText(/budget\.xlsx is not a Word document/)).toBeVisible()
    await dropFile(page, 'old.rtf', Buffer.from('{\\rtf1 Old}'))
    await page.getByRole('button', { name: 'As a new note' }).click()
    await expect(
      page.getByText(/old\.rtf was not opened\. .*save it as a Word document/),
    ).toBeVisible()
    await dropFile(page, 'again.docx', readFileSync(fixture))
    expect(await violationsOf(page)).toEqual([])
    await page.getByRole('button', { name: 'As a new note' }).click()
    await expect(page.getByText('again.docx', { exact: true })).toBeVisible()
    await page.getByRole('button', { name: 'Close this report for good' }).click()
    await expect(page.getByText('again.docx', { exact: true })).toBeHidden()
  })
})
