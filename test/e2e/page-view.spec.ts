import { expect, type Page, test } from '@playwright/test'
import { withApp } from './support/with-app.ts'

const pagesOf = (page: Page) => page.getByRole('region', { name: 'Pages of the note' })

test('the pages of a note are counted, shown as Word will print them, and lead back to their text', async () => {
  test.setTimeout(90_000)
  await withApp(async ({ page }) => {
    const { keyboard } = page
    await page.getByRole('button', { name: 'I have kept it' }).click()
    await page.getByRole('button', { name: 'Make the example note' }).click()
    await page.getByRole('textbox', { name: 'Text of the note' }).click()

    const count = page.getByRole('button', { name: '5 pages' })
    await expect(count).toBeVisible({ timeout: 30_000 })
    await count.click()
    await expect(pagesOf(page)).toBeFocused({ timeout: 30_000 })
    await keyboard.press('Home')
    const first = page.getByRole('region', { name: 'Page 1 of 5' })
    await expect(first).toContainText('Council of the')
    await expect(first).toContainText('1)Joint efforts to reduce irregular migration')

    await keyboard.press('PageDown')
    await keyboard.press('PageDown')
    const third = page.getByRole('region', { name: 'Page 3 of 5' })
    await expect(third).toContainText('This designation is without prejudice')
    await expect(page.getByText('3 of 5', { exact: true })).toBeVisible()
    await third.getByText('Visa alignment').click()
    await expect(pagesOf(page)).toBeHidden()
    await keyboard.type('On ')
    await expect(page.getByRole('heading', { name: 'On Visa alignment' })).toBeInViewport()

    await keyboard.press('Control+Alt+p')
    await expect(page.getByRole('region', { name: 'Page 3 of 5' })).toContainText(
      'On Visa alignment',
    )
    await keyboard.press('Escape')
    await keyboard.type('the ')
    await expect(page.getByRole('heading', { name: 'On the Visa alignment' })).toBeVisible()
  })
})
