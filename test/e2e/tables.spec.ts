import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { AxeBuilder } from '@axe-core/playwright'
import { expect, type Page, test } from '@playwright/test'
import { strFromU8, unzipSync } from 'fflate'
import { answerSaveDialog } from './support/answer-save-dialog.ts'
import { exportAnyway } from './support/export-anyway.ts'
import { withApp } from './support/with-app.ts'

const textOf = (page: Page) => page.getByRole('textbox', { name: 'Text of the note' })

test('a table is made, filled and given its widths by keyboard', async () => {
  test.setTimeout(60_000)
  await withApp(async ({ page }) => {
    const { keyboard } = page
    await page.getByRole('button', { name: 'I have kept it' }).click()
    await keyboard.press('Control+n')
    await page.getByRole('menuitem', { name: 'Blank note' }).click()
    await textOf(page).click()

    await page.getByRole('button', { name: 'Insert a table' }).focus()
    await keyboard.press('Enter')
    await expect(page.getByRole('spinbutton', { name: 'Columns' })).toBeFocused()
    await keyboard.type('4')
    await keyboard.press('Tab')
    await keyboard.type('2')
    await keyboard.press('Enter')
    const table = textOf(page).getByRole('table')
    await expect(table.getByRole('columnheader')).toHaveCount(4)
    await expect(table.getByRole('row')).toHaveCount(2)

    for (const word of ['State', '2023', '2024', 'Change', 'Belgium']) {
      await keyboard.type(word)
      await keyboard.press('Tab')
    }
    await keyboard.press('Control+Enter')
    await expect(table.getByRole('row')).toHaveCount(3)

    // Dragging one column lets the others keep what they show, so that Word knows them all.
    const first = await table.locator('th').first().boundingBox()
    if (first === null) throw new Error('The table is not shown.')
    const edge = { x: first.x + first.width, y: first.y + first.height / 2 }
    await page.mouse.move(edge.x - 2, edge.y)
    await page.mouse.down()
    await page.mouse.move(edge.x - 40, edge.y, { steps: 4 })
    await page.mouse.up()
    await expect(table.locator('th[colwidth]')).toHaveCount(4)

    const widths = () =>
      table.locator('th').evaluateAll((cells) => cells.map((cell) => Math.round(cell.clientWidth)))
    const before = await widths()
    await keyboard.press('Alt+Shift+ArrowLeft')
    await keyboard.press('Alt+Shift+ArrowLeft')
    await expect.poll(async () => (await widths())[1]).toBe((before[1] ?? 0) - 32)
    expect((await widths())[0]).toBe(before[0])

    // To the tools of the table and back.
    await keyboard.press('Alt+F10')
    await expect(page.getByRole('button', { name: /^Row above/ })).toBeFocused()
    await keyboard.press('Enter')
    await expect(table.getByRole('row')).toHaveCount(4)
    await keyboard.press('Alt+F10')
    await keyboard.press('Escape')
    await expect(textOf(page)).toBeFocused()
  })
})

/** The words of a Word file, a line for each paragraph. */
async function readLines(path: string): Promise<readonly string[]> {
  const xml = strFromU8(unzipSync(await readFile(path))['word/document.xml'] ?? new Uint8Array())
  return xml
    .replaceAll(/<w:instrText.*?<\/w:instrText>/gs, '')
    .split('</w:p>')
    .map((line) => line.replaceAll(/<[^>]+>/g, ''))
}

test('contents, a numbered paragraph, and a table with its caption in an annex come out in Word', async () => {
  test.setTimeout(90_000)
  await withApp(async ({ app, page, folder }) => {
    const { keyboard } = page
    const insert = async (words: string, name: string) => {
      await keyboard.type(`/${words}`)
      await expect(page.getByRole('option', { name, exact: true })).toBeVisible()
      await keyboard.press('Enter')
    }
    await page.getByRole('button', { name: 'I have kept it' }).click()
    await keyboard.press('Control+n')
    await page.getByRole('menuitem', { name: 'Blank note' }).click()
    await textOf(page).click()
    await insert('contents', 'Contents with page numbers')
    await keyboard.type('# Background')
    await keyboard.press('Enter')
    await insert('numbered p', 'Numbered paragraph')
    await keyboard.type('A point.')
    await keyboard.press('Enter')
    await keyboard.press('Enter')
    await insert('annex', 'Annex')
    await keyboard.type('Figures')
    await keyboard.press('Alt+Shift+L')
    await expect(textOf(page).getByText('Landscape pages')).toBeVisible()
    await keyboard.press('Enter')
    await insert('table', 'Table')
    await keyboard.type('Belgium')
    await page.getByRole('button', { name: 'Caption and description' }).press('Enter')
    await expect(page.getByLabel('Caption, printed above')).toBeFocused()
    await keyboard.type('Arrivals')
    await keyboard.press('Enter')
    await expect(textOf(page).getByRole('table', { name: 'Table 1: Arrivals' })).toBeVisible()
    await expect(textOf(page).getByRole('navigation', { name: 'Contents table' })).toContainText(
      'ANNEX Figures',
    )
    // Nobody has filled the table yet.
    const axe = new AxeBuilder({ page }).setLegacyMode(true).disableRules('empty-table-header')
    const { violations } = await axe.analyze()
    expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([])

    const path = join(folder, 'annex.docx')
    await answerSaveDialog(app, path)
    await exportAnyway(page)
    await expect
      .poll(async () => await readLines(path).catch(() => []))
      .toEqual(
        expect.arrayContaining([
          '1)Background1',
          'ANNEX Figures2',
          'A point.',
          'Table 1: Arrivals',
        ]),
      )
  })
})
