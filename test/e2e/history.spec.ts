import { AxeBuilder } from '@axe-core/playwright'
import { expect, type Page, test } from '@playwright/test'
import { withApp } from './support/with-app.ts'

const textOf = (page: Page) => page.getByRole('textbox', { name: 'Text of the note' })
const changesOf = (page: Page) => page.getByRole('list', { name: 'Changes' })

async function startNote(page: Page): Promise<string> {
  const id = await page.evaluate(async () => {
    // There is a code to confirm once somebody has asked for it.
    await window.api.request('getAppState', {})
    await window.api.request('confirmRecoveryCode', {})
    await window.api.request('saveSettings', { authorName: 'Ana Horvat' })
    const note = await window.api.request('createNote', { template: 'blank', title: 'Returns' })
    return note.ok ? note.value.id : ''
  })
  await page.reload()
  await expect(textOf(page)).toBeVisible()
  return id
}

async function freeze(page: Page, noteId: string, name: string): Promise<void> {
  await page.keyboard.press('Control+s')
  await expect(page.getByText(/^Saved \d/).first()).toBeVisible()
  await page.evaluate((version) => window.api.request('freezeVersion', version), {
    noteId,
    name,
    holder: null,
  })
}

async function run(page: Page, command: string): Promise<void> {
  await page.keyboard.press('Control+k')
  await page.keyboard.type(`>${command}`)
  await expect(page.getByRole('option').first()).toContainText(command)
  await page.keyboard.press('Enter')
}

/** What axe finds on the screen as it stands, in light and in dark. */
async function expectAccessible(page: Page): Promise<void> {
  for (const scheme of ['dark', 'light'] as const) {
    await page.evaluate((chosen) => window.api.request('saveSettings', { scheme: chosen }), scheme)
    await expect(page.locator('html')).toHaveAttribute('data-mantine-color-scheme', scheme)
    const { violations } = await new AxeBuilder({ page }).setLegacyMode(true).analyze()
    expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([])
  }
}

test('INIT and REV 1 are compared in place and as a list, and one paragraph is taken back', async () => {
  // axe reads the whole window twice.
  test.setTimeout(120_000)
  await withApp(async ({ page }) => {
    const id = await startNote(page)
    await textOf(page).focus()
    await page.keyboard.type('Returns fell by 80 % in a year.')
    await page.keyboard.press('Enter')
    await page.keyboard.type('This stays.')
    await freeze(page, id, 'INIT')
    await textOf(page)
      .locator('p')
      .first()
      .dblclick({ position: { x: 5, y: 10 } })
    await page.keyboard.press('Home')
    for (let index = 0; index < 17; index += 1) await page.keyboard.press('ArrowRight')
    await page.keyboard.press('Delete')
    await page.keyboard.type('2')
    await page.keyboard.press('Control+End')
    await page.keyboard.press('Enter')
    await page.keyboard.type('This is new.')
    await freeze(page, id, 'REV 1')
    await page.keyboard.press('Enter')
    await page.keyboard.type('Later.')

    await run(page, 'Compare with another state')
    await expect(changesOf(page).getByRole('button')).toHaveText([/added Later/])
    await page.getByLabel('Compare from').selectOption({ label: 'INIT' })
    await page.getByLabel('Compare to').selectOption({ label: 'REV 1' })
    await expect(changesOf(page).getByRole('button')).toHaveText([
      /Paragraph changed 80\s%\sto 82\s%/,
      /Paragraph added This is new/,
    ])
    const shown = page.getByRole('article', { name: 'What changed' })
    await expect(shown.locator('del')).toHaveText('80')
    await expect(shown.locator('ins').first()).toHaveText('82')
    await page.keyboard.press('F8')
    await expect(changesOf(page).getByRole('button').first()).toHaveAttribute(
      'aria-current',
      'true',
    )
    await page.keyboard.press('F8')
    await expect(shown.locator('[data-active="true"]')).toContainText('This is new.')
    await expectAccessible(page)

    await page.getByLabel('Compare to').selectOption({ label: 'This note as it is now' })
    await shown.getByText('in a year').hover()
    await shown.getByRole('button', { name: 'Put this into the note' }).click()
    await expect(changesOf(page).getByRole('button')).toHaveCount(2)
    await page.keyboard.press('Escape')
    await expect(textOf(page).locator('p')).toHaveText([
      'Returns fell by 80 % in a year.',
      'This stays.',
      'This is new.',
      'Later.',
    ])
    await page.getByRole('button', { name: 'Undo' }).last().click()
    await expect(textOf(page).locator('p').first()).toHaveText('Returns fell by 82 % in a year.')
  })
})

test('the history names who worked and when, and puts a text back as a new state', async () => {
  await withApp(async ({ page }) => {
    await startNote(page)
    await textOf(page).focus()
    await page.keyboard.type('Four words stand here.')
    await expect(page.getByText(/^Saved \d/).first()).toBeVisible()
    const subject = page.getByRole('textbox', { name: 'Subject' })
    await subject.fill('A subject too many')
    await page.keyboard.press('Control+s')
    await expect(page.getByText(/^Saved \d/).first()).toBeVisible()
    await run(page, 'History of the note')
    const entry = page.getByRole('button', { name: /Ana Horvat/ })
    await expect(entry).toContainText('4 words typed')
    await entry.click()
    const old = page.getByRole('article', { name: /As it was at/ })
    await expect(old).toContainText('Four words stand here.')
    await expect(textOf(page)).toBeHidden()
    await page.getByRole('button', { name: 'Put this state back' }).click()
    const dialog = page.getByRole('dialog', { name: 'Put this state back?' })
    await expect(dialog.getByRole('checkbox', { name: 'Subject' })).toBeChecked()
    await dialog.getByRole('button', { name: 'Put back' }).click()
    await expect(textOf(page)).toBeFocused()
    await expect(textOf(page)).toHaveText('Four words stand here.')
    await expect(subject).toHaveValue('')
    // What was put away stays in the history, and comes back at once too.
    await expect(page.getByRole('list').filter({ hasText: 'A subject too many' })).toBeVisible()
    await page.getByRole('button', { name: 'Undo' }).last().click()
    await expect(subject).toHaveValue('A subject too many')
  })
})
