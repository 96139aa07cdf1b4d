import {
  backToNote,
  focusText,
  openPalette,
  run,
  type Scene,
  stepOut,
  takeBack,
  typeInText,
} from './go.ts'
import { librarySection, planPage } from './library-screens.ts'
import { sideScreens, viewScreens } from './side-screens.ts'

/** A state of the window that is looked at, reached and left in any language and size. */
export type Screen = {
  readonly name: string
  readonly open: (scene: Scene) => Promise<void>
  readonly leave: (scene: Scene) => Promise<void>
  /** Of which variants a reference is committed: in the light only, or of each. */
  readonly references?: 'light' | 'each'
}

const nothing = () => Promise.resolve()

/** While the recovery code is asked to be kept. */
export const firstScreens: readonly Screen[] = [
  { name: 'recovery', open: nothing, leave: nothing, references: 'light' },
]

/** Before there is a note. */
export const emptyScreens: readonly Screen[] = [
  { name: 'start', open: nothing, leave: nothing, references: 'each' },
  { name: 'new-note', open: openNewMenu, leave: stepOut },
]

/** With the note of `writeNote` open. */
export const noteScreens: readonly Screen[] = [
  { name: 'note', open: focusText, leave: nothing, references: 'each' },
  { name: 'figure', open: goToFigure, leave: nothing, references: 'each' },
  {
    name: 'insert',
    open: openSlash,
    leave: (scene) => takeBack(scene, slashWords),
    references: 'light',
  },
  { name: 'evidence', open: searchEvidence, leave: clearEvidence },
  { name: 'palette', open: openPalette, leave: stepOut, references: 'each' },
  { name: 'palette-found', open: searchPalette, leave: stepOut },
  { name: 'help', open: openHelp, leave: stepOut, references: 'light' },
  { name: 'note-menu', open: openNoteMenu, leave: stepOut },
  {
    name: 'colleagues',
    open: (scene) => openDialog(scene, 'commands.export-for-colleagues'),
    leave: stepOut,
  },
  {
    name: 'marked',
    open: (scene) => openDialog(scene, 'commands.export-marked'),
    leave: stepOut,
  },
  {
    name: 'figures',
    open: (scene) => openDialog(scene, 'commands.figures-of-note'),
    leave: stepOut,
  },
  ...sideScreens,
  ...viewScreens,
  { name: 'navigation', open: openNavigation, leave: closeNavigation },
  { name: 'tabs', open: openTabs, leave: closeTab },
  {
    name: 'focus',
    open: ({ page }) => page.keyboard.press('Control+Shift+D'),
    leave: ({ page }) => page.keyboard.press('Control+Shift+D'),
  },
  { name: 'settings', open: openSettings, leave: backToNote, references: 'each' },
  ...['writing', 'data', 'shortcuts', 'about'].map((section) => ({
    name: `settings-${section}`,
    open: (scene: Scene) => openSettingsAt(scene, section),
    leave: backToNote,
  })),
  librarySection('plans'),
  { ...planPage, references: 'each' },
  { ...librarySection('statistics'), references: 'each' },
  ...['sources', 'agreements', 'funding', 'events', 'timeline', 'questions'].map(librarySection),
  { name: 'bin-empty', open: openBin, leave: backToNote },
]

/** With a note in the Bin. */
export const binScreens: readonly Screen[] = [
  { name: 'bin', open: openBin, leave: backToNote, references: 'light' },
]

function openBin(scene: Scene): Promise<void> {
  return run(scene, 'commands.go-bin')
}

async function openNewMenu({ page }: Scene): Promise<void> {
  await page.keyboard.press('Control+n')
  await page.getByRole('menuitem').first().waitFor()
}

async function goToFigure({ page }: Scene): Promise<void> {
  await page.locator('.ProseMirror').getByRole('img').first().click()
}

const slashWords = ' /deployed'

async function openSlash(scene: Scene): Promise<void> {
  await typeInText(scene, slashWords)
  await scene.page.getByRole('listbox').getByRole('option').first().waitFor()
}

async function searchEvidence({ page }: Scene): Promise<void> {
  await page.keyboard.press('Control+Shift+F')
  await page.keyboard.press('Control+A')
  await page.keyboard.type('deployed')
  await page.locator('[data-help="evidence"]').getByRole('option').first().waitFor()
}

async function clearEvidence({ page }: Scene): Promise<void> {
  await page.keyboard.press('Control+A')
  await page.keyboard.press('Backspace')
  await page.keyboard.press('Escape')
}

async function searchPalette(scene: Scene): Promise<void> {
  await openPalette(scene)
  await scene.page.keyboard.type('western balkans')
  await scene.page.getByRole('dialog').getByRole('option').nth(2).waitFor()
}

async function openHelp({ page, words }: Scene): Promise<void> {
  await page.locator('[data-help="markings"]').first().focus()
  await page.keyboard.press('F1')
  await page.getByRole('region', { name: words('help.page') }).waitFor()
}

async function openNoteMenu({ page, words }: Scene): Promise<void> {
  await page.getByRole('button', { name: words('note.moreActions') }).click()
  await page.getByRole('menuitem').first().waitFor()
}

async function openDialog(scene: Scene, commandKey: string): Promise<void> {
  await focusText(scene)
  await run(scene, commandKey)
  await scene.page.getByRole('dialog').waitFor()
}

/** A drawer where the window is narrow. */
async function openNavigation({ page }: Scene): Promise<void> {
  const settings = page.getByRole('navigation').first()
  if (!(await settings.isVisible())) await page.keyboard.press('Control+Shift+L')
  await settings.waitFor()
}

async function closeNavigation({ page }: Scene): Promise<void> {
  if ((page.viewportSize()?.width ?? 0) < 900) await page.keyboard.press('Escape')
}

async function openTabs(scene: Scene): Promise<void> {
  await openNavigation(scene)
  const { page, words } = scene
  const settings = page.getByRole('button', { name: words('settings.title'), exact: true }).first()
  await settings.click({ modifiers: ['Control'] })
  await page.getByRole('tab').nth(1).waitFor()
}

async function closeTab({ page }: Scene): Promise<void> {
  await page.keyboard.press('Control+W')
  await page.locator('.ProseMirror').first().waitFor()
}

async function openSettings({ page }: Scene): Promise<void> {
  await page.keyboard.press('Control+Comma')
  await page.locator('[data-help="saving"]').waitFor()
}

async function openSettingsAt(scene: Scene, section: string): Promise<void> {
  await openSettings(scene)
  const heading = scene.page.locator(`#settings-${section}`)
  await heading.evaluate((element) => element.scrollIntoView({ block: 'start' }))
}
