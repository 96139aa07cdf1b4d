import { AxeBuilder } from '@axe-core/playwright'
import { expect, type Page, test } from '@playwright/test'
import { withApp } from './support/with-app.ts'

/** What axe finds on the screen as it stands, in both colour schemes. */
async function violationsOf(page: Page): Promise<readonly string[]> {
  const found: string[] = []
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
    // Electron has no second page for axe to run its frames in.
    const { violations } = await new AxeBuilder({ page }).setLegacyMode(true).analyze()
    for (const { id, nodes } of violations)
      found.push(...nodes.map(({ target }) => `${colorScheme} ${id}: ${target.join(' ')}`))
  }
  await page.emulateMedia({ colorScheme: 'light' })
  return found
}

test('no screen has an accessibility violation', async () => {
  test.setTimeout(180_000)
  await withApp(async ({ page }) => {
    const findings: Record<string, readonly string[]> = {}
    const look = async (screen: string) => {
      findings[screen] = await violationsOf(page)
    }
    await page.getByRole('dialog').waitFor()
    await look('recovery code')
    await page.getByRole('button', { name: 'I have kept it' }).click()
    await look('start')
    await page.keyboard.press('Control+n')
    await page.getByRole('menuitem', { name: 'Blank note' }).waitFor()
    await look('new note menu')
    await page.keyboard.press('Escape')
    await page.getByRole('button', { name: 'Make the example note' }).click()
    await page.getByText('Questions for Member States:').waitFor()
    await look('note')
    await page.getByText('49 297').first().click()
    await page.getByRole('region', { name: 'This figure' }).waitFor()
    await look('figure')
    await page.getByText('In the external dimension').click()
    await page.keyboard.press('End')
    await page.keyboard.type(' /')
    await page.getByRole('listbox', { name: 'Insert' }).waitFor()
    await look('insert menu')
    await page.keyboard.press('Escape')
    await page.getByRole('button', { name: 'More actions' }).click()
    await page.getByRole('menu').waitFor()
    await look('note menu')
    await page.getByRole('menuitem', { name: /colleagues/ }).click()
    await page.getByRole('dialog').waitFor()
    await look('export for colleagues')
    await page.keyboard.press('Escape')
    const library = page.getByRole('navigation', { name: 'Notes and library' })
    for (const kind of [
      'Plans',
      'Statistics',
      'Sources',
      'Agreements',
      'Funding',
      'Timeline',
      'Questions',
    ]) {
      await library.getByRole('button', { name: new RegExp(`^${kind}`) }).click()
      await page.getByRole('row').nth(1).click()
      await look(kind)
    }
    await library.getByRole('button', { name: /^Bin/ }).click()
    await look('bin')
    await page.setViewportSize({ width: 720, height: 450 })
    await look('at 200 % zoom')
    expect(Object.entries(findings).filter(([, found]) => found.length > 0)).toEqual([])
  })
})
