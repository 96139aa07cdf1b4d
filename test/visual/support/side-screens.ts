import type { Locator } from '@playwright/test'
import { focusText, run, type Scene, stepOut } from './go.ts'
import type { Screen } from './screens.ts'

/** What can stand beside a note, but for the evidence, by the commands that show it. */
const panels = [
  ['changed-figures', 'side-figures'],
  ['show-outline', 'side-outline'],
  ['show-questions', 'side-questions'],
  ['show-comments', 'side-comments'],
  ['versions', 'side-versions'],
  ['history', 'side-history'],
] as const

export const sideScreens: readonly Screen[] = panels.map(([command, name]) => ({
  name,
  open: (scene) => openSide(scene, `commands.${command}`),
  leave: leaveSide,
}))

async function openSide(scene: Scene, commandKey: string): Promise<void> {
  await run(scene, commandKey)
  await scene.page.locator('[role="tabpanel"]:not([hidden]) > *').first().waitFor()
}

/** The evidence stands there again; a drawer is closed. */
async function leaveSide(scene: Scene): Promise<void> {
  await run(scene, 'commands.find-evidence')
  await stepOut(scene)
}

/** What stands in place of the page, or over its head. */
export const viewScreens: readonly Screen[] = [
  { name: 'page-view', open: openPageView, leave: stepOut },
  { name: 'find', open: openFind, leave: stepOut },
  { name: 'replies', open: openReplies, leave: leaveReplies },
  { name: 'ready', open: openReady, leave: stepOut, references: 'light' },
]

async function openPageView(scene: Scene): Promise<void> {
  await run(scene, 'commands.page-view')
  await scene.page.locator('[data-help="pictures"] section svg').first().waitFor()
}

async function openFind(scene: Scene): Promise<void> {
  await focusText(scene)
  await scene.page.keyboard.press('Control+H')
  await scene.page.getByRole('search').waitFor()
}

async function openReplies(scene: Scene): Promise<void> {
  await run(scene, 'commands.replies')
  await backButton(scene).waitFor()
}

async function openReady(scene: Scene): Promise<void> {
  await run(scene, 'commands.ready')
  await scene.page.locator('[data-help="ready"] li').first().waitFor()
}

async function leaveReplies(scene: Scene): Promise<void> {
  await backButton(scene).click()
  await scene.page.locator('.ProseMirror').first().waitFor()
}

function backButton({ page, words }: Scene): Locator {
  return page.getByRole('button', { name: words('replies.back') }).first()
}
