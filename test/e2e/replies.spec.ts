import { join } from 'node:path'
import { AxeBuilder } from '@axe-core/playwright'
import { expect, type Page, test } from '@playwright/test'
import { launchElectron } from './support/launch-electron.ts'
import { withFolder } from './support/with-app.ts'

const textOf = (page: Page) => page.getByRole('textbox', { name: 'Text of the note' })
const fieldOf = (page: Page, number: number) =>
  page.getByRole('textbox', { name: `Reply to question ${number}` })
const linesOf = (page: Page) => page.getByRole('list', { name: /^What was said/ }).locator('li')

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

async function openNoteWithQuestions(page: Page): Promise<void> {
  const { keyboard } = page
  await page.getByRole('button', { name: 'I have kept it' }).click()
  await keyboard.press('Control+n')
  await page.getByRole('menuitem', { name: 'Presidency note' }).click()
  await page.locator('.fiche-question').click()
  await keyboard.type('How do Member States envisage returns?')
  await keyboard.press('Enter')
  await keyboard.type('What should come next?')
}

async function enter(page: Page, ...lines: readonly string[]): Promise<void> {
  for (const line of lines) {
    await page.keyboard.type(line)
    await page.keyboard.press('Enter')
  }
}

test('replies of a meeting, typed by keyboard, outlive a kill and become an outcome that counts nobody', async () => {
  test.setTimeout(90_000)
  await withFolder(async (folder) => {
    const dataFolder = join(folder, 'data')
    const first = await launchElectron({ dataFolder })
    const page = await first.firstWindow()
    const { keyboard } = page
    await openNoteWithQuestions(page)

    await keyboard.press('Control+Shift+y')
    await expect(fieldOf(page, 1)).toBeFocused()
    await keyboard.type('wants EURA first')
    await keyboard.press('Enter')
    await expect(page.getByText('Begin with who speaks: DE, Commission')).toBeVisible()
    await keyboard.press('Control+a')
    await enter(
      page,
      'DE supports, wants EURA first',
      'FR joined DE',
      'AT opposed',
      'PL scrutiny reservation, as the Germans said',
      'Commission will report in June',
      '2: DE no instructions',
    )
    await expect(linesOf(page)).toHaveCount(5)
    await keyboard.press('Alt+ArrowDown')
    await expect(fieldOf(page, 2)).toBeFocused()
    await expect(linesOf(page)).toHaveText([/DE.*no instructions/])
    await keyboard.press('Alt+ArrowUp')

    await keyboard.press('ArrowUp')
    await keyboard.press('Escape')
    await page.getByRole('button', { name: 'Correct: AT opposed' }).press('Enter')
    await keyboard.press('Control+a')
    await enter(page, 'AT supports if visas come later')
    await expect(fieldOf(page, 1)).toBeFocused()

    const overview = page.getByRole('complementary', { name: 'Who stands where' })
    const ofFirst = overview.getByRole('region', { name: 'Question 1' })
    await expect(ofFirst).toContainText('DE, FR (joined DE)')
    await expect(ofFirst).toContainText('Did not speak 23')
    await expect(ofFirst).toContainText('BE, BG, CZ, DK, EE')
    expect(await violationsOf(page)).toEqual([])

    first.process().kill('SIGKILL')
    const second = await launchElectron({ dataFolder })
    try {
      const again = await second.firstWindow()
      await expect(textOf(again)).toBeVisible()
      await again.keyboard.press('Control+Shift+y')
      await expect(linesOf(again)).toHaveCount(5)
      await expect(linesOf(again).nth(2)).toContainText('visas come later')
      await again.getByRole('button', { name: 'Make outcome' }).click()
      await expect(textOf(again)).toContainText('Some delegations expressed support.')
      await expect(again.getByText('One remark names or counts delegations')).toBeVisible()
      const outcome = await textOf(again).innerText()
      expect(outcome).toContain('One delegation could give support subject to conditions.')
      expect(outcome).toContain('will report in June')
      expect(outcome).not.toMatch(/\b(DE|FR|AT|PL)\b|German|\b23\b/)
    } finally {
      await second.close()
    }
  })
})
