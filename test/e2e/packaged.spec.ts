import { execFile } from 'node:child_process'
import { readFile, writeFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { promisify } from 'node:util'
import { _electron, expect, test } from '@playwright/test'
import { lintDocx } from '../support/docx-lint.ts'
import { pdfOf } from '../support/pdf-file.ts'
import { answerSaveDialog } from './support/answer-save-dialog.ts'
import { exportAnyway } from './support/export-anyway.ts'
import { withFolder } from './support/with-app.ts'

const executable = resolve(import.meta.dirname, '../../dist-test/linux-unpacked/fiche')
const rootArguments = process.getuid?.() === 0 ? ['--no-sandbox'] : []

/** The threads that count pages and read PDF files are scripts inside the archive. */
test('the packaged app exports a note, counts its pages and reads a PDF', async () => {
  await withFolder(async (folder) => {
    const app = await _electron.launch({
      executablePath: executable,
      args: [...rootArguments, '--data', join(folder, 'data')],
    })
    try {
      expect(await app.evaluate(({ app: electronApp }) => electronApp.isPackaged)).toBe(true)
      const page = await app.firstWindow()
      await page.getByRole('button', { name: 'I have kept it' }).click()
      await page.getByRole('button', { name: 'Make the example note' }).click()
      const path = join(folder, 'note.docx')
      await answerSaveDialog(app, path)
      await exportAnyway(page)
      await expect(page.getByText('note.docx')).toBeVisible()
      expect(lintDocx(await readFile(path))).toEqual([])
      await expect(page.getByRole('button', { name: '5 pages' })).toBeVisible({ timeout: 30_000 })

      const report = join(folder, 'report.pdf')
      await writeFile(report, pdfOf([['Zeppelins over Skopje'], []]))
      await page.getByRole('button', { name: /^Sources \d/ }).click()
      await page.getByRole('row', { name: /Advancing the Skopje Declaration/ }).click()
      const copies = page.getByRole('region', { name: 'Copies of the document' })
      await copies.locator('input[type=file]').setInputFiles(report)
      await expect(copies.getByRole('listitem')).toContainText('found by its words')
    } finally {
      await app.close()
    }
  })
})

test('the packaged app runs commands without a window', async () => {
  await withFolder(async (folder) => {
    const run = async (...command: string[]) => {
      const given = [...rootArguments, '--data', join(folder, 'data'), ...command, '--json']
      return JSON.parse((await promisify(execFile)(executable, given)).stdout)
    }
    const { id } = await run('note', 'example')
    const path = join(folder, 'note.docx')
    expect(await run('export', id, '--to', path)).toMatchObject({ path })
    expect(lintDocx(await readFile(path))).toEqual([])
  })
})
