import { mkdir } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import type { Locator, Page } from '@playwright/test'
import { withApp } from '../e2e/support/with-app.ts'
import { changeSettings, keepRecoveryCode, startWith, writeNote } from '../visual/support/scene.ts'
import { steady } from '../visual/support/steady.ts'
import { type Language, wordsOf } from '../visual/support/words.ts'
import { type HelpPicture, helpPictures } from './help-pictures.ts'

/** Makes the pictures of the README and of the help pages from the real app. */
const root = resolve(import.meta.dirname, '..', '..')
const helpFolder = join(root, 'resources', 'help', 'pictures')
const windowPx = { width: 1440, height: 900 }
const languages = ['en', 'fr'] as const

/** Larger than this a picture cannot be read beside the text of help. */
const largestPx = { width: 680, height: 440 }

/** Takes what is shown with some room around it, or its upper part at one of its sides. */
async function shoot(
  page: Page,
  path: string,
  shown: readonly Locator[] = [],
  { roomPx, side }: Pick<HelpPicture, 'roomPx' | 'side'> = { roomPx: 0, side: 'left' },
): Promise<void> {
  await steady(page)
  const box = await boxAround(shown)
  const options = { path, animations: 'disabled', caret: 'hide', scale: 'css' } as const
  if (box === null) return void (await page.screenshot(options))
  const width = Math.min(largestPx.width, box.width + 2 * roomPx)
  const height = Math.min(largestPx.height, box.height + 2 * roomPx)
  const spare = box.width + 2 * roomPx - width
  const share = { left: 0, middle: 0.5, right: 1 }[side]
  const x = Math.max(0, box.x - roomPx + spare * share)
  const y = Math.max(0, box.y - roomPx)
  await page.screenshot({ ...options, clip: { x, y, width, height } })
}

async function boxAround(shown: readonly Locator[]) {
  const boxes = []
  for (const locator of shown) {
    const box = await locator.boundingBox()
    if (box !== null) boxes.push(box)
  }
  if (boxes.length === 0) return null
  const x = Math.min(...boxes.map((box) => box.x))
  const y = Math.min(...boxes.map((box) => box.y))
  const right = Math.max(...boxes.map((box) => box.x + box.width))
  const bottom = Math.max(...boxes.map((box) => box.y + box.height))
  return { x, y, width: right - x, height: bottom - y }
}

async function shootFirstStart(page: Page): Promise<void> {
  for (const language of languages) {
    await startWith(page, { language, scheme: 'light' })
    const dialog = page.getByRole('dialog')
    await dialog.waitFor()
    await shoot(page, join(helpFolder, `recovery.${language}.png`), [dialog])
  }
  await keepRecoveryCode(page)
  for (const language of languages) {
    await changeSettings(page, { language })
    await shoot(page, join(helpFolder, `start.${language}.png`), [page.getByRole('main')], {
      roomPx: 0,
      side: 'middle',
    })
  }
}

async function shootWindow(page: Page): Promise<void> {
  await page.keyboard.press('Control+Shift+F')
  await page.keyboard.type('deployed')
  await page.locator('[data-help="evidence"]').getByRole('option').first().waitFor()
  await toTop(page)
  await shoot(page, join(root, 'docs', 'window.png'))
}

async function toTop(page: Page): Promise<void> {
  await page.mouse.move(windowPx.width / 2, windowPx.height / 2)
  await page.mouse.wheel(0, -5000)
}

async function shootHelp(page: Page, language: Language): Promise<void> {
  const words = await wordsOf(language)
  await changeSettings(page, { language })
  await page.locator('.ProseMirror').first().waitFor()
  for (const picture of helpPictures) {
    await toTop(page)
    await picture.prepare(page, words)
    const path = join(helpFolder, `${picture.name}.${language}.png`)
    await shoot(page, path, picture.shows(page), picture)
    await picture.leave(page, words)
  }
}

await mkdir(helpFolder, { recursive: true })
await withApp(async ({ page }) => {
  page.setDefaultTimeout(60_000)
  await page.setViewportSize(windowPx)
  await page.getByRole('dialog').waitFor()
  await shootFirstStart(page)
  await changeSettings(page, { language: 'en' })
  await writeNote(page)
  await shootWindow(page)
  for (const language of languages) await shootHelp(page, language)
})
