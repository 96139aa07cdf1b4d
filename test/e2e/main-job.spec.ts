import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, type Page, test } from '@playwright/test'
import { extractText } from 'unpdf'
import { readPdfPages } from '../support/pdf-words.ts'
import { answerSaveDialog } from './support/answer-save-dialog.ts'
import { exportAnyway } from './support/export-anyway.ts'
import { withApp } from './support/with-app.ts'

/** Tab goes on from where the focus is until the field with this label has it. */
async function tabTo(page: Page, label: string | RegExp): Promise<void> {
  const field = page.getByRole('textbox', { name: label })
  for (let presses = 0; presses < 60; presses += 1) {
    if (await field.evaluate((element) => element === document.activeElement)) return
    await page.keyboard.press('Tab')
  }
  throw new Error(`Tab does not reach ${label}`)
}

test('an official writes and exports a note with the keyboard alone', async () => {
  await withApp(async ({ app, page, folder }) => {
    const keyboard = page.keyboard
    const slashMenu = page.getByRole('listbox', { name: 'Insert' })
    const evidence = page.getByRole('listbox', { name: 'Evidence found' })

    // First start: the recovery code is shown, focus is inside the dialog.
    await page.getByRole('dialog').waitFor()
    await keyboard.press('Tab')
    await keyboard.press('Enter')
    await expect(page.getByRole('dialog')).toHaveCount(0)

    await keyboard.press('Control+n')
    await expect(page.getByRole('menuitem', { name: 'Presidency note' })).toBeFocused()
    await keyboard.press('Enter')

    await tabTo(page, 'Date')
    await keyboard.type('28 November 2024')
    await tabTo(page, 'Document number')
    await keyboard.type('14999/24')
    await tabTo(page, 'Subject')
    await keyboard.type('Border management in the Western Balkans')

    // A figure at the cursor, a second one from the side, a measure as a quotation.
    await tabTo(page, 'Text of the note')
    await keyboard.type('Frontex has /standing corps members')
    await expect(slashMenu.getByRole('option').first()).toContainText('over 2 700')
    await keyboard.press('Enter')
    await keyboard.type(' members deployed, among them ')
    await keyboard.press('Control+Shift+F')
    await keyboard.type('officers western balkans')
    await expect(evidence.getByRole('option').first()).toContainText('over 500')
    await keyboard.press('Enter')
    await expect(page.getByRole('textbox', { name: 'Text of the note' })).toBeFocused()
    await keyboard.type(' in the region.')
    await keyboard.press('Enter')
    await keyboard.type('/digital tools detection')
    await expect(slashMenu.getByRole('option').first()).toContainText('Enhance use of digital')
    await keyboard.press('Enter')

    await keyboard.press('Control+End')
    await keyboard.type('Which risks do you see?')
    await keyboard.press('Enter')
    await keyboard.type('What support is needed?')
    await expect(page.getByText(/^Saved \d\d:\d\d$/)).toBeVisible()

    const path = join(folder, 'note.docx')
    await answerSaveDialog(app, path)
    await exportAnyway(page)
    await expect(page.getByText('note.docx')).toBeVisible()

    // LibreOffice is the reader that knows nothing of us.
    const words = (await readPdfPages(await readFile(path))).flat().join(' ')
    expect(words).toContain(
      'Brussels, 28 November 2024 (OR. en) Council of the European Union 14999/24',
    )
    expect(words).toContain('Subject: Border management in the Western Balkans')
    expect(words).toContain(
      'Frontex has over 2 700 members deployed, among them over 500 in the region.',
    )
    expect(words).toContain('Enhance use of digital tools for detection of smuggling of migrants')
    expect(words).toContain(
      'Questions for Member States: 1) Which risks do you see? 2) What support is needed?',
    )

    // The same as PDF, which the app's own hidden window prints.
    const printed = join(folder, 'note.pdf')
    await answerSaveDialog(app, printed)
    await exportAnyway(page)
    await expect(page.getByText('note.pdf')).toBeVisible({ timeout: 30_000 })
    const { text } = await extractText(new Uint8Array(await readFile(printed)), {
      mergePages: true,
    })
    expect(text).toContain('Enhance use of digital tools for detection')
    expect(text).toMatch(/14999\/24[\s\S]*1\/1/)
    expect(app.windows()).toHaveLength(1)
  })
})
