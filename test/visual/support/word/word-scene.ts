import { readFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { expect, type Page } from '@playwright/test'
import { answerSaveDialog } from '../../../e2e/support/answer-save-dialog.ts'
import type { OpenApp } from '../../../e2e/support/with-app.ts'
import { run } from '../go.ts'
import { wordsOf } from '../words.ts'
import { type ColleagueEdit, copyOfColleague } from './copy-of-colleague.ts'

/** A note of last year, as Word has it. */
const oldNote = resolve(
  import.meta.dirname,
  ...['..', '..', '..', 'fixtures', 'word', 'seed002-note.docx'],
)

const tracked = (at: string, by: string): ColleagueEdit => ({
  kind: 'replace',
  at,
  by,
  isTracked: true,
})

/** What two colleagues did to the example note. */
const copies = [
  {
    fileName: 'note IT.docx',
    author: 'M. Rossi',
    edits: [
      tracked('80 %', '77 %'),
      tracked('regular dialogues', 'structured dialogues'),
      tracked('a major corridor for', 'a corridor for'),
      tracked(' with some fluctuations,', ''),
      { kind: 'comment', at: 'upward trend', text: 'Is this still so? Frontex says otherwise.' },
    ],
  },
  {
    fileName: 'note CZ, as agreed with the capital on 21 November.docx',
    author: 'A. Novák',
    edits: [
      tracked('regular dialogues', 'frequent dialogues'),
      { kind: 'replace', at: 'joint efforts', by: 'common efforts', isTracked: false },
      { kind: 'objects', at: 'forward-looking', count: 60 },
    ],
  },
] satisfies readonly {
  readonly fileName: string
  readonly author: string
  readonly edits: readonly ColleagueEdit[]
}[]

/** The example note went out, and two copies of it are back: two changes of it are decided. */
export async function takeBackExample({ app, page, folder }: OpenApp): Promise<void> {
  const scene = { page, words: await wordsOf('en') }
  await run(scene, 'commands.example-note')
  await page.locator('.ProseMirror', { hasText: 'forward-looking' }).waitFor()
  const path = join(folder, 'note.docx')
  await answerSaveDialog(app, path)
  await run(scene, 'commands.export-for-colleagues')
  const exporting = page.getByRole('dialog').getByRole('button', { name: /^Export/ })
  await exporting.click()
  await expect(page.getByText('Saved as note.docx')).toBeVisible({ timeout: 30_000 })
  const sent = await readFile(path)
  const files = copies.map(({ fileName, author, edits }) => ({
    fileName,
    bytes: Buffer.from(copyOfColleague(sent, author, edits)).toString('base64'),
  }))
  await page.evaluate(async (returned) => {
    const notes = await window.api.request('listNotes', { deleted: false })
    const note = notes.ok ? notes.value.find(({ title }) => title.includes('Western')) : undefined
    const noteId = note?.id ?? ''
    const taken = await window.api.request('takeBackCopies', { noteId, files: returned })
    if (!taken.ok) throw new Error(taken.error.code)
    const { changes } = taken.value
    const idOf = (words: string) =>
      changes.find((change) => JSON.stringify(change).includes(words))?.id ?? ''
    const decisions = [
      { id: idOf('fluctuations'), decision: 'refused', reason: 'the series did fluctuate' },
      { id: idOf('corridor'), decision: 'taken', reason: '' },
    ] as const
    const said = await window.api.request('decideReview', { noteId, decisions })
    if (!said.ok) throw new Error(said.error.code)
  }, files)
}

/** A Word note is dropped on the window and becomes a note. */
export async function openOldNote({ page }: Pick<OpenApp, 'page'>): Promise<void> {
  await dropOldNote(page)
  await page.getByRole('button', { name: (await wordsOf('en'))('openWord.asNew_one') }).click()
  await page.getByRole('heading', { name: 'What came in' }).waitFor({ timeout: 30_000 })
}

/** Drops it on an open note, and waits for the question what it is. */
export async function dropOldNote(page: Page): Promise<void> {
  await drag(page, ['dragover', 'drop'])
  await page.getByRole('dialog').waitFor()
}

/** Holds it over the window, or drops it there. */
export async function drag(
  page: Page,
  events: readonly ('dragover' | 'dragleave' | 'drop')[],
): Promise<void> {
  const dataTransfer = await page.evaluateHandle(
    (base64) => {
      const data = new DataTransfer()
      const content = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0))
      data.items.add(new File([content], 'Western Balkans, November 2024.docx'))
      return data
    },
    (await readFile(oldNote)).toString('base64'),
  )
  for (const event of events) await page.dispatchEvent('main', event, { dataTransfer })
}
