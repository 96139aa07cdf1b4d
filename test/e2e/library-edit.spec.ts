import { AxeBuilder } from '@axe-core/playwright'
import { expect, type Page, test } from '@playwright/test'
import { withApp } from './support/with-app.ts'

async function openPlans(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'I have kept it' }).click()
  await library(page)
    .getByRole('button', { name: /^Plans/ })
    .click()
  await page.getByRole('treeitem').first().click()
}

const library = (page: Page) => page.getByRole('navigation', { name: 'Notes and library' })
const line = (page: Page, name: string | RegExp) => page.getByRole('treeitem', { name })
const details = (page: Page) => page.getByRole('complementary', { name: 'Details' })
const status = (page: Page) => page.getByRole('contentinfo')

/** What axe finds on the screen as it stands. */
async function violationsOf(
  page: Page,
  schemes: readonly ('light' | 'dark')[],
): Promise<readonly string[]> {
  const found: string[] = []
  for (const colorScheme of schemes) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
    const { violations } = await new AxeBuilder({ page }).setLegacyMode(true).analyze()
    for (const { id, nodes } of violations)
      found.push(...nodes.map(({ target }) => `${colorScheme} ${id}: ${target.join(' ')}`))
  }
  await page.emulateMedia({ colorScheme: 'light' })
  return found
}

test('a measure is found, edited, put back and moved to the Bin by keyboard', async () => {
  await withApp(async ({ page }) => {
    await page.setViewportSize({ width: 1440, height: 900 })
    await openPlans(page)

    // Down the outline: the plan opens, its pillar, then a measure by its first letters.
    await page.keyboard.press('ArrowRight')
    await expect(line(page, /^Pillar 1/)).toBeVisible()
    await page.keyboard.type('joint op')
    const measure = line(page, /^Joint operations/)
    await expect(measure).toBeFocused()
    await expect(details(page).getByRole('button', { name: /^Text: Joint/ })).toBeVisible()
    await expect(details(page).getByText('Own assessment')).toBeHidden()

    // Its text, where it stands; the outline says the same at once.
    await page.keyboard.press('F2')
    await page.keyboard.press('Control+a')
    await page.keyboard.type('Zeppelins patrol')
    await page.keyboard.press('Enter')
    await expect(line(page, 'Zeppelins patrol')).toBeVisible()
    await expect(status(page)).toContainText('Saved')
    await page.keyboard.press('Escape')
    await expect(line(page, 'Zeppelins patrol')).toBeFocused()
    await page.keyboard.press('Control+z')
    await expect(measure).toBeVisible()
    await page.keyboard.press('Control+y')
    await expect(line(page, 'Zeppelins patrol')).toBeVisible()

    // A date that no calendar has is refused, and what was typed stays.
    await details(page).getByRole('button', { name: 'Add a deadline' }).click()
    await page.keyboard.type('2024-02-30')
    await page.keyboard.press('Enter')
    await expect(details(page).getByRole('alert')).toContainText('2024-02-30 is no date')
    await expect(details(page).getByRole('textbox', { name: 'Deadline' })).toHaveValue('2024-02-30')
    await page.keyboard.press('Escape')
    await details(page).getByRole('button', { name: 'Add a status' }).click()
    await page.keyboard.type('delayed')
    await page.keyboard.press('Enter')
    await expect(details(page).getByText('Own assessment')).toBeVisible()

    // What a source said, and what was changed.
    await details(page).getByRole('button', { name: 'Record' }).click()
    await page.keyboard.type('Two were delivered')
    await details(page).getByLabel('Date').fill('2024-11')
    await details(page).getByLabel('Said by').selectOption({ index: 1 })
    await page.getByLabel('Exact sentence').fill('Two were delivered in November.')
    await page.keyboard.press('Control+Enter')
    await expect(details(page).getByRole('region', { name: 'Progress' })).toContainText(
      'November 2024',
    )
    await details(page).getByRole('button', { name: 'History' }).click()
    const history = details(page).getByRole('region', { name: 'History' })
    await expect(history.getByRole('listitem').first()).toContainText('Progress: added')
    await expect(history).toContainText('After: Zeppelins patrol')
    expect(await violationsOf(page, ['light', 'dark'])).toEqual([])

    await line(page, 'Zeppelins patrol').focus()
    await page.keyboard.press('Delete')
    await expect(line(page, /Zeppelins/)).toBeHidden()
    await expect(page.getByText('“Zeppelins patrol” is in the Bin.')).toBeVisible()
    await library(page).getByRole('button', { name: /^Bin/ }).click()
    await expect(page.getByRole('region', { name: 'From the library' })).toContainText('Measure')
    expect(await violationsOf(page, ['light'])).toEqual([])
    await page.getByRole('main').getByRole('button', { name: 'Restore' }).click()
    await expect(page.getByText('The Bin is empty')).toBeVisible()

    // The search finds it again, and shows it in its plan.
    await page.keyboard.press('Control+k')
    await page.keyboard.type('zeppelins')
    await page.getByRole('option', { name: /Zeppelins patrol/ }).click()
    await expect(line(page, /^Zeppelins patrol/)).toBeFocused()
  })
})

