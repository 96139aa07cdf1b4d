import { readFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { AxeBuilder } from '@axe-core/playwright'
import { expect, type Page, test } from '@playwright/test'
import { strFromU8, unzipSync } from 'fflate'
import { readPdfPages } from '../support/pdf-words.ts'
import { answerSaveDialog } from './support/answer-save-dialog.ts'
import { exportAnyway } from './support/export-anyway.ts'
import { withApp } from './support/with-app.ts'

const fixtures = resolve(import.meta.dirname, '../fixtures/clipboard')
const textOf = (page: Page) => page.getByRole('textbox', { name: 'Text of the note' })

/** As the system hands it over: a page may not write Word's HTML to the real clipboard. */
async function paste(page: Page, html: string): Promise<void> {
  await textOf(page).evaluate((element, content) => {
    const clipboardData = new DataTransfer()
    clipboardData.setData('text/html', content)
    const pasted = new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true })
    element.dispatchEvent(pasted)
  }, html)
}

test('what comes from Word is a note: nested lists, merged cells, footnotes, accepted changes', async () => {
  test.setTimeout(120_000)
  await withApp(async ({ app, page, folder }) => {
    const { keyboard } = page
    await page.getByRole('button', { name: 'I have kept it' }).click()
    await keyboard.press('Control+n')
    await page.getByRole('menuitem', { name: 'Blank note' }).click()
    await textOf(page).click()
    await paste(page, await readFile(join(fixtures, 'word-365.html'), 'utf8'))

    await expect(
      page.getByText('Left out: 1 picture, 1 text box, 1 tracked deletion, 1 comment and the'),
    ).toBeVisible()
    await expect(
      textOf(page).getByRole('heading', { name: 'Returns from the region' }),
    ).toBeVisible()
    await expect(textOf(page).locator('ul > li > ul > li > ul > li')).toHaveText(
      'and a smaller part',
    )
    await expect(textOf(page).locator('th[colspan="2"]')).toHaveText('Returns')
    await expect(textOf(page).locator('td[rowspan="2"]')).toHaveText('Belgium(both years)')
    const note = page.getByRole('textbox', { name: /^Footnote 1/ })
    await expect(note).toHaveText('Frontex, Risk Analysis 2024.')
    await expect(textOf(page)).not.toContainText('seventy')
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
      const { violations } = await new AxeBuilder({ page })
        .setLegacyMode(true)
        // It allows the mark of a footnote on links only; in a text that is edited it is none.
        .disableRules('aria-allowed-role')
        .analyze()
      expect(violations.map(({ id, nodes }) => [id, nodes.map(({ target }) => target)])).toEqual([])
    }
    await page.getByRole('button', { name: 'Close this message' }).click()
    await expect(textOf(page)).toBeFocused()

    const path = join(folder, 'pasted.docx')
    await answerSaveDialog(app, path)
    await exportAnyway(page)
    await expect(page.getByText('pasted.docx')).toBeVisible()
    const words = (await readPdfPages(await readFile(path))).flat().join(' ')
    for (const passage of [
      '1) Returns from the region',
      'by eighty per cent1 in a year, as the annual report says.',
      'First measure',
      'and a smaller part',
      'Member States shall cooperate.',
      'Belgium',
      '1 310',
      'Frontex, Risk Analysis 2024.',
    ])
      expect(words).toContain(passage)
  })
})

test('a clipboard of 50 MB is refused in a sentence while the text can be written', async () => {
  await withApp(async ({ page }) => {
    await page.getByRole('button', { name: 'I have kept it' }).click()
    await page.keyboard.press('Control+n')
    await page.getByRole('menuitem', { name: 'Blank note' }).click()
    await textOf(page).click()
    await textOf(page).evaluate((element) => {
      const clipboardData = new DataTransfer()
      clipboardData.setData('text/html', `<p>${'word '.repeat(10_000_000)}</p>`)
      const pasted = new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true })
      element.dispatchEvent(pasted)
    })
    await expect(page.getByText('The clipboard holds too much to paste at once.')).toBeVisible()
    await page.keyboard.type('Still here.')
    await expect(textOf(page)).toHaveText('Still here.')
  })
})

test('a picture of the clipboard is described, and Word has it with its words', async () => {
  test.setTimeout(120_000)
  await withApp(async ({ app, page, folder }) => {
    const { keyboard } = page
    await page.getByRole('button', { name: 'I have kept it' }).click()
    await keyboard.press('Control+n')
    await page.getByRole('menuitem', { name: 'Blank note' }).click()
    await textOf(page).click()
    await pastePicture(page, 'drawing.svg', 'image/svg+xml')
    await expect(page.getByText('drawing.svg is no PNG, JPEG or GIF.')).toBeVisible()
    await pastePicture(page, 'map.png', 'image/png')

    // Its words are asked at once; Escape leads to the picture as a whole, keys make it wider.
    const words = page.getByRole('textbox', { name: 'Alternative text' })
    await expect(words).toBeFocused()
    await keyboard.type('A map of the route.')
    await expect(textOf(page).getByRole('img', { name: 'A map of the route.' })).toBeVisible()
    await keyboard.press('Escape')
    await expect(page.getByText('Picture: A map of the route.')).toBeAttached()
    await keyboard.press('Alt+Shift+ArrowRight')
    await expect(page.getByRole('spinbutton', { name: 'Width in millimetres' })).toHaveValue('90')
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
      const { violations } = await new AxeBuilder({ page }).setLegacyMode(true).analyze()
      expect(violations.map(({ id, nodes }) => [id, nodes.map(({ target }) => target)])).toEqual([])
    }

    const path = join(folder, 'picture.docx')
    await answerSaveDialog(app, path)
    await exportAnyway(page)
    await expect(page.getByText('picture.docx')).toBeVisible()
    const parts = unzipSync(await readFile(path))
    const body = strFromU8(parts['word/document.xml'] ?? new Uint8Array())
    expect(body).toContain('descr="A map of the route."')
    expect(Object.keys(parts).filter((name) => /^word\/media\/.*\.png$/.test(name))).toHaveLength(1)
  })
})

/** A screenshot as the system hands it over: a drawn file of 320 by 200 dots. */
async function pastePicture(page: Page, name: string, type: string): Promise<void> {
  await textOf(page).evaluate(
    async (element, file) => {
      const canvas = new OffscreenCanvas(320, 200)
      const brush = canvas.getContext('2d')
      if (brush !== null) {
        brush.fillStyle = '#4f83d6'
        brush.fillRect(0, 0, 320, 200)
        brush.fillStyle = '#ffcc00'
        brush.fillRect(60, 60, 120, 60)
      }
      const drawn = file.type === 'image/png' ? await canvas.convertToBlob() : '<svg/>'
      const clipboardData = new DataTransfer()
      clipboardData.items.add(new File([drawn], file.name, { type: file.type }))
      const pasted = new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true })
      element.dispatchEvent(pasted)
    },
    { name, type },
  )
}
