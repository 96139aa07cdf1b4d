import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { AxeBuilder } from '@axe-core/playwright'
import { expect, type Page, test } from '@playwright/test'
import { answerSaveDialog } from './support/answer-save-dialog.ts'
import { exportAnyway } from './support/export-anyway.ts'
import { withApp } from './support/with-app.ts'

const textOf = (page: Page) => page.getByRole('textbox', { name: 'Text of the note' })

async function violationsOf(page: Page): Promise<readonly string[]> {
  await page.emulateMedia({ reducedMotion: 'reduce' })
  const { violations } = await new AxeBuilder({ page }).setLegacyMode(true).analyze()
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target }) => `${id}: ${target.join(' ')}`),
  )
}

async function more(page: Page, name: string): Promise<void> {
  await page.getByRole('button', { name: 'More actions' }).click()
  await page.getByRole('menuitem', { name }).click()
}

test('what is not to be said stays in the briefing: not in its speaking note, nor in a NOTE', async () => {
  test.setTimeout(120_000)
  await withApp(async ({ app, page, folder }) => {
    await page.getByRole('button', { name: 'I have kept it' }).click()
    // While it closes it keeps keys from the window.
    await expect(page.getByRole('dialog')).toHaveCount(0)
    await page.keyboard.press('Control+n')
    const entry = page.getByRole('menuitem', { name: /^Briefing/ })
    await expect(entry).toContainText('not to be said')
    await entry.click()
    await textOf(page).getByText('Red line: […]').click()
    await page.keyboard.press('End')
    await page.keyboard.type(' no quota above 500')
    await page.locator('[data-role="lineToTake"] li').first().click()
    await page.keyboard.type('We support the paper.')
    expect(await violationsOf(page)).toEqual([])

    const path = join(folder, 'note.docx')
    await answerSaveDialog(app, path)
    await page.getByRole('combobox', { name: 'Type' }).fill('NOTE')
    await exportAnyway(page)
    await expect(page.getByText(/Nothing was exported.*no quota above 500/)).toBeVisible()
    expect(existsSync(path)).toBe(false)

    await more(page, 'Save as template…')
    await page.getByRole('textbox', { name: 'Name of the template' }).fill('Weekly briefing')
    await page.keyboard.press('Enter')
    await expect(page.getByText('Saved as template “Weekly briefing”.')).toBeVisible()

    await more(page, 'Make a speaking note')
    await expect(textOf(page)).toContainText('We support the paper.')
    await expect(textOf(page)).not.toContainText('quota')
    await expect(page.getByText(/about 0 min \d+ s at 130 words a minute/)).toBeVisible()
    await expect(page.getByRole('button', { name: 'From: Briefing' })).toBeVisible()

    // Through another program the words come back without their mark.
    await textOf(page).getByText('We support the paper.').click()
    await page.keyboard.press('End')
    await page.keyboard.press('Enter')
    await textOf(page).evaluate((text) => {
      const data = new DataTransfer()
      data.setData('text/plain', 'Red line: […] no quota above 500')
      const options = { clipboardData: data, bubbles: true, cancelable: true }
      text.dispatchEvent(new ClipboardEvent('paste', options))
    })
    await expect(page.getByText('What you pasted is not to be said in “Briefing”')).toBeVisible()
    await expect(page.locator('ul[data-role="notToBeSaid"]')).toContainText('no quota')
    await page.getByRole('textbox', { name: 'Subject' }).fill('Returns')
    await exportAnyway(page)
    await expect(page.getByText(/Nothing was exported: “We support the paper/)).toBeVisible()
    expect(existsSync(path)).toBe(false)

    await page.keyboard.press('Escape')
    await findsByKeyboard(page)

    await page.keyboard.press('Control+n')
    await page.getByRole('menuitem', { name: 'Your templates…' }).click()
    await page.getByRole('button', { name: 'Delete the template Weekly briefing' }).click()
    await expect(page.getByText('You have no templates of your own.')).toBeVisible()
  })
})

/** F7 lists what is not to be said, marked or pasted into a field, and a place to be filled in. */
async function findsByKeyboard(page: Page): Promise<void> {
  await page.getByRole('textbox', { name: 'Subject' }).fill('Our red line: no quota above 500')
  await page.keyboard.press('F7')
  const findings = page.getByRole('list', { name: 'Findings in the order of the text' })
  await expect(findings.getByRole('button').first()).toBeFocused()
  await expect(findings.getByRole('button')).toContainText([
    'To correctNot to be said: these words stand so in “Briefing”',
    'To correctNot to be said: this document may be read by othersWe support the paper.',
    'To look atA place is still to be filled inRed line: […]',
  ])
  expect(await violationsOf(page)).toEqual([])
  await page.keyboard.press('Enter')
  await expect(page.getByRole('textbox', { name: 'Subject' })).toBeFocused()
  await page.keyboard.press('ControlOrMeta+a')
  await page.keyboard.type('Returns')
  await page.keyboard.press('F7')
  await expect(findings.getByRole('button')).toHaveCount(2)
  await expect(findings.getByRole('button').first()).toBeFocused()
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
  await expect(textOf(page)).toBeFocused()
  expect(await page.evaluate(() => getSelection()?.toString())).toBe('[…]')
}
