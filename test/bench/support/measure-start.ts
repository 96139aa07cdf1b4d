import { setTimeout as wait } from 'node:timers/promises'
import { z } from 'zod'
import type { ElectronRuntime } from '../../../scripts/electron/choose-electron.ts'
import type { DevtoolsPage } from './devtools-page.ts'
import { pageScript } from './page-script.ts'
import { memoryOfTreeMb } from './process-memory.ts'
import { startWindow } from './started-window.ts'

/** One start; times from the start of the program, in milliseconds. */
export type BareStart = { readonly loadedMs: number; readonly memoryMb: number }
export type AppStart = {
  readonly paintedMs: number
  readonly typedMs: number
  readonly memoryMb: number
}

/** By then nothing of the start goes on any more. */
const settledAfterMs = 1500
const keyEveryMs = 10
const keyX = { key: 'x', code: 'KeyX', windowsVirtualKeyCode: 88 }

/** Starts the bare window: until DOMContentLoaded. */
export async function measureBareStart(
  runtime: ElectronRuntime,
  bareFolder: string,
  profileFolder: string,
): Promise<BareStart> {
  const window = await startWindow(runtime, bareFolder, { BARE_WINDOW_DATA: profileFolder })
  try {
    const loadedAtMs = z.number().parse(await window.page.evaluate(pageScript(loadedAt)))
    await wait(settledAfterMs)
    return { loadedMs: loadedAtMs - window.startedAtMs, memoryMb: memoryOfTreeMb(window.pid) }
  } finally {
    await window.end()
  }
}

/** Starts Fiche on data with a note: until its shell is painted, and until a key is in the note. */
export async function measureAppStart(
  runtime: ElectronRuntime,
  appFolder: string,
  dataFolder: string,
): Promise<AppStart> {
  const window = await startWindow(runtime, appFolder, { FICHE_DATA: dataFolder })
  try {
    const typedAtMs = await typeOneKey(window.page)
    const paintedAtMs = z.number().parse(await window.page.evaluate(pageScript(paintedAt)))
    await wait(settledAfterMs)
    return {
      paintedMs: paintedAtMs - window.startedAtMs,
      typedMs: typedAtMs - window.startedAtMs,
      memoryMb: memoryOfTreeMb(window.pid),
    }
  } finally {
    await window.end()
  }
}

/** Sends a key again and again until the note has it. */
async function typeOneKey(page: DevtoolsPage): Promise<number> {
  // A virtual display has no window manager, so no window has the focus of the system.
  await page.send('Emulation.setFocusEmulationEnabled', { enabled: true })
  await page.evaluate(pageScript(focusNote))
  let typedAtMs: number | undefined
  const typed = page.evaluate(pageScript(keyTypedAt)).then((value) => {
    typedAtMs = z.number().parse(value)
  })
  while (typedAtMs === undefined) {
    await page.send('Input.dispatchKeyEvent', { ...keyX, type: 'keyDown', text: 'x' })
    await page.send('Input.dispatchKeyEvent', { ...keyX, type: 'keyUp' })
    await Promise.race([typed, wait(keyEveryMs)])
  }
  return typedAtMs
}

// What follows runs in the page. Times are epoch milliseconds.

function loadedAt(): Promise<number> {
  return new Promise((resolve) => {
    const look = () => {
      const entry = performance.getEntriesByType('navigation')[0]
      if (entry instanceof PerformanceNavigationTiming && entry.domContentLoadedEventEnd > 0)
        resolve(performance.timeOrigin + entry.domContentLoadedEventEnd)
      else setTimeout(look, 2)
    }
    look()
  })
}

/** The page's element for the window is empty until React has the shell, so this is the shell. */
function paintedAt(): Promise<number> {
  return new Promise((resolve) => {
    const look = () => {
      const paint = performance.getEntriesByName('first-contentful-paint')[0]
      if (paint === undefined) setTimeout(look, 2)
      else resolve(performance.timeOrigin + paint.startTime)
    }
    look()
  })
}

function focusNote(): Promise<void> {
  return new Promise((resolve) => {
    const look = () => {
      const note = document.querySelector<HTMLElement>('.ProseMirror[contenteditable="true"]')
      if (note === null || !note.textContent.includes('reduction')) return void setTimeout(look, 2)
      note.focus()
      resolve()
    }
    look()
  })
}

function keyTypedAt(): Promise<number> {
  return new Promise((resolve) => {
    const note = document.querySelector('.ProseMirror')
    if (note === null) throw new Error('There is no note')
    const before = note.textContent.length
    new MutationObserver(() => {
      if (note.textContent.length > before) resolve(Date.now())
    }).observe(note, { subtree: true, childList: true, characterData: true })
  })
}
