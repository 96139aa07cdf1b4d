import { join } from 'node:path'
import { AxeBuilder } from '@axe-core/playwright'
import { expect, type Page, test } from '@playwright/test'
import { addStatistics } from './support/add-statistics.ts'
import { launchElectron } from './support/launch-electron.ts'
import { withFolder } from './support/with-app.ts'

async function choose(page: Page, field: string, option: RegExp): Promise<void> {
  await page.getByRole('combobox', { name: field }).click()
  await page.getByRole('option', { name: option }).first().click()
}

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

/** The app with the example note, the LIMITE pack and the statistics of `addStatistics`. */
async function withStatistics(run: (page: Page) => Promise<void>): Promise<void> {
  await withFolder(async (folder) => {
    const dataFolder = join(folder, 'data')
    const first = await launchElectron({ dataFolder })
    const page = await first.firstWindow()
    await page.getByRole('button', { name: 'I have kept it' }).click()
    await page.getByRole('button', { name: 'Make the example note' }).click()
    await page.getByText('Questions for Member States:').waitFor()
    await first.close()
    addStatistics(dataFolder)
    const app = await launchElectron({ dataFolder })
    try {
      const window = await app.firstWindow()
      await window.getByText('Questions for Member States:').waitFor()
      const navigation = window.getByRole('navigation', { name: 'Notes and library' })
      await navigation.getByRole('button', { name: /^Statistics/ }).click()
      await run(window)
    } finally {
      await app.close()
    }
  })
}

test('statistics: chart and its table, part-years apart, a calculation into the note, vintages', async () => {
  test.setTimeout(120_000)
  await withStatistics(async (page) => {
    const refused: string[] = []
    page.on('console', (message) => {
      if (/Content Security Policy/.test(message.text())) refused.push(message.text())
    })
    const grid = page.getByRole('grid', { name: 'Statistics' })
    await choose(page, 'Indicator', /^Arrivals registered/)
    const chart = page.getByRole('figure', { name: 'Arrivals registered in the Western' })
    const table = chart.getByRole('table')
    await expect(table.getByRole('row')).toHaveText([
      'TimeWestern Balkans partners',
      '2022192\u00a0182',
      '2023163\u00a0521',
    ])

    // Ten months join the years only where one asks, and are said to be something else.
    await chart.getByRole('checkbox', { name: /another length of time/ }).check()
    await expect(table.getByRole('row').last()).toHaveText(
      'Jan–Oct\u00a0202449\u00a0297 (another length of time)',
    )
    await expect(chart.locator('[data-apart="true"]')).toHaveCount(1)

    // By keyboard: Enter shows a value with its source, Space computes with it.
    await grid.focus()
    await page.keyboard.press('End')
    await page.keyboard.press('Enter')
    const details = page.getByRole('region', { name: 'Details' })
    await expect(details).toBeFocused()
    await expect(details.locator('mark').first()).toHaveText('192,182')
    await expect(details.getByRole('button', { name: /migratory situation/ })).toBeVisible()
    await grid.focus()
    await page.keyboard.press('Space')
    await page.keyboard.press('ArrowUp')
    await page.keyboard.press('Space')
    const calculation = page.getByRole('region', { name: 'Calculation' })
    await expect(calculation).toContainText('–14.9\u00a0%')
    await expect(calculation).toContainText('Rounded from –14.9134674423')
    await expect(calculation).toContainText('(163\u00a0521 – 192\u00a0182) / 192\u00a0182 × 100')
    expect(await violationsOf(page)).toEqual([])
    await page.keyboard.press('ArrowUp')
    await page.keyboard.press('Space')
    await calculation.getByRole('button', { name: 'Sum' }).click()
    await expect(calculation).toContainText('different lengths of time')
    await page.keyboard.press('Escape')

    // What the same counter gave for the same month in April and in June.
    await choose(page, 'Indicator', /^First-time applicants/)
    await grid.getByText('1 other vintage').first().click()
    const vintages = details.getByRole('table')
    await expect(vintages.getByRole('row')).toHaveCount(3)
    await expect(vintages).toContainText('75\u00a0405, provisional')
    await expect(vintages).toContainText('–40 (–0.053\u00a0%)')
    expect(await violationsOf(page)).toEqual([])
    expect(refused).toEqual([])

    // The value goes where the cursor of the note was.
    await details.getByRole('button', { name: 'Insert in note' }).click()
    const text = page.getByRole('textbox', { name: 'Text of the note' })
    await expect(text.locator('[data-observation-id="june"]')).toHaveText('75\u00a0405')
  })
})
