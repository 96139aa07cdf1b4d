import { expect, type Page, test } from '@playwright/test'
import { withApp } from './support/with-app.ts'

const textOf = (page: Page) => page.getByRole('textbox', { name: 'Text of the note' })

async function openBlank(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'I have kept it' }).click()
  await page.keyboard.press('Control+n')
  await page.getByRole('menuitem', { name: 'Blank note' }).click()
  await textOf(page).click()
}

test('sections move in the outline by keyboard, and a reference follows at once', async () => {
  test.setTimeout(90_000)
  await withApp(async ({ page }) => {
    const { keyboard } = page
    await openBlank(page)
    await keyboard.type('# State of play')
    await keyboard.press('Enter')
    await keyboard.type('Arrivals fell.')
    await keyboard.press('Enter')
    await keyboard.type('# Returns')
    await keyboard.press('Enter')
    await keyboard.type('As said in /ref')
    await keyboard.press('Enter')
    await page.getByRole('option', { name: /section 1.*State of play/ }).waitFor()
    await keyboard.press('Enter')
    await keyboard.type('.')
    const reference = textOf(page).locator('.fiche-reference')
    await expect(reference).toHaveText('section\u00a01')
    await keyboard.press('Control+s')
    await expect(page.getByText(/Saved \d\d:\d\d/).first()).toBeVisible()

    await keyboard.press('Control+Shift+o')
    const entries = page.getByRole('treeitem')
    await expect(entries).toHaveText(['1) State of play', '2) Returns'])
    await expect(entries.nth(1)).toBeFocused()
    await keyboard.press('Alt+ArrowUp')
    await expect(entries).toHaveText(['1) Returns', '2) State of play'])
    await expect(reference).toHaveText('section\u00a02')
    await keyboard.press('ArrowDown')
    await keyboard.press('Tab')
    await expect(entries).toHaveText(['1) Returns', '1.1 State of play'])
    await expect(reference).toHaveText('section\u00a01.1')
    await keyboard.press('Escape')
    await expect(textOf(page)).toBeFocused()
    await keyboard.press('Control+z')
    await keyboard.press('Control+z')
    await expect(entries).toHaveText(['1) State of play', '2) Returns'])
    await expect(reference).toHaveText('section\u00a01')
  })
})

test('words are found and replaced with one undo, and delegations put in order', async () => {
  test.setTimeout(90_000)
  await withApp(async ({ page }) => {
    const { keyboard } = page
    await openBlank(page)
    await keyboard.type('Returns rose, said SE, DE, AT')
    await keyboard.press('Control+Shift+p')
    await expect(textOf(page)).toHaveText('Returns rose, said DE, AT, SE')
    await keyboard.press('Enter')
    await keyboard.type('More returns.')
    await keyboard.press('Control+Alt+f')
    await keyboard.type('On returns')
    await keyboard.press('Escape')

    await keyboard.press('Control+h')
    const field = page.getByRole('textbox', { name: 'Find' })
    await expect(field).toBeFocused()
    await keyboard.type('returns')
    await expect(page.getByText(/^\d of 3$/)).toBeVisible()
    await page.getByRole('textbox', { name: 'Replace by' }).fill('readmissions')
    await page.getByRole('button', { name: 'Replace all' }).click()
    await expect(page.getByText('3 places replaced.')).toBeVisible()
    await expect(textOf(page)).toContainText('readmissions rose')
    await expect(page.getByRole('textbox', { name: 'Footnote 1' })).toHaveText('On readmissions')
    await keyboard.press('Escape')
    await expect(textOf(page)).toBeFocused()
    await keyboard.press('Control+z')
    await expect(textOf(page)).toContainText('Returns rose')
    await expect(page.getByRole('textbox', { name: 'Footnote 1' })).toHaveText('On returns')
  })
})

test('a limit of words stands in the status line, which says by how much it is passed', async () => {
  test.setTimeout(60_000)
  await withApp(async ({ page }) => {
    const { keyboard } = page
    await openBlank(page)
    await keyboard.type('One two three four five')
    await page.getByRole('button', { name: '5 words' }).click()
    await page.getByRole('textbox', { name: 'Words at most' }).fill('4')
    await keyboard.press('Enter')
    await expect(page.getByRole('button', { name: '5 of 4 words, 1 over' })).toBeVisible()
    await page.reload()
    await expect(page.getByRole('button', { name: '5 of 4 words, 1 over' })).toBeVisible()
  })
})
