import { join } from 'node:path'
import { expect, type Locator, type Page, test } from '@playwright/test'
import { launchElectron } from './support/launch-electron.ts'
import { withApp, withFolder } from './support/with-app.ts'

// What is done here is done with keys alone: no pointer, and no request past the window.

const textOf = (page: Page) => page.getByRole('textbox', { name: 'Text of the note' })

/** The recovery code is shown at a first start; then the note asked for by its name in the palette. */
async function begin(page: Page, command: string): Promise<void> {
  await page.getByRole('dialog').waitFor()
  await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('dialog')).toHaveCount(0)
  await run(page, command)
}

/** Runs a command of the palette, or goes to what it finds first. */
async function run(page: Page, words: string): Promise<void> {
  await page.keyboard.press('Control+k')
  await page.keyboard.type(words)
  await expect(page.getByRole('dialog').getByRole('option').first()).toBeVisible()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('dialog')).toHaveCount(0)
}

/** Tab goes on until this has the focus. */
async function tabTo(page: Page, wanted: Locator): Promise<void> {
  for (let presses = 0; presses < 120; presses += 1) {
    if (await wanted.evaluate((element) => element === document.activeElement)) return
    await page.keyboard.press('Tab')
  }
  throw new Error(`Tab does not reach ${wanted}`)
}

test('a figure in three forms, and questions in another order', async () => {
  await withApp(async ({ page }) => {
    const { keyboard } = page
    const menu = page.getByRole('listbox', { name: 'Insert' })
    await begin(page, 'example note')
    await page.getByText('Questions for Member States:').waitFor()

    const questions = textOf(page).locator('[data-question]')
    const second = (await questions.nth(1).textContent()) ?? ''
    await textOf(page).focus()
    await keyboard.press('Control+End')
    await keyboard.press('Alt+ArrowUp')
    await keyboard.press('Alt+ArrowUp')
    await keyboard.press('Alt+ArrowUp')
    await expect(questions.nth(2)).toHaveText(second)

    await keyboard.press('Control+Home')
    await keyboard.press('End')
    for (const presses of [0, 1, 2]) {
      await keyboard.type(' /figure reduction crossings')
      await expect(menu.getByRole('option').first()).toContainText('–80')
      for (let press = 0; press < presses; press += 1) await keyboard.press('ArrowRight')
      await keyboard.press('Enter')
      await expect(menu).toHaveCount(0)
      await keyboard.type('|')
    }
    await expect(textOf(page)).toContainText('80\u00a0%| –80\u00a0%| fell by 80\u00a0%|')

    // What was written for the author goes with Escape; what they typed stays.
    await run(page, '>insert figure')
    await expect(menu).toBeVisible()
    await keyboard.press('Escape')
    await keyboard.type(' and so on')
    await expect(textOf(page)).toContainText('fell by 80\u00a0%| and so on')
  })
})

test('language, colours, size of text and house style', async () => {
  await withApp(async ({ page }) => {
    const { keyboard } = page
    const root = page.locator('html')
    const radio = (group: string, name: string) =>
      page.getByRole('radiogroup', { name: group }).getByRole('radio', { name })
    await begin(page, 'example note')
    await page.locator('.fiche-per-cent-space').first().waitFor()
    const sizeBefore = await fontSize(page)

    await keyboard.press('Control+,')
    await tabTo(page, radio('Colours', 'As the system'))
    await keyboard.press('ArrowRight')
    await keyboard.press('ArrowRight')
    await expect(root).toHaveAttribute('data-mantine-color-scheme', 'dark')
    await tabTo(page, page.getByRole('button', { name: 'Larger text' }))
    await keyboard.press('Enter')
    expect(await fontSize(page)).toBeCloseTo(sizeBefore * 1.1)
    await keyboard.press('Enter')

    await tabTo(page, radio('House style', 'Council documents'))
    await keyboard.press('ArrowRight')
    await keyboard.press('ArrowRight')
    await expect(page.getByText('80% of “the ‘acquis’ in force”')).toBeVisible()
    await tabTo(page, page.getByRole('textbox', { name: 'Own name' }))
    await keyboard.type('Ana Novak')
    await run(page, 'Language')
    await tabTo(page, radio('Language', 'As the system'))
    await keyboard.press('ArrowLeft')
    await expect(root).toHaveAttribute('lang', 'fr')

    // The note obeys at once, and stays in its own language.
    await keyboard.press('Control+k')
    await keyboard.type('western balkans route')
    await expect(page.getByRole('dialog').getByRole('option').first()).toContainText('migratory')
    await keyboard.press('Enter')
    await expect(page.locator('.fiche-text')).toHaveAttribute('lang', 'en')
    await expect(page.locator('.fiche-figure').first()).toBeVisible()
    await expect(page.locator('.fiche-per-cent-space').first()).toBeHidden()
  })
})

async function fontSize(page: Page): Promise<number> {
  return await page
    .locator('body')
    .evaluate((element) => Number.parseFloat(getComputedStyle(element).fontSize))
}

test('two notes in two windows, and help on where one is', async () => {
  await withFolder(async (folder) => {
    const app = await launchElectron({ dataFolder: join(folder, 'data') })
    try {
      const page = await app.firstWindow()
      const { keyboard } = page
      await begin(page, 'example note')
      await page.getByText('Questions for Member States:').waitFor()
      await keyboard.press('Control+n')
      await expect(page.getByRole('menuitem', { name: 'Presidency note' })).toBeFocused()
      const blank = page.getByRole('menuitem', { name: 'Blank note' })
      while (!(await blank.evaluate((item) => item === document.activeElement)))
        await keyboard.press('ArrowDown')
      await keyboard.press('Enter')
      await tabTo(page, textOf(page))
      await keyboard.type('Down by /figure reduction crossings')
      await expect(
        page.getByRole('listbox', { name: 'Insert' }).getByRole('option').first(),
      ).toContainText('–80')
      await keyboard.press('Enter')

      await expect(textOf(page)).toContainText('Down by 80')
      const [second] = await Promise.all([app.waitForEvent('window'), run(page, '>own window')])
      await textOf(second).focus()
      await second.keyboard.press('Control+End')
      await second.keyboard.type(' in the second window')
      await expect(textOf(page)).toContainText('in the second window')

      // The figure tells who else shows it, and leads there.
      await page.bringToFront()
      await textOf(page).focus()
      await keyboard.press('Control+Home')
      for (const _ of 'Down by ') await keyboard.press('ArrowRight')
      await keyboard.press('ArrowRight')
      await tabTo(
        page,
        page.getByRole('tabpanel').getByRole('button', { name: /migratory situation/ }),
      )
      await keyboard.press('Enter')
      await expect(page.getByRole('tab', { name: /migratory/, selected: true })).toBeVisible()

      const help = page.getByRole('complementary', { name: 'Help' })
      await textOf(page).focus()
      await keyboard.press('Control+End')
      await keyboard.press('F1')
      await expect(help.getByRole('heading', { name: 'Questions' })).toBeVisible()
      await keyboard.press('Escape')
      await keyboard.press('Control+k')
      await keyboard.press('F1')
      await expect(help.getByRole('heading', { name: 'Keyboard' })).toBeVisible()
    } finally {
      await app.close()
    }
  })
})
