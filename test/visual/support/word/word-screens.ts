import type { Locator } from '@playwright/test'
import { run, type Scene, stepOut } from '../go.ts'
import type { Screen } from '../screens.ts'
import { drag, dropOldNote } from './word-scene.ts'

/** With two copies of the note back, as `takeBackExample` leaves it. */
export const reviewScreens: readonly Screen[] = [
  { name: 'review-notice', open: ({ page }) => textOf(page).waitFor(), leave: nothing },
  {
    name: 'review-conflict',
    open: (scene) => openEntry(scene, { kind: 'conflict' }),
    leave: leaveReview,
    references: 'light',
  },
  {
    name: 'review-figure',
    open: (scene) => openEntry(scene, { kind: 'change', words: '77' }),
    leave: leaveReview,
  },
  { name: 'review-refused', open: (scene) => openEntry(scene, refused), leave: leaveReview },
  { name: 'review-edit', open: openEdit, leave: leaveEdit },
  {
    name: 'review-comment',
    open: (scene) => openEntry(scene, { kind: 'comment' }),
    leave: leaveReview,
  },
  { name: 'review-several', open: openSeveral, leave: leaveOver },
  { name: 'review-losses', open: openLosses, leave: leaveReview },
  { name: 'review-none', open: showNone, leave: leaveReview },
  { name: 'review-finish', open: openFinish, leave: leaveOver },
  { name: 'review-summary', open: openSummary, leave: undoFinish },
]

/** With a note that was made of a Word file, as `openOldNote` leaves it. */
export const wordInScreens: readonly Screen[] = [
  { name: 'word-in', open: openReport, leave: stepOut, references: 'light' },
  {
    name: 'word-drop',
    open: ({ page }) => drag(page, ['dragover']),
    leave: ({ page }) => drag(page, ['dragleave']),
  },
  { name: 'word-where', open: ({ page }) => dropOldNote(page), leave: stepOut },
  { name: 'review-empty', open: openEmpty, leave: leaveReview },
]

const refused = { kind: 'change', words: 'fluctuations' } as const

function nothing(): Promise<void> {
  return Promise.resolve()
}

function textOf(page: Scene['page']): Locator {
  return page.locator('.ProseMirror').first()
}

async function openReview(scene: Scene): Promise<void> {
  await run(scene, 'commands.review')
  await scene.page.locator('[data-line]').first().waitFor()
}

async function leaveReview({ page }: Scene): Promise<void> {
  await page.keyboard.press('Escape')
  await page.locator('[data-help="returned-copies"]').waitFor({ state: 'detached' })
}

/** The field first. */
async function leaveEdit(scene: Scene): Promise<void> {
  await stepOut(scene)
  await scene.page.locator('[data-help="returned-copies"] textarea').waitFor({ state: 'detached' })
  await leaveReview(scene)
}

/** A dialog or a menu first. */
async function leaveOver(scene: Scene): Promise<void> {
  await stepOut(scene)
  await scene.page.locator('[role=dialog], [role=menu]').waitFor({ state: 'detached' })
  await leaveReview(scene)
}

type EntryKind = { readonly kind: 'change' | 'comment' | 'conflict'; readonly words?: string }

async function openEntry(scene: Scene, { kind, words = '' }: EntryKind): Promise<void> {
  await openReview(scene)
  const entry = scene.page.locator(`li[data-kind="${kind}"]`).filter({ hasText: words }).first()
  await entry.locator('[data-line]').click()
}

async function openEdit(scene: Scene): Promise<void> {
  await openEntry(scene, { kind: 'change', words: 'common' })
  await scene.page.keyboard.press('e')
  await scene.page.locator('[data-help="returned-copies"] textarea').waitFor()
}

async function openSeveral(scene: Scene): Promise<void> {
  const { page, words } = scene
  await openReview(scene)
  await page.getByRole('button', { name: words('review.several') }).click()
  await page.getByRole('menuitem').first().waitFor()
}

async function openLosses(scene: Scene): Promise<void> {
  await openReview(scene)
  await scene.page.locator('[data-help="returned-copies"] summary').click()
}

/** The filter leaves nothing. */
async function showNone(scene: Scene): Promise<void> {
  const { page, words } = scene
  await openReview(scene)
  await page.getByRole('combobox', { name: words('review.filter.who') }).selectOption('A. Novák')
  await page.getByRole('combobox', { name: words('review.filter.what') }).selectOption('comments')
}

async function openFinish(scene: Scene): Promise<void> {
  await openReview(scene)
  await scene.page.locator('[data-finish]').click()
  await scene.page.getByRole('dialog').waitFor()
}

async function openSummary(scene: Scene): Promise<void> {
  await openFinish(scene)
  const { page, words } = scene
  await page.getByRole('button', { name: words('review.finishNow') }).click()
  await page.getByRole('textbox', { name: words('review.summaryLabel') }).waitFor()
}

async function undoFinish({ page, words }: Scene): Promise<void> {
  await page.getByRole('button', { name: words('review.undoFinish') }).click()
  await page.getByText(words('review.undone')).waitFor()
}

async function openEmpty({ page, words }: Scene): Promise<void> {
  await run({ page, words }, 'commands.review')
  await page.getByRole('heading', { name: words('review.nothing') }).waitFor()
}

async function openNumbers(scene: Scene): Promise<void> {
  await run(scene, 'commands.link-numbers')
  await scene.page.locator('[data-offer]').first().waitFor()
}

/** The report stands above the numbers. */
async function openReport(scene: Scene): Promise<void> {
  await openNumbers(scene)
  const title = scene.page.getByRole('heading', { name: scene.words('wordImport.title') })
  await title.evaluate((element) => element.scrollIntoView({ block: 'start' }))
}
