import { setTimeout as wait } from 'node:timers/promises'
import { z } from 'zod'
import type { ElectronRuntime } from '../../../scripts/electron/choose-electron.ts'
import type { Measurement } from './bench-row.ts'
import { pageScript } from './page-script.ts'
import { startWindow } from './started-window.ts'
import { timeToPaint } from './time-to-paint.ts'

/** In an open window: from the click or the key until what was asked for is painted. */
const actions = [
  {
    what: 'another note',
    below: 100,
    run: timeToPaint(switchNote, isOtherNote),
    after: 'undefined',
  },
  {
    what: 'panel shown or hidden',
    below: 50,
    run: timeToPaint(togglePanel, isPanelToggled),
    after: 'undefined',
  },
  {
    what: 'palette, first results',
    below: 50,
    run: timeToPaint(openPalette, hasResults),
    after: pageScript(closePalette),
  },
] as const

/** What a switch puts off is done by then. */
const pauseMs = 500

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
    for (const { what, below, run, after } of actions) {
      const samples: number[] = []
      // The first time loads code.
      for (let round = -1; round < count; round += 1) {
        const durationMs = z.number().parse(await window.page.evaluate(run))
        await window.page.evaluate(after)
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

// What follows runs in the page.

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

function switchNote(): Element | null {
  const before = document.querySelector('.ProseMirror')
  const [...items] = document.querySelectorAll<HTMLElement>('nav [data-list-item]')
  const other = items.slice(0, 2).find((item) => item.getAttribute('aria-current') === null)
  other?.click()
  return before
}

function isOtherNote(before: Element | null): boolean {
  const note = document.querySelector('.ProseMirror')
  return note !== null && note !== before
}

function togglePanel(): string | null | undefined {
  const button = document.querySelector<HTMLElement>('[data-toggle="side"]')
  const before = button?.ariaExpanded
  button?.click()
  return before
}

function isPanelToggled(before: string | null | undefined): boolean {
  return document.querySelector<HTMLElement>('[data-toggle="side"]')?.ariaExpanded !== before
}

function openPalette(): void {
  const init = { key: 'k', ctrlKey: true, bubbles: true, cancelable: true }
  const focused = document.activeElement ?? document.body
  focused.dispatchEvent(new KeyboardEvent('keydown', init))
}

function hasResults(): boolean {
  return document.querySelector('[role="dialog"] [role="option"]') !== null
}

function closePalette(): void {
  const init = { key: 'Escape', bubbles: true, cancelable: true }
  const focused = document.activeElement ?? document.body
  focused.dispatchEvent(new KeyboardEvent('keydown', init))
}
