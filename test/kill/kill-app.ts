import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import type { ElectronApplication, Page } from '@playwright/test'
import { launchElectron } from '../e2e/support/launch-electron.ts'
import type { KillResult } from './kill-writer.ts'
import { between, makeRandom, type Random } from './random.ts'
import { readState } from './read-state.ts'

/** How often a key is pressed before the test gives up. */
const patience = 5

/**
 * Kills the whole app while somebody types in it, again and again on the same data, and looks each
 * time whether all words that the window called saved are in the store.
 */
export async function killApps(
  readStore: string,
  { seed, count }: { readonly seed: number; readonly count: number },
): Promise<readonly KillResult[]> {
  const random = makeRandom(seed)
  const folder = await mkdtemp(join(tmpdir(), 'fiche-kill-app-'))
  const saved = new Set<string>()
  /** Found lost after an earlier kill: each counts once. */
  const known = new Set<string>()
  const results: KillResult[] = []
  try {
    for (let run = 1; run <= count; run += 1) {
      const before = saved.size
      for (const word of await typeUntilKilled(folder, run, random)) saved.add(word)
      const lost = await readState(readStore, folder).then(
        ({ notes }) => {
          const words = new Set(notes.flatMap(({ text }) => text.split(/\s+/)))
          return Array.from(saved).filter((word) => !words.has(word) && !known.has(word))
        },
        (error: Error) => Array.from({ length: saved.size || 1 }, () => error.message),
      )
      for (const entry of lost) known.add(entry)
      results.push({ acknowledgedCount: saved.size - before, lost })
    }
  } finally {
    await rm(folder, { recursive: true, force: true, maxRetries: 5 })
  }
  return results
}

/** An app that shows nothing to type in is started once more: a slow machine is no lost edit. */
async function typeUntilKilled(
  dataFolder: string,
  run: number,
  random: Random,
): Promise<ReadonlySet<string>> {
  try {
    return await typeInOneApp(dataFolder, run, random)
  } catch (error) {
    process.stdout.write(`app ${run} is started again: ${String(error).split('\n')[0]}\n`)
    return await typeInOneApp(dataFolder, run, random)
  }
}

/** The words that stood in the window when it showed that all was saved. */
async function typeInOneApp(
  dataFolder: string,
  run: number,
  random: Random,
): Promise<ReadonlySet<string>> {
  const app = await launchElectron({ dataFolder })
  // Once it is dead, Playwright no longer knows its process.
  const child = app.process()
  const ended = new Promise((resolve) => child.once('exit', resolve))
  const saved = new Set<string>()
  try {
    const page = await app.firstWindow()
    await openNewNote(page)
    const typing = typeWords(page, { run, random, saved })
    const mayDieEarly = random() < 0.25
    await wait(between(random, 300, 5000))
    for (let seconds = 0; !mayDieEarly && saved.size === 0 && seconds < 20; seconds += 1)
      await wait(1000)
    child.kill('SIGKILL')
    await ended
    await typing
  } finally {
    child.kill('SIGKILL')
    await ended
    await closeQuietly(app)
  }
  return saved
}

async function openNewNote(page: Page): Promise<void> {
  const kept = page.getByRole('button', { name: 'I have kept it' })
  await page.waitForFunction(() => document.querySelector('#root')?.hasChildNodes())
  const blank = page.getByRole('menuitem', { name: 'Blank note' })
  // Parts of the window come a little after the window; a first start shows a code to keep.
  for (let attempt = 0; attempt < patience && !(await blank.isVisible()); attempt += 1) {
    if (await kept.isVisible()) await kept.click()
    await page.keyboard.press('Control+n')
    await blank.waitFor({ timeout: 3000 }).catch(() => undefined)
  }
  await blank.click()
  await page.getByRole('textbox', { name: 'Text of the note' }).click()
}

type Typing = { readonly run: number; readonly random: Random; readonly saved: Set<string> }

/** Types until the window is gone, and looks at it after each word. */
async function typeWords(page: Page, { run, random, saved }: Typing): Promise<void> {
  try {
    for (let number = 1; ; number += 1) {
      await page.keyboard.type(`r${run}w${number} `, { delay: between(random, 1, 25) })
      if (random() < 0.5) await wait(between(random, 300, 800))
      for (const word of await page.evaluate(readSavedWords)) saved.add(word)
    }
  } catch {
    // It was killed; what it said until then counts.
  }
}

/** Runs in the page: the words that were there before the window was painted as saved. */
async function readSavedWords(): Promise<readonly string[]> {
  const text = document.querySelector('[contenteditable="true"].ProseMirror')?.textContent ?? ''
  const paint = () => new Promise((resolve) => requestAnimationFrame(resolve))
  await paint()
  await paint()
  await new Promise((resolve) => setTimeout(resolve, 30))
  const shown = document.body.innerText
  const isSaved = /Saved \d\d:\d\d/.test(shown) && !/\bSaving\b|Not saved/.test(shown)
  // A word is whole when a space follows it.
  return isSaved ? text.split(/\s/).slice(0, -1).filter(Boolean) : []
}

/** The rest of a killed app, such as its window's process, may already be gone. */
async function closeQuietly(app: ElectronApplication): Promise<void> {
  await Promise.race([app.close().catch(() => undefined), wait(1000)])
}