test('a plan is typed by hand, and filters find it', async () => {
  await withApp(async ({ page }) => {
    await page.setViewportSize({ width: 1440, height: 900 })
    await openPlans(page)
    await page.getByRole('button', { name: 'Add a plan' }).click()
    const dialog = page.getByRole('dialog')
    await expect(dialog.getByLabel('Title')).toBeFocused()
    await page.keyboard.type('Action Plan on the Atlantic route')
    await dialog.getByLabel('Route').fill('Atlantic')
    await dialog.getByLabel('Date').fill('2025-13')
    await page.keyboard.press('Enter')
    await expect(dialog.getByRole('alert')).toContainText('2025-13 is no date')
    expect(await violationsOf(page, ['light'])).toEqual([])
    await dialog.getByLabel('Date').fill('2025-03')
    await dialog.getByLabel('Reference').fill('COM(2025) 1 final')
    await dialog.getByLabel('Marking').selectOption('LIMITE')
    await page.keyboard.press('Enter')
    const plan = line(page, /^Action Plan on the Atlantic route/)
    await expect(plan).toBeFocused()
    await expect(plan).toContainText('LIMITE')

    await details(page).getByLabel('New pillar').fill('Search and rescue')
    await page.keyboard.press('Enter')
    await line(page, 'Pillar 1 Search and rescue').click()
    await details(page).getByLabel('New measure').click()
    for (const text of ['Buy two boats', 'Train the crews']) {
      await page.keyboard.type(text)
      await page.keyboard.press('Enter')
      await expect(line(page, text)).toBeVisible()
    }
    await expect(plan).toContainText('2 measures')

    // Filters are remembered, and one key shows all again.
    await page.getByRole('combobox', { name: 'Route' }).selectOption('Atlantic')
    await expect(line(page, /Action Plan|Pact/)).toHaveCount(1)
    await library(page)
      .getByRole('button', { name: /^Agreements/ })
      .click()
    await library(page)
      .getByRole('button', { name: /^Plans/ })
      .click()
    await expect(line(page, /Action Plan|Pact/)).toHaveCount(1)
    await page.getByRole('searchbox', { name: 'Filter plans' }).fill('crews')
    await expect(line(page, /^Train the crews/)).toBeVisible()
    await expect(line(page, /^Buy two boats/)).toBeHidden()
    await page.keyboard.press('Escape')
    await page.getByRole('combobox', { name: 'Route' }).press('Escape')
    await expect(line(page, /^EU Action Plan on the Western Balkans/)).toBeVisible()

    // In a narrow window the details are a drawer: the keys open it and step out of it.
    await page.setViewportSize({ width: 1024, height: 640 })
    await line(page, /^EU Action Plan on the Western Balkans/).click()
    await page.keyboard.press('F2')
    await expect(details(page).getByRole('textbox', { name: 'Title' })).toBeFocused()

    // All filters stand in one line there; what a narrower window hides comes back.
    const tops = await page
      .locator('search')
      .evaluate((bar) => [
        ...new Set(
          [...bar.querySelectorAll('select, button')].map(
            (part) => part.getBoundingClientRect().top,
          ),
        ),
      ])
    expect(tops).toHaveLength(1)
    await page.keyboard.press('Control+n')
    await page.getByRole('menuitem', { name: 'Blank note' }).click()
    const notes = page.getByRole('list', { name: 'Notes, newest first' })
    await page.setViewportSize({ width: 720, height: 450 })
    await expect(notes).toBeHidden()
    await page.setViewportSize({ width: 1024, height: 640 })
    await expect(notes.getByRole('listitem')).toHaveCount(1)
  })
})

