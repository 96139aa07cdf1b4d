import type { Page } from '@playwright/test'
import type { Words } from './words.ts'

/** The window, and its words in the language that it speaks. */
export type Scene = { readonly page: Page; readonly words: Words }

/** Goes anywhere in any language and size: by the palette, as a narrow window hides its lists. */
export async function run(scene: Scene, commandKey: string): Promise<void> {
  const name = scene.words(commandKey)
  await takeFirst(scene, `>${name}`, name)
}

export async function backToNote(scene: Scene): Promise<void> {
  await takeFirst(scene, 'Agencies on the ground', 'Agencies on the ground')
  await scene.page.locator('.ProseMirror').first().waitFor()
}

async function takeFirst({ page, words }: Scene, typed: string, shown: string): Promise<void> {
  await openPalette({ page })
  await page.keyboard.type(typed)
  const first = page.getByRole('dialog').getByRole('option').first()
  await first.filter({ hasText: shown }).waitFor()
  await page.keyboard.press('Enter')
  const field = page.getByRole('combobox', { name: words('palette.field') })
  await field.waitFor({ state: 'detached' })
}

export async function openPalette({ page }: Pick<Scene, 'page'>): Promise<void> {
  await page.keyboard.press('Control+K')
  await page.getByRole('dialog').waitFor()
}

export async function focusText({ page }: Pick<Scene, 'page'>): Promise<void> {
  // The sources of the figures are counted last.
  await page
    .locator('footer', { hasNotText: /\b0 sources?\b/ })
    .first()
    .waitFor()
  const first = page.locator('.ProseMirror p').first()
  // Its middle is between two lines.
  const height = (await first.boundingBox())?.height ?? 0
  await first.click({ position: { x: 5, y: height - 5 } })
  await page.keyboard.press('End')
}

/** Types at the end of the first paragraph. */
export async function typeInText({ page }: Scene, words: string): Promise<void> {
  await focusText({ page })
  await page.keyboard.type(words)
}

/** What `typeInText` wrote is gone. */
export async function takeBack({ page }: Scene, words: string): Promise<void> {
  await page.keyboard.press('Escape')
  for (let presses = 0; presses < words.length; presses += 1) await page.keyboard.press('Backspace')
}

/** Closes what lies over the page. */
export function stepOut({ page }: Pick<Scene, 'page'>): Promise<void> {
  return page.keyboard.press('Escape')
}
