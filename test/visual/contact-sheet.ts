import { mkdir, rm, writeFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import type { Page } from '@playwright/test'
import { withApp } from '../e2e/support/with-app.ts'
import { findCutText } from './support/find-cut-text.ts'
import { changeSettings, keepRecoveryCode, startWith, writeNote } from './support/scene.ts'
import { screens } from './support/screens.ts'
import { steady } from './support/steady.ts'

/**
 * Every screen in every size, colour scheme and language on one page, test-results/contact-sheet;
 * exit code 1 if a text is cut off or covered in any of them.
 */
const folder = resolve(import.meta.dirname, '..', '..', 'test-results', 'contact-sheet')
const sizes = [
  { name: '1440', width: 1440, height: 900 },
  { name: '1024', width: 1024, height: 640 },
  // What a window of 1440 x 900 has left at 200 % zoom.
  { name: 'zoomed', width: 720, height: 450 },
] as const

type Shot = { readonly file: string; readonly findings: readonly string[] }

async function shootAll(page: Page): Promise<readonly Shot[]> {
  const shots: Shot[] = []
  for (const language of ['en', 'fr'] as const)
    for (const scheme of ['light', 'dark'] as const) {
      await changeSettings(page, { language, scheme })
      for (const { name, width, height } of sizes) {
        await page.setViewportSize({ width, height })
        shots.push(...(await shootScreens(page, `${language}-${scheme}-${name}`)))
      }
    }
  return shots
}

async function shootScreens(page: Page, variant: string): Promise<readonly Shot[]> {
  const shots: Shot[] = []
  for (const screen of screens) {
    const file = `${screen.name}-${variant}.png`
    try {
      await screen.open(page)
      await steady(page)
      const findings = await page.evaluate(findCutText)
      await page.screenshot({ path: join(folder, file), scale: 'css', caret: 'hide' })
      shots.push({ file, findings })
      await screen.leave(page)
    } catch (error) {
      shots.push({ file, findings: [`not reached: ${String(error).slice(0, 200)}`] })
      await page.reload()
    }
  }
  return shots
}

function sheet(shots: readonly Shot[]): string {
  const figures = shots.map(
    ({ file, findings }) =>
      `<figure><img src="${file}" alt=""><figcaption>${file}<br>${findings.map(escapeHtml).join('<br>')}</figcaption></figure>`,
  )
  const style =
    'body{font:12px sans-serif;display:grid;grid-template-columns:repeat(4,1fr);gap:12px}figure{margin:0}img{width:100%;border:1px solid #999}'
  return `<!doctype html><meta charset="utf-8"><title>Contact sheet</title><style>${style}</style>${figures.join('\n')}\n`
}

function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
}

await rm(folder, { recursive: true, force: true })
await mkdir(folder, { recursive: true })
await withApp(async ({ page }) => {
  page.setDefaultTimeout(20_000)
  await page.setViewportSize({ width: 1440, height: 900 })
  await startWith(page, { language: 'en', scheme: 'light' })
  await keepRecoveryCode(page)
  await writeNote(page)
  const shots = await shootAll(page)
  await writeFile(join(folder, 'index.html'), sheet(shots))
  for (const { file, findings } of shots)
    for (const finding of findings) process.stdout.write(`${file}: ${finding}\n`)
  process.stdout.write(`${shots.length} pictures in ${join(folder, 'index.html')}\n`)
  process.exitCode = shots.some(({ findings }) => findings.length > 0) ? 1 : 0
})
