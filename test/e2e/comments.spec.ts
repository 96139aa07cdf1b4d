import { join } from 'node:path'
import { AxeBuilder } from '@axe-core/playwright'
import { expect, type Page, test } from '@playwright/test'
import { launchElectron } from './support/launch-electron.ts'
import { withApp, withFolder } from './support/with-app.ts'

const textOf = (page: Page) => page.getByRole('textbox', { name: 'Text of the note' })
const cardsOf = (page: Page) => page.getByRole('article').filter({ has: page.locator('time') })

async function openBlank(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'I have kept it' }).click()
  await page.keyboard.press('Control+n')
  await page.getByRole('menuitem', { name: 'Blank note' }).click()
  await textOf(page).click()
}

async function violationsOf(page: Page): Promise<readonly string[]> {
  const found: string[] = []
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
    const { violations } = await new AxeBuilder({ page }).setLegacyMode(true).analyze()
    for (const { id, nodes } of violations)
      found.push(...nodes.map(({ target }) => `${colorScheme} ${id}: ${target.join(' ')}`))
  }
  return found
}

test('a comment is made, answered and resolved by keyboard, and is there after a new start', async () => {
  test.setTimeout(90_000)
  await withFolder(async (folder) => {
    const dataFolder = join(folder, 'data')
    const first = await launchElectron({ dataFolder })
    const page = await first.firstWindow()
    const { keyboard } = page
    await openBlank(page)
    await keyboard.type('Arrivals fell in May and rose in June.')
    await keyboard.press('Home')
    await keyboard.press('Control+Shift+ArrowRight')
    await keyboard.press('Control+Alt+m')
    await expect(page.getByRole('textbox', { name: 'Text of the comment' })).toBeFocused()
    await keyboard.type('Which arrivals?')
    await keyboard.press('Control+Enter')
    await expect(textOf(page)).toBeFocused()
    await keyboard.press('End')
    await keyboard.press('ArrowLeft')
    await keyboard.press('Control+Alt+m')
    await keyboard.type('2024?')
    await keyboard.press('Escape')
    await expect(textOf(page).locator('[role="mark"]')).toHaveText([/^Arrivals ?$/, 'June'])
    await expect(page.getByRole('button', { name: '2 comments' })).toBeVisible()
    expect(await violationsOf(page)).toEqual([])

    // From the cursor's comment to the one before it, an answer, and on.
    await keyboard.press('Control+Shift+m')
    await keyboard.press('ArrowUp')
    await expect(page.getByRole('button', { name: /Comment by You on “Arrivals”/ })).toBeFocused()
    await page.getByRole('button', { name: 'Reply' }).focus()
    await keyboard.press('Enter')
    await keyboard.type('Those by sea.')
    await keyboard.press('Escape')
    await keyboard.press('Tab')
    await keyboard.press('Enter')
    await expect(page.getByRole('button', { name: '1 comment' })).toBeVisible()
    await expect(cardsOf(page).first()).toContainText('Resolved by You')
    await keyboard.press('Control+s')
    await expect(page.getByText(/Saved \d\d:\d\d/).first()).toBeVisible()
    await first.close()

    const second = await launchElectron({ dataFolder })
    const again = await second.firstWindow()
    await again.getByRole('tab', { name: 'Comments 1' }).waitFor()
    await expect(cardsOf(again)).toHaveText([/“?June”?You.*2024\?/])
    await again.getByRole('button', { name: 'All 2' }).click()
    await expect(cardsOf(again).first()).toContainText(/Which arrivals\?.*Those by sea\..*Resolved/)
    await second.close()
  })
})

test('a deleted comment comes back, its words may go, and footnotes and long text hold one', async () => {
  test.setTimeout(90_000)
  await withApp(async ({ page }) => {
    const { keyboard } = page
    await openBlank(page)
    await keyboard.type('Arrivals fell')
    await keyboard.press('Control+Alt+m')
    const long = 'x'.repeat(9_999)
    await keyboard.insertText(`${long}\u0007!`)
    await keyboard.press('Control+Enter')
    await keyboard.press('Control+Shift+m')
    await keyboard.press('Delete')
    await expect(cardsOf(page)).toHaveCount(0)
    await page.getByRole('button', { name: 'Undo', exact: true }).last().click()
    await expect(cardsOf(page)).toHaveCount(1)
    await expect(cardsOf(page)).toContainText(`${long}!`)

    await textOf(page).click()
    await keyboard.press('Control+a')
    await keyboard.press('Delete')
    await expect(cardsOf(page)).toContainText('Text removed')
    await keyboard.press('Control+z')
    await expect(cardsOf(page)).not.toContainText('Text removed')

    await keyboard.press('Control+End')
    await keyboard.press('Control+Alt+f')
    await expect(page.getByRole('textbox', { name: 'Footnote 1' })).toBeFocused()
    await keyboard.type('See Eurostat')
    await keyboard.press('Control+Alt+m')
    await keyboard.type('Which table?')
    await keyboard.press('Control+Enter')
    await expect(cardsOf(page).nth(1)).toContainText('Eurostat')
    await expect(page.locator('.fiche-footnote-text [data-comment-id]')).toHaveText('Eurostat')
  })
})
