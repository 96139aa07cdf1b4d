import { AxeBuilder } from '@axe-core/playwright'
import { expect, type Page, test } from '@playwright/test'
import { commands } from '../../shared/commands/commands.ts'
import { withApp } from './support/with-app.ts'

const palette = (page: Page) => page.getByRole('combobox', { name: 'Find or run anything' })
const lines = (page: Page) =>
  page.getByRole('listbox', { name: 'Found', exact: true }).getByRole('option')

async function withExampleNote(run: (page: Page) => Promise<void>): Promise<void> {
  await withApp(async ({ page }) => {
    await page.getByRole('button', { name: 'I have kept it' }).click()
    await page.getByRole('button', { name: 'Make the example note' }).click()
    await page.getByText('In the external dimension').click()
    await run(page)
  })
}

async function openPalette(page: Page): Promise<void> {
  await page.keyboard.press('Control+k')
  await expect(palette(page)).toBeFocused()
}

test('the palette finds and does anything by keyboard', async () => {
  test.setTimeout(120_000)
  await withExampleNote(async (page) => {
    await page.keyboard.press('End')
    await openPalette(page)
    await page.keyboard.press('Escape')
    await expect(palette(page)).toBeHidden()
    await page.keyboard.type(' Typing goes on here.')
    await expect(page.getByText(/In the external dimension.* Typing goes on here\./)).toBeVisible()

    await openPalette(page)
    await page.keyboard.type('>go bin')
    await expect(lines(page)).toHaveText(['Go to the Bin'])
    await page.keyboard.press('Enter')
    await expect(page.getByRole('heading', { name: 'Bin', level: 1 })).toBeVisible()

    await openPalette(page)
    await page.keyboard.type('migratory sit')
    await page.keyboard.press('Enter')
    await expect(page.getByText(/Typing goes on here\./)).toBeVisible()

    await openPalette(page)
    await page.keyboard.type('negotiate new status agreements swiftly')
    await page.keyboard.press('Enter')
    const measure = page.getByRole('treeitem', { name: /Negotiate new status agreements swiftly/ })
    await expect(measure).toHaveAttribute('aria-selected', 'true', { timeout: 20_000 })
    await expect(measure).toBeFocused()

    await openPalette(page)
    await page.keyboard.type('colours')
    await page.keyboard.press('Enter')
    await expect(page.getByRole('heading', { name: 'Appearance' })).toBeFocused()
  })
})

test('the palette has every command, offers what was used last and closes by its own keys', async () => {
  await withExampleNote(async (page) => {
    await openPalette(page)
    await page.keyboard.type('>')
    // All but the palette's own, and the two that go through the changes of a comparison.
    await expect(lines(page)).toHaveCount(commands.length - 3)
    await page.keyboard.type('save')
    await page.keyboard.press('Enter')
    await expect(page.getByText(/^Saved \d\d:\d\d$/).last()).toBeVisible()
    await openPalette(page)
    await expect(lines(page).first()).toHaveText(/^Save/)
    await page.keyboard.press('Control+k')
    await expect(palette(page)).toBeHidden()
  })
})

test('the palette has no accessibility violation in either scheme', async () => {
  test.setTimeout(180_000)
  await withExampleNote(async (page) => {
    for (const query of ['', 'frontex', 'qqqzzz']) {
      await openPalette(page)
      await page.keyboard.type(query)
      await page.waitForFunction(() => !document.body.textContent.includes('Searching the library'))
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
        const { violations } = await new AxeBuilder({ page }).setLegacyMode(true).analyze()
        expect(violations.map(({ id, nodes }) => [id, nodes.map(({ target }) => target)])).toEqual(
          [],
        )
      }
      await page.keyboard.press('Escape')
    }
  })
})

test('shortcuts are changed by pressing keys, and a conflict is said and not saved', async () => {
  await withExampleNote(async (page) => {
    await openPalette(page)
    await page.keyboard.type('shortcuts')
    await page.keyboard.press('Enter')
    await page
      .getByRole('button', { name: 'Change the keys of “Go to the Bin”, now no keys' })
      .click()
    await page.keyboard.press('Control+k')
    await expect(page.getByText('Ctrl+K already runs “Find or run anything”.')).toBeVisible()
    await page.keyboard.press('Control+b')
    await expect(page.getByText(/^Ctrl\+B writes, edits or belongs to the system\./)).toBeVisible()
    await page.keyboard.press('Control+j')
    await expect(
      page.getByRole('button', { name: 'Change the keys of “Go to the Bin”, now Ctrl+J' }),
    ).toBeFocused()
    await page.keyboard.press('Control+j')
    await expect(page.getByRole('heading', { name: 'Bin', level: 1 })).toBeVisible()
  })
})

test('Shift+F5 leads back to where one wrote last, F7 lists what needs a look', async () => {
  await withExampleNote(async (page) => {
    await page.keyboard.press('End')
    await page.keyboard.type(' First words,')
    await expect(page.getByText(/First words,/)).toBeVisible()
    await page.getByRole('textbox', { name: 'Subject' }).click()
    await page.keyboard.press('Shift+F5')
    await expect(page.getByRole('textbox', { name: 'Text of the note' })).toBeFocused()
    await page.keyboard.type(' then more.')
    await expect(page.getByText(/First words, then more\./)).toBeVisible()
    await page.keyboard.press('F7')
    const findings = page.getByRole('list', { name: 'Findings in the order of the text' })
    await expect(findings.getByRole('button').first()).toBeFocused()
    await expect(findings).toContainText('Something in the library says otherwise')
  })
})
