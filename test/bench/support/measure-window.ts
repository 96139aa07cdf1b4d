import { setTimeout as wait } from 'node:timers/promises'
import { z } from 'zod'
import type { ElectronRuntime } from '../../../scripts/electron/choose-electron.ts'
import type { Measurement } from './bench-row.ts'
import { pageScript } from './page-script.ts'
import { startWindow } from './started-window.ts'

/**
 * In an open window: from the click or the key until the frame that shows what was asked for is
 * painted. A frame is seen just before it is painted, and what is put off then runs after.
 */
const actions = [
  { what: 'another note', below: 100, run: switchNote },
  { what: 'panel shown or hidden', below: 50, run: togglePanel },
  { what: 'palette, first results', below: 50, run: openPalette },
] as const

const pauseMs = 150

/** Opens Fiche on its data and does each action so many times. */
export async function measureWindow(
  runtime: ElectronRuntime,
  appFolder: string,
  dataFolder: string,
  count: number,
): Promise<readonly Measurement[]> {
  const window = await startWindow(runtime, appFolder, { FICHE_DATA: dataFolder })
  try {
    await window.page.send('Emulation.setFocusEmulationEnabled', { enabled: true })
    await window.page.evaluate(pageScript(untilOpen))
    const measured: Measurement[] = []
    for (const { what, below, run } of actions) {
      const samples: number[] = []
      // The first time loads code.
      for (let round = -1; round < count; round += 1) {
        const durationMs = z.number().parse(await window.page.evaluate(pageScript(run)))
        if (round >= 0) samples.push(durationMs)
        await wait(pauseMs)
      }
      const name = `${what}, 2 000 notes`
      measured.push({ what: name, samples, unit: 'Ms', yardstick: null, target: { below } })
    }
    return measured
  } finally {
    await window.end()
  }
}

// What follows runs in the page. Times are in milliseconds.

function untilOpen(): Promise<void> {
  return new Promise((resolve) => {
    const look = () => {
      const isOpen = document.querySelector('.ProseMirror') !== null
      if (isOpen && document.querySelectorAll('nav [data-list-item]').length > 2) resolve()
      else setTimeout(look, 20)
    }
    look()
  })
}

function switchNote(): Promise<number> {
  return new Promise((resolve) => {
    const [...items] = document.querySelectorAll<HTMLElement>('nav [data-list-item]')
    const other = items.slice(0, 2).find((item) => item.getAttribute('aria-current') === null)
    const before = document.querySelector('.ProseMirror')
    const from = performance.now()
    other?.click()
    const look = () => {
      const note = document.querySelector('.ProseMirror')
      if (note === null || note === before) return void requestAnimationFrame(look)
      setTimeout(() => resolve(performance.now() - from))
    }
    requestAnimationFrame(look)
  })
}

function togglePanel(): Promise<number> {
  return new Promise((resolve) => {
    const button = document.querySelector<HTMLElement>('[data-toggle="side"]')
    const before = button?.ariaExpanded
    const from = performance.now()
    button?.click()
    const look = () => {
      const now = document.querySelector<HTMLElement>('[data-toggle="side"]')
      if (now?.ariaExpanded === before) return void requestAnimationFrame(look)
      setTimeout(() => resolve(performance.now() - from))
    }
    requestAnimationFrame(look)
  })
}

function openPalette(): Promise<number> {
  return new Promise((resolve) => {
    const press = (key: string, ctrlKey: boolean) =>
      (document.activeElement ?? document.body).dispatchEvent(
        new KeyboardEvent('keydown', { key, ctrlKey, bubbles: true, cancelable: true }),
      )
    const from = performance.now()
    press('k', true)
    const look = () => {
      if (document.querySelector('[role="dialog"] [role="option"]') === null)
        return void requestAnimationFrame(look)
      setTimeout(() => {
        resolve(performance.now() - from)
        press('Escape', false)
      })
    }
    requestAnimationFrame(look)
  })
}
