import { join } from 'node:path'
import { AxeBuilder } from '@axe-core/playwright'
import { expect, type Page, test } from '@playwright/test'
import { addLaterMonth } from './support/add-later-month.ts'
import { launchElectron } from './support/launch-electron.ts'
import { withFolder } from './support/with-app.ts'

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

/** A chart of arrivals, the months of the last year among them, in the open note. */
async function insertChart(page: Page): Promise<void> {
  const navigation = page.getByRole('navigation', { name: 'Notes and library' })
  await navigation.getByRole('button', { name: /^Statistics/ }).click()
  await page.getByRole('combobox', { name: 'Indicator' }).fill('Arrivals registered')
  await page
    .getByRole('option', { name: /^Arrivals registered/ })
    .first()
    .click()
  await page.getByRole('checkbox', { name: /another length of time/ }).check()
  await page.getByRole('button', { name: 'Insert chart in note' }).click()
  await expect(chartOf(page)).toContainText('Source: IOM, 14871/24.')
  await page.keyboard.press('Control+s')
  await expect(page.getByText(/^Saved /).first()).toBeVisible()
}

const chartOf = (page: Page) =>
  page.getByRole('textbox', { name: 'Text of the note' }).getByRole('figure').first()

/** The app with two example notes, to whose library a later month has come since. */
async function withLaterMonth(run: (page: Page) => Promise<void>): Promise<void> {
  await withFolder(async (folder) => {
    const dataFolder = join(folder, 'data')
    const first = await launchElectron({ dataFolder })
    const page = await first.firstWindow()
    await page.getByRole('button', { name: 'I have kept it' }).click()
    await page.getByRole('button', { name: 'Make the example note' }).click()
    await page.getByText('Questions for Member States:').waitFor()
    await page.keyboard.press('Control+k')
    await page.keyboard.type('>example')
    await page.keyboard.press('Enter')
    const navigation = page.getByRole('navigation', { name: 'Notes and library' })
    await expect(navigation.getByText('The migratory situation')).toHaveCount(2)
    await insertChart(page)
    await first.close()
    addLaterMonth(dataFolder)
    const app = await launchElectron({ dataFolder })
    try {
      await run(await app.firstWindow())
    } finally {
      await app.close()
    }
  })
}

const shows = (page: Page, value: string) =>
  page.getByRole('img', { name: new RegExp(`^${value}`) })

test('a later month makes figures of two notes and a chart stale; it is accepted, kept and typed over', async () => {
  test.setTimeout(120_000)
  await withLaterMonth(async (page) => {
    // The text says so itself, to the eye and to the ear.
    const stale = shows(page, '49297')
    await expect(stale).toHaveAccessibleName(/; changed since: 52000 for a later period$/)
    await expect(stale).toHaveAttribute('data-change', 'newer')

    // By keyboard: the panel, its first card, and what came in.
    await page.keyboard.press('Control+k')
    await page.keyboard.type('>figures to look')
    await page.keyboard.press('Enter')
    const panel = page.getByRole('region', { name: 'Figures to look at', exact: true })
    await expect(panel).toBeFocused()
    await expect(panel.getByText(/changes 2\sfigures and 1\schart in 2\snotes/)).toBeVisible()
    expect(await violationsOf(page)).toEqual([])
    await page.keyboard.press('Tab')
    await expect(panel.getByRole('button', { name: 'Use all 2 new values' })).toBeFocused()
    await page.keyboard.press('Tab')
    await page.keyboard.press('Tab')
    await expect(
      panel.getByRole('button', { name: /^Use 52.000 instead of 49.297$/ }),
    ).toBeFocused()
    await page.keyboard.press('Enter')
    await expect(shows(page, '52000')).toHaveAccessibleName(/January to November 2024$/)
    await expect(panel).toBeFocused()

    // The other draft still says what it said.
    await expect(panel.getByText(/changes 1\sfigure and 1\schart in 2\snotes/)).toBeVisible()

    // The chart says in words that it is behind, leads to the panel and takes the month up whole.
    const chart = chartOf(page)
    await expect(chart).toContainText('There is 1 value for a later period')
    await chart.getByRole('button', { name: 'Look at it' }).click()
    await expect(panel).toBeFocused()
    await panel.getByRole('button', { name: /^Use today’s values: Arrivals/ }).click()
    await expect(chart.getByRole('table').getByRole('row').last()).toHaveText(
      'Jan–Nov\u00a0202452\u00a0000 (another length of time)',
    )
    await expect(chart).not.toContainText('a later period')
    await expect(panel.getByText(/changes 1\sfigure in 1\snote/)).toBeVisible()
    await page.getByRole('textbox', { name: 'Text of the note' }).press('Control+z')
    await expect(chart.getByRole('table').getByRole('row').last()).toContainText('49\u00a0297')
    await expect(panel.getByRole('button', { name: /^Use today’s values/ })).toBeVisible()
    await panel.getByRole('button', { name: /^Keep the chart: Arrivals/ }).click()
    await expect(chart).not.toContainText('a later period')

    // What is contradicted can stay as it is, and is no longer marked.
    await panel.getByRole('button', { name: 'Keep 80\u00a0%' }).click()
    await expect(shows(page, '80 per cent')).not.toHaveAttribute('data-change')

    // Undo in the text takes the accepted value back.
    await page.getByRole('textbox', { name: 'Text of the note' }).press('Control+z')
    await expect(shows(page, '49297')).toHaveAttribute('data-change', 'newer')

    // Typed over by hand, it keeps what it rests on.
    await shows(page, '32 per cent').click()
    await page.keyboard.type('a third')
    await expect(shows(page, 'a third')).toHaveAccessibleName(
      /typed over by hand; the source says 32 per cent$/,
    )
    await panel.getByRole('button', { name: /^Use 32.% instead of a.third$/ }).click()
    await expect(shows(page, '32 per cent')).not.toHaveAttribute('data-change')
  })
})
