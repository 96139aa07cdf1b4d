import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { AxeBuilder } from '@axe-core/playwright'
import { expect, type Page, test } from '@playwright/test'
import { strFromU8, unzipSync } from 'fflate'
import { answerSaveDialog } from './support/answer-save-dialog.ts'
import { exportAnyway } from './support/export-anyway.ts'
import { withApp } from './support/with-app.ts'

/** What axe finds in both colour schemes. */
async function violationsOf(page: Page): Promise<readonly string[]> {
  const found: string[] = []
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
    const { violations } = await new AxeBuilder({ page }).setLegacyMode(true).analyze()
    for (const { id, nodes } of violations)
      found.push(...nodes.map(({ target }) => `${colorScheme} ${id}: ${target.join(' ')}`))
  }
  await page.emulateMedia({ colorScheme: 'light' })
  return found
}

/** The parts of a Word file as text, by path. */
async function partsOf(path: string): Promise<Readonly<Record<string, string>>> {
  const parts = unzipSync(await readFile(path))
  return Object.fromEntries(Object.entries(parts).map(([name, data]) => [name, strFromU8(data)]))
}

async function chooseArrivals(page: Page): Promise<void> {
  await page.getByRole('combobox', { name: 'Indicator' }).fill('Arrivals registered')
  await page
    .getByRole('option', { name: /^Arrivals registered/ })
    .first()
    .click()
}

test('a chart comes into a note from the explorer and by /, and is a real chart in Word', async () => {
  test.setTimeout(120_000)
  await withApp(async ({ app, page, folder }) => {
    await page.getByRole('button', { name: 'I have kept it' }).click()
    await page.getByRole('button', { name: 'Make the example note' }).click()
    await page.getByText('Questions for Member States:').waitFor()

    // From the explorer, with the part-year that one asked to see.
    const navigation = page.getByRole('navigation', { name: 'Notes and library' })
    await navigation.getByRole('button', { name: /^Statistics/ }).click()
    await chooseArrivals(page)
    await page.getByRole('checkbox', { name: /another length of time/ }).check()
    await page.getByRole('button', { name: 'Insert chart in note' }).click()
    const text = page.getByRole('textbox', { name: 'Text of the note' })
    const chart = text.getByRole('figure').first()
    await expect(chart.getByRole('table').getByRole('row').last()).toHaveText(
      'Jan–Oct\u00a0202449\u00a0297 (another length of time)',
    )
    await expect(chart).toContainText(
      'Not the same length of time as the others: Jan–Oct\u00a02024.',
    )
    await expect(chart).toContainText('Source: IOM, 14871/24.')

    // Caption and alternative text are edited in place, and one step back takes the chart out.
    await page.keyboard.type(' by land')
    await expect(chart).toContainText('(persons) by land')
    const described = chart.getByRole('textbox', { name: 'Alternative text' })
    await expect(described).toHaveValue(/^Bar chart: Arrivals registered .*2022: 192 182/)
    await described.fill('Three bars, each lower than the one before.')
    expect(await violationsOf(page)).toEqual([])

    await described.press('Escape')
    await expect(chart).toHaveAttribute('data-selected', 'true')
    await page.keyboard.press('Delete')
    await expect(text.getByRole('figure')).toHaveCount(0)
    await page.keyboard.press('ControlOrMeta+z')
    await expect(described).toHaveValue('Three bars, each lower than the one before.')

    // By keyboard alone: the dialog looks for an indicator.
    await text.getByText('(persons) by land').first().click()
    await page.keyboard.press('End')
    await page.keyboard.press('Enter')
    await page.keyboard.type('/chart')
    await page.keyboard.press('Enter')
    const dialog = page.getByRole('dialog', { name: 'Insert a chart' })
    await expect(dialog.getByRole('combobox', { name: 'Indicator' })).toBeFocused()
    await chooseArrivals(page)
    await expect(dialog.getByRole('table')).toContainText('192\u00a0182')
    expect(await violationsOf(page)).toEqual([])
    await dialog.getByRole('button', { name: 'Insert chart', exact: true }).click()
    await expect(text.getByRole('figure')).toHaveCount(2)

    const path = join(folder, 'chart.docx')
    await answerSaveDialog(app, path)
    await exportAnyway(page)
    await expect
      .poll(() => partsOf(path).then(Object.keys, () => []))
      .toEqual(expect.arrayContaining(['word/charts/chart1.xml', 'word/charts/chart2.xml']))
    const parts = await partsOf(path)
    expect(parts['word/charts/chart1.xml']).toContain('<c:v>192182</c:v>')
    expect(parts['word/document.xml']).toContain(
      'descr="Three bars, each lower than the one before."',
    )
    expect(parts['word/document.xml']).toContain('Not the same length of time as the others')
    expect(Object.keys(parts).filter((name) => name.endsWith('.xlsx'))).toHaveLength(2)
  })
})
