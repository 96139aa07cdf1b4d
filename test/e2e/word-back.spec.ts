import { copyFile } from 'node:fs/promises'
import { join } from 'node:path'
import { AxeBuilder } from '@axe-core/playwright'
import { expect, type Page, test } from '@playwright/test'
import { answerSaveDialog } from './support/answer-save-dialog.ts'
import { editInOffice, type OfficeEdits } from './support/edit-in-office.ts'
import { withApp } from './support/with-app.ts'

const copies: Readonly<Record<string, OfficeEdits>> = {
  'note IT.docx': {
    author: { givenName: 'Marco', surname: 'Rossi' },
    replaced: [
      ['80 %', '77 %'],
      ['regular dialogues', 'structured dialogues'],
      ['a major corridor for', 'a corridor for'],
      [' with some fluctuations,', ''],
    ],
  },
  'note CZ.docx': {
    author: { givenName: 'Anna', surname: 'Novak' },
    replaced: [['regular dialogues', 'frequent dialogues']],
    comment: { on: 'upward trend', text: 'Is this still so?' },
  },
}

async function expectNoViolations(page: Page): Promise<void> {
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
    const { violations } = await new AxeBuilder({ page }).setLegacyMode(true).analyze()
    expect(violations.map(({ id, nodes }) => [id, nodes.map(({ target }) => target)])).toEqual([])
  }
}

test('two copies reviewed in LibreOffice are taken back, decided by keys, finished and undone', async () => {
  test.setTimeout(120_000)
  await withApp(async ({ app, page, folder }) => {
    const { keyboard } = page
    const note = page.getByRole('textbox', { name: 'Text of the note' })
    const list = page.getByRole('region', { name: 'Changes and comments' })
    const here = list.locator('[data-line]:focus')
    await page.getByRole('button', { name: 'I have kept it' }).click()
    await page.getByRole('button', { name: 'Make the example note' }).click()
    await note.click()

    const sent = join(folder, 'note.docx')
    await answerSaveDialog(app, sent)
    await page.getByRole('button', { name: 'More actions' }).click()
    await page.getByRole('menuitem', { name: 'Export for colleagues…' }).click()
    await page
      .getByRole('dialog')
      .getByRole('button', { name: /^Export/ })
      .click()
    await expect(page.getByText('Saved as note.docx')).toBeVisible({ timeout: 30_000 })
    const paths: string[] = []
    for (const [name, edits] of Object.entries(copies)) {
      const path = join(folder, name)
      await copyFile(sent, path)
      await editInOffice(path, edits)
      paths.push(path)
    }

    // Both come back at once, through the system's dialog.
    await app.evaluate(({ dialog }, filePaths) => {
      dialog.showOpenDialog = () => Promise.resolve({ canceled: false, filePaths })
    }, paths)
    await page.getByRole('button', { name: 'More actions' }).click()
    await page.getByRole('menuitem', { name: 'Take back reviewed copies…' }).click()
    await expect(page.getByRole('heading', { name: 'Returned copies' })).toBeVisible({
      timeout: 30_000,
    })
    await expect(here).toContainText('a corridor for')

    // A change, a conflict, a figure that the source does not say, and a comment.
    await keyboard.press('a')
    await expect(here).toContainText('2 versions of the same words')
    await expectNoViolations(page)
    await keyboard.press('o')
    await expect(here).toContainText('Changed 80 % to 77 %; the source says 80 %.')
    await keyboard.press('Shift+R')
    await keyboard.type('the source says otherwise')
    await keyboard.press('Enter')
    await keyboard.press('Enter')
    await expect(here).toContainText('Is this still so?')
    await keyboard.press('a')
    await expect(here).toContainText('with some fluctuations')
    await keyboard.press('r')
    await keyboard.press('Control+z')
    await expect(here).toContainText('with some fluctuations')
    await keyboard.press('a')

    // The review ends with one question, and words to send back.
    const finish = page.getByRole('button', { name: 'Finish…' })
    await expect(finish).toBeFocused()
    await keyboard.press('Enter')
    await expect(page.getByRole('dialog')).toContainText('4 taken, 2 not.')
    await keyboard.press('Enter')
    const summary = page.getByRole('textbox', { name: 'To send back to those who reviewed' })
    await expect(summary).toHaveValue(/the source says otherwise/)
    await expectNoViolations(page)
    await keyboard.press('Enter')
    await expect(note).toContainText('and frequent dialogues')
    await expect(note).toContainText('as a corridor for')
    await expect(note).toContainText(/in a 80.% reduction/)
    await expect(note).not.toContainText('with some fluctuations')

    // One undo takes all of it back.
    await note.focus()
    await keyboard.press('Control+z')
    await expect(note).toContainText('and regular dialogues')
    await expect(note).toContainText('as a major corridor for')
    await expect(note).toContainText('with some fluctuations')
    await expect(page.getByText('2 copies are back: 5 changes, 1 comment.')).toBeVisible()
  })
})
