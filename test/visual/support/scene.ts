import { expect, type Page } from '@playwright/test'

type Change = {
  readonly language?: 'en' | 'fr'
  readonly scheme?: 'light' | 'dark' | 'system'
  readonly textSizePercent?: number
}

/** First start: the recovery code is kept, and that there is no keychain is read. */
export async function keepRecoveryCode(page: Page): Promise<void> {
  const dialog = page.getByRole('dialog')
  await dialog.getByRole('button').last().click()
  await expect(dialog).toHaveCount(0)
  await dismissKeyNotice(page)
}

/** Changes settings as the settings page does, and begins anew with them. */
export async function startWith(page: Page, change: Change): Promise<void> {
  await page.evaluate((part) => window.api.request('saveSettings', part), change)
  await page.reload()
  await page.locator('main').first().waitFor()
}

/** As `startWith`, once the recovery code is kept. */
export async function changeSettings(page: Page, change: Change): Promise<void> {
  await startWith(page, change)
  await dismissKeyNotice(page)
}

/** The virtual display has no keychain, which is said at each start. */
async function dismissKeyNotice(page: Page): Promise<void> {
  await page
    .getByRole('button', { name: /^(?:Dismiss|Fermer)$/ })
    .first()
    .click()
}

/**
 * Writes a Presidency note by keyboard, from public sources only: its header, four figures and a
 * question. The window has to speak English.
 */
export async function writeNote(page: Page): Promise<void> {
  const { keyboard } = page
  await page.keyboard.press('Control+n')
  await page.getByRole('menuitem', { name: 'Presidency note' }).click()
  await fill(page, 'Date', '28 November 2024')
  await page.getByLabel('Marking', { exact: true }).selectOption('none')
  for (const code of ['JAI', 'MIGR', 'FRONT']) await fill(page, 'Add a subject code', code)
  await fill(page, 'To', 'Working Party on External Aspects of Asylum and Migration (EMWP)')
  await fill(page, 'Subject', 'Agencies on the ground: state of deployment')
  await page.getByRole('textbox', { name: 'Text of the note' }).click()
  await keyboard.press('Control+Home')
  await keyboard.type(
    'The Communication of 12 March 2024 takes stock of the support that Union agencies give on the ground.',
  )
  await keyboard.press('Enter')
  await keyboard.press('Control+Alt+1')
  await keyboard.type('Deployment')
  await keyboard.press('Enter')
  await keyboard.type('Frontex has ')
  await insertFigure(page, 'standing corps members', 'over 2 700')
  await keyboard.type(' members of the standing corps deployed, among them ')
  await insertFigure(page, 'officers western balkans', 'over 500')
  await keyboard.type(' in the Western Balkans and Moldova. The Asylum Agency had ')
  await insertFigure(page, 'EUAA deployments', '1 141')
  await keyboard.type(' deployments in ')
  await insertFigure(page, 'Member States with EUAA', '12')
  await keyboard.type(' Member States.')
  // The heading and the paragraph that the template ends with.
  for (let presses = 0; presses < 2; presses += 1) await keyboard.press('Delete')
  await keyboard.press('Control+End')
  await keyboard.type(
    'Where do Member States see the most urgent need for further deployments in 2025?',
  )
  await expect(page.getByText(/^Saved \d\d:\d\d$/)).toBeVisible()
}

/** Notes beside the one that is open, so that lists show what they are for. */
export async function addNotes(page: Page): Promise<void> {
  const titles = ['Talking points: returns and reintegration', 'Line to take: visa alignment']
  for (const title of titles)
    await page.evaluate(
      (asked) => window.api.request('createNote', { template: 'blank', title: asked }),
      title,
    )
}

/** Puts a note of `addNotes` into the Bin. */
export async function binNote(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const notes = await window.api.request('listNotes', { deleted: false })
    for (const { id, title } of notes.ok ? notes.value : [])
      if (title.startsWith('Line to take')) await window.api.request('deleteNote', { id })
  })
}

async function fill(page: Page, label: string, words: string): Promise<void> {
  const field = page.locator('input, textarea').and(page.getByLabel(label, { exact: true }))
  await field.fill(words)
  await field.press('Tab')
}

async function insertFigure(page: Page, words: string, shown: string): Promise<void> {
  const menu = page.getByRole('listbox', { name: 'Insert' })
  const pattern = new RegExp(`${shown.replaceAll(' ', '\\s')}(?!\\d)`)
  await page.keyboard.type(`/${words}`)
  const option = menu.getByRole('option').filter({ hasText: pattern }).first()
  await option.click()
}
