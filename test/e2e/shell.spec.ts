import { join } from 'node:path'
import { expect, type Page, test } from '@playwright/test'
import { launchElectron } from './support/launch-electron.ts'
import { withApp, withFolder } from './support/with-app.ts'

async function openExample(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'I have kept it' }).click()
  await page.getByRole('button', { name: 'Make the example note' }).click()
  await page.getByText('Questions for Member States:').waitFor()
}

/** Of the places open; the panels beside a note are tabs too. */
const tabs = (page: Page) => page.getByRole('tablist', { name: 'Open tabs' }).getByRole('tab')

const tabNames = (page: Page) =>
  tabs(page).evaluateAll((all) =>
    all.map((tab) => `${tab.ariaSelected === 'true' ? '> ' : ''}${tab.textContent}`),
  )

const navigation = (page: Page) => page.getByRole('navigation', { name: 'Notes and library' })
const note = 'The migratory situation on the Western Balkans routeLIMITE'

test('places open as tabs, by pointer and by keyboard, and a note keeps its cursor', async () => {
  await withApp(async ({ page }) => {
    await openExample(page)
    await expect(tabs(page)).toHaveCount(0)

    await page.getByText('In the external dimension').click()
    await page.keyboard.press('End')
    await navigation(page)
      .getByRole('button', { name: /^Statistics/ })
      .click({ modifiers: ['Control'] })
    await navigation(page).getByRole('button', { name: /^Bin/ }).click({ button: 'middle' })
    await expect.poll(() => tabNames(page)).toEqual([note, 'Statistics', '> Bin'])

    // Its place in the strip, by keyboard; then back to the text, which goes on where it was left.
    await page.keyboard.press('Control+Shift+PageUp')
    await expect.poll(() => tabNames(page)).toEqual([note, '> Bin', 'Statistics'])
    await page.getByRole('main').click()
    await page.keyboard.press('Control+Shift+Tab')
    await expect.poll(() => tabNames(page)).toEqual([`> ${note}`, 'Bin', 'Statistics'])
    await expect(page.getByRole('textbox', { name: 'Text of the note' })).toBeFocused()
    await page.keyboard.type(' Typed after coming back.')
    await expect(page.getByText(/objectives of the .*Typed after coming back\./)).toBeVisible()

    // Leaving right after typing loses nothing.
    await page.keyboard.press('Control+Tab')
    await page.keyboard.press('Control+w')
    await expect.poll(() => tabNames(page)).toEqual([note, '> Statistics'])
    await tabs(page).first().focus()
    await page.keyboard.press('Enter')
    await expect(page.getByText('Typed after coming back.')).toBeVisible()
    await tabs(page).last().click({ button: 'middle' })
    await expect(tabs(page)).toHaveCount(0)
  })
})

test('each setting takes effect at once', async () => {
  await withApp(async ({ page }) => {
    await openExample(page)
    await page.keyboard.press('Control+,')
    const root = page.locator('html')
    const sizeOf = (selector: string) =>
      page
        .locator(selector)
        .first()
        .evaluate((element) => getComputedStyle(element).fontSize)

    await page.getByRole('searchbox', { name: 'Search settings' }).fill('dark')
    await expect(page.getByRole('radiogroup')).toHaveCount(1)
    await page.getByRole('radio', { name: 'Dark' }).check()
    await expect(root).toHaveAttribute('data-mantine-color-scheme', 'dark')

    await page.getByRole('searchbox', { name: 'Search settings' }).fill('')
    const before = Number.parseFloat(await sizeOf('body'))
    await page.getByRole('button', { name: 'Larger text' }).click()
    expect(Number.parseFloat(await sizeOf('body'))).toBeCloseTo(before * 1.1)

    await page.getByRole('radio', { name: 'Français' }).check()
    await expect(page.getByRole('heading', { name: 'Apparence' })).toBeVisible()
    await expect(root).toHaveAttribute('lang', 'fr')
    await page.getByRole('searchbox').fill('systeme langue')
    // The words that found it are gone with the language, and with them the choice.
    await page.getByRole('radio', { name: 'English' }).click()
    await expect(root).toHaveAttribute('lang', 'en')
  })
})

test('focus mode leaves the page alone on the screen until Escape', async () => {
  await withApp(async ({ page }) => {
    await openExample(page)
    await page.getByText('In the external dimension').click()
    await page.keyboard.press('Control+Shift+D')
    // The bar over the page keeps its heading, for who hears the window.
    const others = ['navigation', 'complementary', 'contentinfo', 'toolbar'] as const
    const shown = () =>
      Promise.all(others.map((role) => page.getByRole(role).filter({ visible: true }).count()))
    await expect.poll(shown).toEqual([0, 1, 0, 0])
    await expect(page.getByRole('banner').filter({ visible: true })).toHaveClass('visually-hidden')
    await page.keyboard.type('still typing')
    await expect(page.getByText('still typing')).toBeVisible()
    await page.keyboard.press('Escape')
    await expect(page.getByRole('toolbar')).toBeVisible()
    await expect(navigation(page)).toBeVisible()
  })
})

test('a restart opens where one left off', async () => {
  await withFolder(async (folder) => {
    const dataFolder = join(folder, 'data')
    const first = await launchElectron({ dataFolder })
    const page = await first.firstWindow()
    await openExample(page)
    await navigation(page)
      .getByRole('button', { name: /^Plans/ })
      .click({ modifiers: ['Control'] })
    await page.keyboard.press('Control+Shift+L')
    await expect(page.getByRole('heading', { name: 'Library' })).toHaveCount(0)
    await first.close()

    const second = await launchElectron({ dataFolder })
    try {
      const again = await second.firstWindow()
      await expect.poll(() => tabNames(again)).toEqual([note, '> Plans'])
      await expect(again.getByRole('heading', { name: 'Library' })).toHaveCount(0)
      await expect(navigation(again).getByRole('button', { name: 'Statistics' })).toBeVisible()
    } finally {
      await second.close()
    }
  })
})
