import type { Page } from '@playwright/test'
import { backToNote, run, type Scene } from './go.ts'

/** The first entry of a list, a tree or a timeline of the library. */
function firstEntry(page: Page) {
  return page.locator('main :is([role=treeitem], tbody tr[aria-selected], [role=option])').first()
}

async function openSection({ page, words }: Scene, section: string): Promise<void> {
  await run({ page, words }, `commands.go-library-${section}`)
  const entry = firstEntry(page)
  await entry.or(page.locator('main h2').first()).first().waitFor()
  if (await entry.isVisible()) await entry.click()
}

/** One list of the library with the first entry chosen, if it has any. */
export function librarySection(section: string) {
  return {
    name: section,
    open: (scene: Scene) => openSection(scene, section),
    leave: backToNote,
  }
}

/** The first plan with what it holds, to the first of its measures. */
export const planPage = {
  name: 'plan',
  open: async (scene: Scene) => {
    await openSection(scene, 'plans')
    for (const key of ['ArrowRight', 'ArrowRight', 'ArrowRight', 'ArrowRight'])
      await scene.page.keyboard.press(key)
  },
  leave: backToNote,
}
