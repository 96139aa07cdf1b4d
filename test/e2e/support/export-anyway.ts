import { expect, type Page } from '@playwright/test'

/** Exports for sending although places of the note are open: past their list, and its one question. */
export async function exportAnyway(page: Page): Promise<void> {
  // Hidden where the note is seen in another way.
  await page.locator('.ProseMirror').first().waitFor({ state: 'attached' })
  await page.keyboard.press('Control+Shift+E')
  await exportFromList(page)
}

/** The same once a file was asked for: past the list of what is open. */
export async function exportFromList(page: Page): Promise<void> {
  await expect(page.getByRole('heading', { name: 'Ready to send?' })).toBeVisible()
  await page.keyboard.press('Control+Shift+E')
  await page.getByRole('button', { name: 'Export anyway', exact: true }).press('Enter')
}
