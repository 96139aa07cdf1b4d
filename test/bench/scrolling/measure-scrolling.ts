import { setTimeout as wait } from 'node:timers/promises'
import { z } from 'zod'
import type { ElectronRuntime } from '../../../scripts/electron/choose-electron.ts'
import type { Measurement } from '../support/bench-row.ts'
import type { DevtoolsPage } from '../support/devtools-page.ts'
import { pageScript } from '../support/page-script.ts'
import { startWindow } from '../support/started-window.ts'
import { traceFrames } from './frame-times.ts'

const everyMs = 16
const keyEveryMs = 50
const settledAfterMs = 800
const most = 16

/**
 * Scrolls the explorer of statistics through a library of any size, and through a small one in the
 * same way, as far as that goes.
 */
export async function measureScrolling(
  runtime: ElectronRuntime,
  appFolder: string,
  folders: { readonly large: string; readonly small: string },
): Promise<readonly Measurement[]> {
  const small = await inExplorer(runtime, appFolder, folders.small, async (list) => ({
    wheel: await traceFrames(list.page, () => list.wheel(120)),
  }))
  const large = await inExplorer(runtime, appFolder, folders.large, async (list) => ({
    wheel: await traceFrames(list.page, () => list.wheel(120)),
    fast: await traceFrames(list.page, () => list.wheel(3000)),
    keys: await traceFrames(list.page, list.pressPageDown),
    bar: await traceFrames(list.page, list.dragBar),
  }))
  const row = { unit: 'Ms', yardstick: null, target: { below: most } } as const
  return [
    {
      what: 'scrolling 1 000 000 statistics: wheel, a frame',
      samples: large.wheel,
      unit: 'Ms',
      yardstick: { what: 'built-in library', samples: small.wheel },
      target: { p95AtMost: most, timesYardstick: 2 },
    },
    { ...row, what: 'wheel, 25 times as fast', samples: large.fast },
    { ...row, what: 'PageDown', samples: large.keys },
    { ...row, what: 'scroll bar, from end to end', samples: large.bar },
  ]
}

type ScrolledList = {
  readonly page: DevtoolsPage
  /** Up where it goes no further down. */
  readonly wheel: (deltaY: number) => Promise<void>
  readonly pressPageDown: () => Promise<void>
  readonly dragBar: () => Promise<void>
}

async function inExplorer<T>(
  runtime: ElectronRuntime,
  appFolder: string,
  dataFolder: string,
  run: (list: ScrolledList) => Promise<T>,
): Promise<T> {
  const { page, end } = await startWindow(runtime, appFolder, { FICHE_DATA: dataFolder })
  try {
    await page.send('Emulation.setFocusEmulationEnabled', { enabled: true })
    const at = pointSchema.parse(await page.evaluate(pageScript(openExplorer), 60_000))
    await wait(settledAfterMs)
    const turn = { ...at, type: 'mouseWheel', deltaX: 0 }
    const key = { key: 'PageDown', code: 'PageDown', windowsVirtualKeyCode: 34 }
    return await run({
      page,
      wheel: async (deltaY) => {
        for (let count = 0; count < 80; count += 1) {
          const isDown = deltaY > 1000 || count % 40 < 20
          await page.send('Input.dispatchMouseEvent', {
            ...turn,
            deltaY: isDown ? deltaY : -deltaY,
          })
          await wait(everyMs)
        }
        await wait(settledAfterMs)
      },
      pressPageDown: async () => {
        for (let count = 0; count < 40; count += 1) {
          await page.send('Input.dispatchKeyEvent', { ...key, type: 'rawKeyDown' })
          await page.send('Input.dispatchKeyEvent', { ...key, type: 'keyUp' })
          await wait(keyEveryMs)
        }
      },
      dragBar: async () => void (await page.evaluate(pageScript(dragScrollBar), 60_000)),
    })
  } finally {
    await end()
  }
}

const pointSchema = z.object({ x: z.number(), y: z.number() })

// What follows runs in the page.

/** Gives a point over the list, and gives the list the focus. */
async function openExplorer(): Promise<{ readonly x: number; readonly y: number }> {
  const entries = () => [...document.querySelectorAll<HTMLElement>('nav button')]
  // A click that comes before the places that were open last is passed over.
  while (document.querySelector('main [role="grid"] tbody tr') === null) {
    entries()
      .find(({ textContent }) => textContent?.startsWith('Statistics'))
      ?.click()
    await new Promise((resolve) => setTimeout(resolve, 300))
  }
  const grid = document.querySelector<HTMLElement>('main [role="grid"]')
  if (grid === null) throw new Error('There is no list')
  grid.focus()
  const { x, y } = grid.getBoundingClientRect()
  return { x: x + 300, y: y + 200 }
}

async function dragScrollBar(): Promise<void> {
  const scroller = document.querySelector('main [role="grid"]')?.parentElement
  if (scroller === null || scroller === undefined) throw new Error('There is no list')
  const stepCount = 60
  for (let step = 0; step <= stepCount; step += 1) {
    scroller.scrollTop = (scroller.scrollHeight * step) / stepCount
    await new Promise((resolve) => requestAnimationFrame(resolve))
  }
}
