import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, relative } from 'node:path'
import { expect, test } from '@playwright/test'
import { launchElectron } from './support/launch-electron.ts'

/** Words of the library, of the example note and of its title; none is in the window's own texts. */
const words = ['Sarajevo Migration Dialogue', 'Skopje', 'migratory situation', 'Zagreb in secret']

/** Files below the folder, the browser's profile included, that hold one of the words. */
async function listReadable(folder: string): Promise<readonly string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  const found = await Promise.all(
    entries
      .filter((entry) => entry.isFile())
      .map(async (entry) => {
        const path = join(entry.parentPath, entry.name)
        const bytes = await readFile(path)
        const isReadable = words.some(
          (word) => bytes.includes(word) || bytes.includes(Buffer.from(word, 'utf16le')),
        )
        return isReadable ? [relative(folder, path)] : []
      }),
  )
  return found.flat()
}

test('nothing in the data folder can be read without the key, open or closed', async () => {
  const dataFolder = await mkdtemp(join(tmpdir(), 'fiche-at-rest-'))
  const app = await launchElectron({ dataFolder })
  try {
    const page = await app.firstWindow()
    const answers = await page.evaluate(async () => {
      const note = await window.api.request('createExampleNote', {})
      if (!note.ok) return note
      return await window.api.request('renameNote', {
        id: note.value.id,
        title: 'Zagreb in secret',
      })
    })
    expect(answers).toMatchObject({ ok: true })
    await page.reload()
    await page.waitForFunction(() => document.querySelector('#root')?.hasChildNodes())
    await expect(page.getByText('Zagreb in secret').first()).toBeVisible()
    await page.getByText('Zagreb in secret').first().click({ force: true })
    expect(await listReadable(dataFolder)).toEqual([])
    await app.close()
    expect(await listReadable(dataFolder)).toEqual([])
  } finally {
    await app.close()
    await rm(dataFolder, { recursive: true, force: true })
  }
})
