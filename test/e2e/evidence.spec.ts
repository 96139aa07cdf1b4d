import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, type Page, test } from '@playwright/test'
import { strFromU8, unzipSync } from 'fflate'
import { answerSaveDialog } from './support/answer-save-dialog.ts'
import { withApp } from './support/with-app.ts'

const textOf = (page: Page) => page.getByRole('textbox', { name: 'Text of the note' })

async function openExample(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'I have kept it' }).click()
  await page.getByRole('button', { name: 'Make the example note' }).click()
  await page.getByText('Questions for Member States:').waitFor()
}

async function openBlank(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'I have kept it' }).click()
  await page.keyboard.press('Control+n')
  await page.getByRole('menuitem', { name: 'Blank note' }).click()
  await textOf(page).click()
}

test('a figure found by its meaning comes in three forms, by keyboard', async () => {
  test.setTimeout(90_000)
  await withApp(async ({ page }) => {
    await openExample(page)
    await page.keyboard.press('Control+End')
    await textOf(page).getByText('In the external dimension').click()
    await page.keyboard.press('End')
    const { keyboard } = page
    const menu = page.getByRole('listbox', { name: 'Insert' })
    const phrases = ['80 %', '–80 %', 'fell by 80 %']
    for (const presses of [0, 1, 2]) {
      await keyboard.type(' /figure reduction crossings')
      await expect(menu.getByRole('option').first()).toContainText('–80')
      for (let press = 0; press < presses; press += 1) await keyboard.press('ArrowRight')
      await keyboard.press('Enter')
      await expect(menu).toHaveCount(0)
      await keyboard.type(` ${phrases[presses]?.length}|`)
    }
    await expect(textOf(page)).toContainText('80\u00a0% 4| –80\u00a0% 5| fell by 80\u00a0% 12|')

    // Two periods of one series, side by side.
    await keyboard.press('Control+Shift+F')
    await keyboard.type('arrivals registered 2023')
    const results = page.getByRole('listbox', { name: 'Evidence found' })
    await expect(results.getByRole('option').nth(1)).toContainText(/163.521/)
    await keyboard.press('ArrowDown')
    await expect(results.getByText('from 192 182 to 163 521')).toBeVisible()
    await keyboard.press('ArrowRight')
    await keyboard.press('Enter')
    await expect(textOf(page)).toContainText('from 192\u00a0182 to 163\u00a0521')
  })
})

test('the last used comes first in the menu, and nothing opens inside a reference', async () => {
  await withApp(async ({ page }) => {
    await openBlank(page)
    const { keyboard } = page
    const options = page.getByRole('listbox', { name: 'Insert' }).getByRole('option')
    await keyboard.type('/')
    await expect(options.first()).toHaveText('Heading, level 1')
    await keyboard.type('measure digital tools detection')
    await expect(options.first()).toContainText('Enhance use of digital')
    await keyboard.press('Enter')
    await expect(options).toHaveCount(0)
    await keyboard.press('Enter')
    await keyboard.type('/')
    await expect(options.first()).toContainText('Measure')
    await keyboard.press('Escape')
    await keyboard.type(' see 14871/24 and/or')
    await expect(options).toHaveCount(0)
    await expect(textOf(page)).toContainText('/ see 14871/24 and/or')
  })
})

test('a result is dragged into the sentence, and a selected word is searched for', async () => {
  await withApp(async ({ page }) => {
    await openBlank(page)
    await page.keyboard.type('Deployed  members of Frontex')
    await page.keyboard.press('Control+Shift+ArrowLeft')
    await page.keyboard.press('Control+Shift+F')
    const field = page.getByRole('combobox', { name: 'Search the library' })
    await expect(field).toHaveValue('Frontex')
    await field.fill('standing corps members deployed')
    const result = page.getByRole('option', { name: /2 700/ }).first()
    await result.waitFor()
    await result.dragTo(textOf(page).getByText('Deployed'), { targetPosition: { x: 66, y: 12 } })
    await expect(textOf(page)).toHaveText(/^Deploy\w* over.2.700 \w* *members of Frontex$/)
  })
})

test('questions change places by keyboard, the list of figures leads to each, and a sheet says where they are from', async () => {
  test.setTimeout(90_000)
  await withApp(async ({ app, page, folder }) => {
    await openExample(page)
    const questions = textOf(page).locator('[data-question]')
    const second = await questions.nth(1).textContent()
    await questions.nth(1).click()
    await page.keyboard.press('Alt+ArrowUp')
    await expect(questions.first()).toHaveText(second ?? '')

    await page.keyboard.press('Control+k')
    await page.keyboard.type('figures of the note')
    await page.keyboard.press('Enter')
    const list = page.getByRole('grid', { name: 'Figures of the note' })
    await list.getByRole('row').nth(1).waitFor()
    const rows = await list.getByRole('row').count()
    expect(rows).toBeGreaterThan(20)
    await expect(list.getByRole('row').nth(1)).toBeFocused()
    await page.keyboard.press('ArrowDown')
    const chosen = await list.getByRole('row').nth(2).getByRole('gridcell').first().textContent()
    await page.keyboard.press('Enter')
    await expect(list).toHaveCount(0)
    await expect(textOf(page)).toBeFocused()
    const selected = textOf(page).locator('.ProseMirror-selectednode')
    await expect(selected).toHaveText((chosen ?? '').replaceAll(' ', '\u00a0'))
    await expect(page.getByRole('region', { name: 'This figure' })).toContainText(
      'No other note shows this figure.',
    )

    const path = join(folder, 'sheet.docx')
    await answerSaveDialog(app, path)
    await page.keyboard.press('Control+k')
    await page.keyboard.type('evidence sheet')
    await page.keyboard.press('Enter')
    // The pages of the note are laid out first.
    const saved = page.getByText('Evidence sheet saved as sheet.docx')
    await expect(saved).toBeVisible({ timeout: 30_000 })
    await expect(
      page.getByText(/\d+ figures with their sources\. Not for distribution\./),
    ).toBeVisible()
    await expect(page.getByRole('button', { name: 'Show in folder' })).toBeVisible()
    const { 'word/document.xml': document } = unzipSync(readFileSync(path))
    const words = strFromU8(document ?? new Uint8Array())
      .replace(/<[^>]*>/g, '')
      .replaceAll('\u00a0', ' ')
    expect(words).toContain('Not for distribution')
    expect(words).toContain('80 %p. 2, section 1')
    expect(words).toContain('Frontex, as quoted in 14871/24')
  })
})