test('a measure moves in its plan, a pillar goes to the Bin, a state is inserted by choice', async () => {
  await withApp(async ({ page }) => {
    await page.setViewportSize({ width: 1440, height: 900 })
    await openPlans(page)
    await page.keyboard.press('ArrowRight')
    await expect(line(page, /^Pillar 1/)).toBeVisible()
    await line(page, /^Pillar 1/).click()
    await details(page).getByLabel('New measure').fill('Train the crews')
    await page.keyboard.press('Enter')
    const measure = line(page, 'Train the crews')
    await measure.click()
    const level = await measure.getAttribute('aria-posinset')

    // Its own words in its document, as no text was read for it.
    await details(page).getByRole('button', { name: 'Add the place' }).click()
    await page.keyboard.type('p. 4, point 12')
    await page.keyboard.press('Enter')
    await details(page).getByRole('button', { name: 'Add the exact sentence' }).click()
    await page.keyboard.type('The crews will be trained.')
    await page.keyboard.press('Enter')
    await expect(
      details(page).getByRole('button', { name: 'Exact sentence: The crews will be trained.' }),
    ).toBeVisible()
    await details(page).getByRole('button', { name: 'Add a status' }).click()
    await page.keyboard.type('in progress')
    await page.keyboard.press('Enter')
    await expect(details(page).getByText('Own assessment')).toBeVisible()

    // By keys within the outline, by mouse, by the field into another pillar; undo takes it back.
    await measure.focus()
    await page.keyboard.press('Alt+ArrowUp')
    await expect(measure).not.toHaveAttribute('aria-posinset', level ?? '')
    await expect(measure).toBeFocused()
    await page.keyboard.press('Control+z')
    await expect(measure).toHaveAttribute('aria-posinset', level ?? '')
    const other = line(page, /^Joint operations/)
    const [from, to] = [await measure.boundingBox(), await other.boundingBox()]
    if (from === null || to === null) throw new Error('not in sight')
    const place = await other.getAttribute('aria-posinset')
    await page.mouse.move(from.x + 200, from.y + 10)
    await page.mouse.down()
    await page.mouse.move(to.x + 200, to.y + 8, { steps: 5 })
    await page.mouse.move(to.x + 200, to.y + 4)
    await expect(other).toHaveAttribute('data-drop', 'before')
    await page.mouse.up()
    await expect(measure).toHaveAttribute('aria-posinset', place ?? '')
    await expect(measure).toBeFocused()
    await page.keyboard.press('Control+z')
    await expect(measure).toHaveAttribute('aria-posinset', level ?? '')
    await details(page).getByRole('combobox', { name: 'Pillar' }).selectOption({ index: 1 })
    await expect(details(page).getByText(/› .*/).first()).toContainText('asylum')

    // The pillar and what is in it.
    await line(page, /^Pillar 1/).click()
    await page.keyboard.press('Delete')
    await expect(line(page, /^Pillar 1/)).toBeHidden()
    const bin = library(page).getByRole('button', { name: /^Bin/ })
    await expect(bin).toHaveText('Bin1')
    await line(page, /^Pillar 2/).click()
    await page.keyboard.press('Control+z')
    await expect(line(page, /^Pillar 1/)).toBeVisible()
    await expect(bin).toHaveText('Bin')

    // Inserted without its state, unless one chooses it.
    await page.keyboard.press('Control+n')
    await page.getByRole('menuitem', { name: 'Blank note' }).click()
    const body = page.getByRole('textbox', { name: 'Text of the note' })
    await body.click()
    for (const keys of [[], ['ArrowRight']]) {
      await page.keyboard.press('Control+Shift+F')
      await page.keyboard.type('train the crews')
      const found = page.getByRole('listbox', { name: 'Evidence found' })
      await expect(found.getByText(/Own assessment \(.*\): in progress\./)).toBeVisible()
      for (const key of keys) await page.keyboard.press(key)
      await page.keyboard.press('Enter')
      await expect(body.getByText('Train the crews')).toHaveCount(keys.length + 1)
      await expect(body.getByText(/Own assessment \(.*\): in progress\./)).toHaveCount(keys.length)
    }
  })
})
