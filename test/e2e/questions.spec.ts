import { AxeBuilder } from '@axe-core/playwright'
import { expect, type Page, test } from '@playwright/test'
import { withApp } from './support/with-app.ts'

async function newPresidencyNote(page: Page): Promise<void> {
  await page.keyboard.press('Control+n')
  await page.getByRole('menuitem', { name: 'Presidency note' }).click()
}

async function violationsOf(page: Page): Promise<readonly string[]> {
  const found: string[] = []
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
    // The page still has the heading that its template leaves empty.
    const axe = new AxeBuilder({ page }).setLegacyMode(true).include('aside')
    const { violations } = await axe.analyze()
    for (const { id, nodes } of violations)
      found.push(...nodes.map(({ target }) => `${colorScheme} ${id}: ${target.join(' ')}`))
  }
  return found
}

test('questions are begun with a starter, taken from another note with a link, counted, moved and given a theme', async () => {
  test.setTimeout(90_000)
  await withApp(async ({ page }) => {
    const { keyboard } = page
    const subject = page.getByRole('textbox', { name: 'Subject' })
    const panel = page.getByRole('tabpanel', { name: 'Questions' })
    const cards = panel.getByRole('list', { name: 'Questions' }).locator('> li')
    await page.getByRole('button', { name: 'I have kept it' }).click()
    await newPresidencyNote(page)
    await expect(subject).toBeFocused()
    await keyboard.type('Return hubs')
    await page.locator('.fiche-question').click()
    await keyboard.type('What should be done on returns to third countries?')
    for (const words of ['By the agencies', 'By others']) {
      await keyboard.press('Enter')
      await keyboard.press('Tab')
      await keyboard.type(words)
    }
    await keyboard.press('Alt+ArrowUp')
    const text = page.getByRole('textbox', { name: 'Text of the note' })
    await expect(text.getByRole('group', { name: 'Question 1, part a' })).toHaveText('By others')
    await expect(text.getByRole('group', { name: 'Question 1, part b' })).toHaveText(/agencies/)
    await expect(page.getByText(/^Saved/)).toBeVisible()

    await newPresidencyNote(page)
    await page.getByRole('tab', { name: 'Questions' }).click()
    await panel.getByRole('button', { name: 'Begin a question' }).press('Enter')
    await page.getByRole('menuitem', { name: 'How do Member States envisage' }).press('Enter')
    await keyboard.type('visas, in your view?')
    await expect(cards).toHaveText([/How do Member States envisage visas, in your view\?9 words/])
    await expect(panel.getByText('Both “you” and “Member States”')).toBeVisible()

    await panel.getByRole('searchbox', { name: 'Search by words or theme' }).fill('RETURNS third')
    await panel.getByRole('button', { name: /What should be done on returns/ }).press('Enter')
    await expect(cards).toHaveCount(2)
    await expect(cards.nth(1).getByRole('button', { name: 'From: Return hubs' })).toBeEnabled()
    await expect(panel.getByText('2 questions · 23 words')).toBeVisible()
    await expect(cards.nth(1)).toContainText('14 words · 3 answers expected')
    await expect(page.locator('.fiche-sub-question')).toHaveText(['By others', 'By the agencies'])
    await panel.getByRole('button', { name: 'Move question 2 up' }).press('Enter')
    await expect(cards.first()).toContainText(/What should be done.*\(a\)By others\(b\)By the/)

    await panel.getByRole('button', { name: 'What question 1 is about' }).press('Enter')
    await panel.getByRole('combobox', { name: 'Theme' }).fill('Returns')
    await keyboard.press('Enter')
    await expect(cards.first()).toContainText('expected · Returns')
    await panel.getByRole('searchbox', { name: 'Find a measure' }).fill('border')
    await panel.getByRole('group', { name: 'Measures' }).getByRole('checkbox').first().check()
    await expect(cards.first()).toContainText('1 link')
    expect(await violationsOf(page)).toEqual([])

    await cards.first().getByRole('button', { name: 'From: Return hubs' }).click()
    await expect(subject).toHaveValue('Return hubs')
  })
})
