import { readdir } from 'node:fs/promises'
import { resolve } from 'node:path'
import { expect, type Page, test } from '@playwright/test'
import { findForeignFonts } from '../visual/support/find-foreign-fonts.ts'
import type { Screen } from '../visual/support/screens.ts'
import { type Variant, walkScreens } from '../visual/support/walk.ts'
import { withApp } from './support/with-app.ts'

/** Taken by `npm run visual:accept`. */
const referenceFolder = resolve(import.meta.dirname, '..', 'visual', 'references')
const mostReferences = 30

const variants: readonly Variant[] = [
  { name: 'light', language: 'en', scheme: 'light', width: 1440, height: 900 },
  { name: 'dark', language: 'en', scheme: 'dark', width: 1440, height: 900 },
  { name: 'small-french', language: 'fr', scheme: 'light', width: 1024, height: 640 },
]

function hasReference({ references }: Screen, variant: Variant): boolean {
  return references === 'each' || (references === 'light' && variant.name === 'light')
}

test('the window looks as its references do', async () => {
  test.setTimeout(480_000)
  const seen: string[] = []
  const foreign: string[] = []
  const visit = async (page: Page, screen: Screen, variant: Variant) => {
    const file = `${screen.name}-${variant.name}.png`
    seen.push(file)
    await expect.soft(page).toHaveScreenshot(file)
    for (const words of await findForeignFonts(page)) foreign.push(`${file}: ${words}`)
  }
  await withApp(async (open) => {
    const { page } = open
    await page.getByRole('dialog').waitFor()
    await walkScreens(open, { variants, wants: hasReference, visit })
  })
  // Letters of the system's own fonts would differ on the next machine.
  expect(foreign).toEqual([])
  expect(await readdir(referenceFolder)).toEqual(seen.toSorted())
  expect(seen.length).toBeLessThanOrEqual(mostReferences)
})
