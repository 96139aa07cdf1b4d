import { readFile, truncate, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { AxeBuilder } from '@axe-core/playwright'
import { expect, type Page, test } from '@playwright/test'
import { pdfOf, pictureOfPixels } from '../support/pdf-file.ts'
import { answerSaveDialog } from './support/answer-save-dialog.ts'
import { withApp } from './support/with-app.ts'

/** What axe finds in light and in dark. */
async function violationsOf(page: Page): Promise<readonly string[]> {
  const found: string[] = []
  for (const colorScheme of ['dark', 'light'] as const) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
    const { violations } = await new AxeBuilder({ page }).setLegacyMode(true).analyze()
    for (const { id, nodes } of violations)
      found.push(...nodes.map(({ target }) => `${colorScheme} ${id}: ${target.join(' ')}`))
  }
  return found
}

const today = 'Today, 2650 border and coast guards in the Standing Corps are deployed'
const currently = 'Currently, the Agency has over 2 700 standing corps members deployed.'

test('the standing corps shows 2 650 against over 2 700 with both sentences', async () => {
  test.setTimeout(90_000)
  await withApp(async ({ page }) => {
    await page.getByRole('button', { name: 'I have kept it' }).click()
    const { keyboard } = page
    await keyboard.press('Control+k')
    await keyboard.type('kind:statistic "standing corps deployed"')
    await page.getByRole('option', { name: /2.650/ }).first().waitFor()
    await keyboard.press('Enter')

    const side = page.getByRole('region', { name: 'Contradictions' })
    await expect(side).toContainText('Contradicted')
    for (const words of ['2 650', 'over 2 700', today, currently, 'COM(2024) 126 final'])
      await expect(side).toContainText(words.replaceAll(/(\d) (\d)/g, '$1\u00a0$2'))
    await expect(side.locator('mark')).toHaveText(['2650', '2 700'])
    await side.getByRole('button', { name: 'Side by side' }).focus()
    await keyboard.press('Enter')
    const dialog = page.getByRole('dialog', { name: 'Contradictions' })
    const [left, right] = await Promise.all(
      ['Today, 2650', 'Currently, the Agency'].map((words) =>
        dialog.getByText(words).boundingBox(),
      ),
    )
    expect((right?.x ?? 0) - (left?.x ?? 0)).toBeGreaterThan(300)
    await expect(dialog).toContainText('Both stand in the same document: neither is newer.')
    expect(await violationsOf(page)).toEqual([])
    await keyboard.press('Escape')
    await expect(dialog).toHaveCount(0)
    expect(await violationsOf(page)).toEqual([])

    await keyboard.press('Control+n')
    await page.getByRole('menuitem', { name: 'Blank note' }).click()
    await page.getByRole('textbox', { name: 'Text of the note' }).click()
    await keyboard.type('/figure standing corps members deployed')
    const menu = page.getByRole('listbox', { name: 'Insert' })
    await expect(menu.getByRole('option').first()).toContainText(/2.700/)
    // The menu takes no Enter while the answer to the last letter is on its way.
    await expect(async () => {
      await keyboard.press('Enter')
      await expect(menu).toHaveCount(0, { timeout: 500 })
    }).toPass()
    await keyboard.press('ArrowLeft')
    const figure = page.getByRole('region', { name: 'This figure' })
    await expect(figure.getByRole('region', { name: 'Contradictions' })).toContainText(today)
    await expect(page.getByRole('option', { name: /contradicted/ }).first()).toBeVisible()
  })
})

test('a source is cited anew and holds copies that search finds', async () => {
  test.setTimeout(90_000)
  await withApp(async ({ app, page, folder }) => {
    await page.getByRole('button', { name: 'I have kept it' }).click()
    const library = page.getByRole('navigation', { name: 'Notes and library' })
    await library.getByRole('button', { name: /^Sources/ }).click()
    const row = page.getByRole('row', { name: /Advancing the Skopje Declaration/ })
    await row.click()

    await page.getByRole('button', { name: 'Add a reference' }).click()
    await page.keyboard.type('EMWP 12/23')
    await page.keyboard.press('Enter')
    await expect(row).toContainText('EMWP 12/23')
    await page.getByRole('button', { name: 'Undo' }).click()
    await expect(row).not.toContainText('EMWP 12/23')

    const copies = page.getByRole('region', { name: 'Copies of the document' })
    await expect(copies).toContainText('up to 50 MB each')
    const file = async (name: string, text: string | Buffer) => {
      await writeFile(join(folder, name), text)
      return join(folder, name)
    }
    const input = copies.locator('input[type=file]')
    const large = await file('film.mp4', '')
    await truncate(large, 300_000_000)
    await input.setInputFiles(large)
    await expect(copies.getByRole('alert')).toHaveText(
      'film.mp4 is larger than 50 MB and was not read; attach a smaller copy.',
    )
    await input.setInputFiles(await file('secret.txt', 'SECRET UE/EU SECRET\nZeppelins'))
    await expect(copies.getByRole('alert')).toContainText('EU classified information')
    await expect(copies.getByRole('listitem')).toHaveCount(0)

    const dropped = await page.evaluateHandle(() => {
      const transfer = new DataTransfer()
      transfer.items.add(new File(['Zeppelins over Skopje'], 'Annex.txt', { type: 'text/plain' }))
      return transfer
    })
    await copies.dispatchEvent('drop', { dataTransfer: dropped })
    await expect(copies.getByRole('listitem')).toContainText('found by its words')
    expect(await violationsOf(page)).toEqual([])

    // A scan: its only page is a picture.
    await input.setInputFiles(await file('scan.pdf', pdfOf([{ drawing: pictureOfPixels }])))
    const question = page.getByRole('dialog', { name: 'Attach scan.pdf?' })
    await expect(question).toContainText('could not read its only page')
    await expect(question.getByRole('button', { name: 'Do not attach it' }).last()).toBeFocused()
    expect(await violationsOf(page)).toEqual([])
    await page.keyboard.press('Enter')
    await expect(copies.getByRole('listitem')).toHaveCount(1)

    const path = join(folder, 'out.txt')
    await answerSaveDialog(app, path)
    await copies.getByRole('button', { name: 'Save Annex.txt as…' }).click()
    await expect(page.getByText(`Saved as ${path}.`)).toBeVisible()
    expect(await readFile(path, 'utf8')).toBe('Zeppelins over Skopje')

    const foundBy = async (words: string, count: number) => {
      await page.keyboard.press('Control+k')
      await page.keyboard.type(words)
      await expect(page.getByRole('option', { name: /Skopje Declaration/ })).toHaveCount(count)
      await page.keyboard.press('Escape')
    }
    await foundBy('zeppelins', 1)
    await copies.getByRole('button', { name: 'Remove Annex.txt' }).click()
    await expect(copies.getByRole('listitem')).toHaveCount(0)
    await foundBy('zeppelins', 0)
    await page.getByRole('button', { name: 'Undo' }).last().click()
    await expect(copies.getByRole('listitem')).toHaveCount(1)

    await page
      .getByText(/^\d+ measures$/)
      .last()
      .click()
    await page
      .getByRole('button', { name: /^Strengthen/ })
      .first()
      .click()
    await expect(page.getByRole('heading', { level: 1, name: 'Plans' })).toBeVisible()
  })
})
