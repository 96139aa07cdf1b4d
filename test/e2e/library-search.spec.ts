import { AxeBuilder } from '@axe-core/playwright'
import { expect, type Page, test } from '@playwright/test'
import { launchElectron } from './support/launch-electron.ts'
import { withFolder } from './support/with-app.ts'

const field = (page: Page) => page.getByRole('combobox', { name: 'Find or run anything' })
const lines = (page: Page) =>
  page.getByRole('listbox', { name: 'Found', exact: true }).getByRole('option')
const goTo = async (page: Page, command: string) => {
  await page.keyboard.press('Control+k')
  await page.keyboard.type(`>${command}`)
  await page.keyboard.press('Enter')
}
const seriousIn = async (page: Page) =>
  (await new AxeBuilder({ page }).setLegacyMode().analyze()).violations.map(({ id }) => id)

test('search, timeline and lists by keyboard; order and filters are there after a restart', async () => {
  test.setTimeout(150_000)
  await withFolder(async (dataFolder) => {
    const app = await launchElectron({ dataFolder })
    const page = await app.firstWindow()
    await page.getByRole('button', { name: 'I have kept it' }).click()
    await page.getByRole('button', { name: 'Make the example note' }).click()
    await page.getByText('In the external dimension').click()

    await test.step('a filter completes, a mistyped word is found and marked', async () => {
      await page.keyboard.press('Control+k')
      await page.keyboard.type('bosna ki')
      await page.keyboard.press('Tab')
      await expect(field(page)).toHaveValue('bosna kind:')
      await page.keyboard.press('Tab')
      await expect(field(page)).toHaveValue('bosna kind:measure ')
      await expect(lines(page).first().getByText('Measure')).toBeVisible()
      await expect(lines(page).locator('mark').first()).toHaveText(/^bosnia$/i)
      expect(await seriousIn(page)).toEqual([])
    })

    await test.step('phrases and exclusions are obeyed', async () => {
      await field(page).fill('"standing corps" kind:statistic')
      await expect(lines(page).filter({ hasText: '2027' })).not.toHaveCount(0)
      const all = await lines(page).count()
      await field(page).fill('"standing corps" kind:statistic -2027')
      await expect(lines(page).filter({ hasText: '2027' })).toHaveCount(0)
      expect(await lines(page).count()).toBeLessThan(all)
    })

    await test.step('a note opens where its text has the words', async () => {
      await field(page).fill('"forward-looking discussions" kind:note')
      await expect(lines(page)).toHaveCount(1)
      await page.keyboard.press('Enter')
      await expect
        .poll(() => page.evaluate(() => document.getSelection()?.toString()))
        .toMatch(/^forward-looking discussions$/)
      await expect(page.locator('.ProseMirror')).toBeFocused()
    })

    await test.step('the timeline goes by year, narrows, and leads to the list', async () => {
      await goTo(page, 'timeline')
      const axis = page.getByRole('listbox', { name: 'Timeline' })
      const active = axis.locator('[aria-selected="true"]')
      await axis.focus()
      await page.keyboard.type('2022')
      await expect(active).toContainText('2022')
      await page.keyboard.press('PageDown')
      await expect(active).toContainText('2021')
      await page.keyboard.press('End')
      await expect(active).toContainText('2018')
      await page.getByRole('button', { name: 'Agreements', exact: true }).press('Space')
      await page.getByRole('combobox', { name: 'Route or region' }).selectOption('Western Balkans')
      await expect(axis.getByText(/^Agreement ·/)).toHaveCount(0)
      expect(await seriousIn(page)).toEqual([])
      await page.getByRole('button', { name: 'Events', exact: true }).press('Space')
      await page.getByRole('button', { name: 'Documents', exact: true }).press('Space')
      await axis.focus()
      await page.keyboard.press('Home')
      await page.keyboard.press('Enter')
      await expect(page.getByRole('heading', { name: 'Plans', level: 1 })).toBeVisible()
    })

    await test.step('lists sort, filter with words marked, and find by typing', async () => {
      for (const [list, command] of [
        ['Agreements', 'agreements'],
        ['Funding', 'funding'],
        ['Events', 'events'],
      ] as const) {
        await goTo(page, `go to ${command}`)
        await expect(page.getByRole('grid', { name: list })).toBeVisible()
      }
      expect(await seriousIn(page)).toEqual([])
      await goTo(page, 'go to funding')
      await page.getByRole('button', { name: 'Amount' }).press('Enter')
      await page.getByRole('button', { name: 'Amount' }).press('Enter')
      await page.getByRole('searchbox', { name: 'Filter funding' }).fill('tunisia')
      await page.keyboard.press('ArrowDown')
      await expect(page.getByRole('row', { selected: true })).toContainText('Tunisia')
      expect(await page.evaluate(() => CSS.highlights.get('list-words')?.size)).toBeGreaterThan(0)
    })

    await app.close()
    const again = await launchElectron({ dataFolder })
    const opened = await again.firstWindow()
    await expect(opened.getByRole('columnheader', { name: 'Amount' })).toHaveAttribute(
      'aria-sort',
      'descending',
    )
    await goTo(opened, 'timeline')
    await expect(opened.getByRole('button', { name: 'Agreements', exact: true })).toHaveAttribute(
      'aria-pressed',
      'false',
    )
    await again.close()
  })
})
