import type { Locator, Page } from '@playwright/test'
import type { Words } from '../visual/support/words.ts'

export type HelpPicture = {
  readonly name: string
  /** Brings the window to what is shown; the note is open before and after. */
  readonly prepare: (page: Page, words: Words) => Promise<void>
  /** The picture holds all of these. */
  readonly shows: (page: Page) => readonly Locator[]
  /** Room around what is shown, in pixels. */
  readonly roomPx: number
  /** Which part is taken where all would be too wide. */
  readonly side: 'left' | 'middle' | 'right'
  readonly leave: (page: Page, words: Words) => Promise<void>
}

const nothing = () => Promise.resolve()
const leaveByEscape = (page: Page) => page.keyboard.press('Escape')

function paragraph(page: Page): Locator {
  return page.locator('.ProseMirror p').first()
}

function questions(page: Page): Locator {
  return page.locator('.fiche-questions').last()
}

function markingField(page: Page): Locator {
  return page.locator('[data-help="markings"]').first()
}

async function mark(page: Page, marking: string): Promise<void> {
  await markingField(page).selectOption(marking)
}

async function toTextEnd(page: Page): Promise<void> {
  await paragraph(page).click()
  await page.keyboard.press('End')
}

async function typeSlash(page: Page): Promise<void> {
  await toTextEnd(page)
  await page.keyboard.type(' /deployed')
  await page.getByRole('listbox').getByRole('option').first().waitFor()
}

async function takeSlashBack(page: Page): Promise<void> {
  await page.keyboard.press('Escape')
  for (let presses = 0; presses < ' /deployed'.length; presses += 1)
    await page.keyboard.press('Backspace')
}

async function searchEvidence(page: Page): Promise<void> {
  await page.keyboard.press('Control+Shift+F')
  await page.keyboard.press('Control+A')
  await page.keyboard.type('deployed')
  await page.locator('[data-help="evidence"]').getByRole('option').first().waitFor()
}

async function askForColleagues(page: Page, words: Words): Promise<void> {
  await page.getByRole('button', { name: words('note.moreActions') }).click()
  await page.getByRole('menuitem', { name: words('export.forColleagues') }).click()
  await page.getByRole('dialog').waitFor()
}

async function openStatistics(page: Page, words: Words): Promise<void> {
  const navigation = page.getByRole('navigation').first()
  await navigation.getByRole('button', { name: words('library.statistics') }).click()
  await page.getByRole('row').nth(3).click()
}

async function openNote(page: Page): Promise<void> {
  await page.getByRole('navigation').first().getByText('Agencies on the ground').click()
  await page.locator('.ProseMirror').first().waitFor()
}

async function writeFootnote(page: Page): Promise<void> {
  await toTextEnd(page)
  await page.keyboard.press('Control+Alt+F')
  await page.keyboard.type('COM(2024) 126 final.')
}

async function takeFootnoteBack(page: Page): Promise<void> {
  await toTextEnd(page)
  await page.keyboard.press('Backspace')
}

/** In this order. */
export const helpPictures: readonly HelpPicture[] = [
  {
    name: 'header',
    prepare: nothing,
    shows: (page) => [page.locator('[data-note-header]').first()],
    roomPx: 12,
    side: 'left',
    leave: nothing,
  },
  {
    name: 'marking',
    prepare: (page) => mark(page, 'LIMITE'),
    shows: (page) => [markingField(page).locator('../..')],
    roomPx: 8,
    side: 'left',
    leave: (page) => mark(page, 'none'),
  },
  {
    name: 'export',
    prepare: nothing,
    shows: (page) => [page.locator('header').first()],
    roomPx: 0,
    side: 'right',
    leave: nothing,
  },
  {
    name: 'questions',
    prepare: nothing,
    shows: (page) => [questions(page)],
    roomPx: 8,
    side: 'left',
    leave: nothing,
  },
  {
    name: 'evidence',
    prepare: searchEvidence,
    shows: (page) => [page.locator('[data-help="evidence"]').first()],
    roomPx: 0,
    side: 'left',
    leave: leaveByEscape,
  },
  {
    name: 'insert',
    prepare: typeSlash,
    shows: (page) => [paragraph(page), page.getByRole('listbox').first()],
    roomPx: 8,
    side: 'left',
    leave: takeSlashBack,
  },
  {
    name: 'colleagues',
    prepare: askForColleagues,
    shows: (page) => [page.getByRole('dialog').first()],
    roomPx: 0,
    side: 'left',
    leave: leaveByEscape,
  },
  {
    name: 'library',
    prepare: openStatistics,
    shows: (page) => [page.getByRole('main').first()],
    roomPx: 0,
    side: 'left',
    leave: openNote,
  },
  {
    name: 'footnote',
    prepare: writeFootnote,
    shows: (page) => [questions(page), page.locator('[data-help="footnotes-tables"]').first()],
    roomPx: 8,
    side: 'left',
    leave: takeFootnoteBack,
  },
]
