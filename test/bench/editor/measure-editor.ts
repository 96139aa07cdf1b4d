import { setTimeout as wait } from 'node:timers/promises'
import { z } from 'zod'
import type { ElectronRuntime } from '../../../scripts/electron/choose-electron.ts'
import type { Measurement } from '../support/bench-row.ts'
import type { DevtoolsPage } from '../support/devtools-page.ts'
import { pageScript } from '../support/page-script.ts'
import { startWindow } from '../support/started-window.ts'
import { keyTimes, traceEventSchema } from './key-times.ts'

export const largeTitle = 'Large note'
const emptyTitle = 'Empty note'

const roundCount = 3
const keysInRound = 20
/** Longer than what typing puts off, so that it falls between keys as it does for a writer. */
const keyEveryMs = 180
const settledAfterMs = 1500
const openCount = 8
const layoutCount = 5
const keyE = { key: 'e', code: 'KeyE', windowsVirtualKeyCode: 69 }

/** Opens the large and the empty note in turns and types into the middle of each. */
export async function measureEditor(
  runtime: ElectronRuntime,
  appFolder: string,
  dataFolder: string,
): Promise<readonly Measurement[]> {
  const { page, end } = await startWindow(runtime, appFolder, { FICHE_DATA: dataFolder })
  try {
    await page.send('Emulation.setFocusEmulationEnabled', { enabled: true })
    const opened = await openInTurns(page)
    const typed = await typeInTurns(page)
    const laidOut = await layOutPages(page)
    return [
      {
        what: 'opening, 100 pages',
        samples: opened.large,
        unit: 'Ms',
        yardstick: { what: 'empty note', samples: opened.empty },
        target: { below: 400 },
      },
      {
        what: 'a key, to the end of its paint',
        samples: typed.large,
        unit: 'Ms',
        yardstick: { what: 'empty note', samples: typed.empty },
        target: { p95AtMost: 16, timesYardstick: 3 },
      },
      {
        what: 'page view, 100 pages, in the background',
        samples: laidOut,
        unit: 'Ms',
        yardstick: null,
        target: { below: 10_000 },
      },
    ]
  } finally {
    await end()
  }
}

/** Each time after an edit: pages that are known are given at once. */
async function layOutPages(page: DevtoolsPage): Promise<readonly number[]> {
  const samples: number[] = []
  await open(page, largeTitle)
  await page.evaluate(pageScript(goToMiddle))
  for (let round = 0; round < layoutCount; round += 1) {
    await page.send('Input.dispatchKeyEvent', { ...keyE, type: 'keyDown', text: 'e' })
    await page.send('Input.dispatchKeyEvent', { ...keyE, type: 'keyUp' })
    await wait(settledAfterMs)
    samples.push(z.number().parse(await page.evaluate(pageScript(layOut, largeTitle), 60_000)))
  }
  return samples
}

type Both = { readonly large: readonly number[]; readonly empty: readonly number[] }

async function openInTurns(page: DevtoolsPage): Promise<Both> {
  const large: number[] = []
  const empty: number[] = []
  // The first time loads code.
  for (let round = -1; round < openCount; round += 1) {
    const [emptyMs, largeMs] = [await open(page, emptyTitle), await open(page, largeTitle)]
    if (round < 0) continue
    empty.push(emptyMs)
    large.push(largeMs)
  }
  return { large, empty }
}

async function typeInTurns(page: DevtoolsPage): Promise<Both> {
  const large: number[] = []
  const empty: number[] = []
  for (let round = 0; round < roundCount; round += 1) {
    await open(page, emptyTitle)
    empty.push(...(await typeTraced(page)))
    await open(page, largeTitle)
    large.push(...(await typeTraced(page)))
  }
  return { large, empty }
}

async function open(page: DevtoolsPage, title: string): Promise<number> {
  const durationMs = z.number().parse(await page.evaluate(pageScript(openNote, title)))
  await wait(settledAfterMs)
  return durationMs
}

async function typeTraced(page: DevtoolsPage): Promise<readonly number[]> {
  await page.evaluate(pageScript(goToMiddle))
  const events: z.infer<typeof traceEventSchema>[] = []
  page.on('Tracing.dataCollected', (parameters) => {
    const { value } = z.object({ value: z.array(z.unknown()) }).parse(parameters)
    // Others, such as those that name threads, have no time.
    for (const event of value) events.push(...[traceEventSchema.safeParse(event).data ?? []].flat())
  })
  const complete = new Promise((resolve) => page.on('Tracing.tracingComplete', resolve))
  const categories = 'devtools.timeline,disabled-by-default-devtools.timeline'
  await page.send('Tracing.start', { categories, transferMode: 'ReportEvents' })
  // The first key wakes what slept.
  for (let count = 0; count <= keysInRound; count += 1) {
    await page.send('Input.dispatchKeyEvent', { ...keyE, type: 'keyDown', text: 'e' })
    await page.send('Input.dispatchKeyEvent', { ...keyE, type: 'keyUp' })
    await wait(keyEveryMs)
  }
  await page.send('Tracing.end', {})
  await complete
  return keyTimes(events).slice(1)
}

// What follows runs in the page. Times are in milliseconds.

/** From the click in the list to the frame in which the note is painted. */
function openNote(title: string): Promise<number> {
  return new Promise((resolve) => {
    const click = () => {
      const items = [...document.querySelectorAll<HTMLElement>('nav [data-list-item]')]
      const item = items.find(({ textContent }) => textContent.startsWith(title))
      const before = document.querySelector('.ProseMirror')
      if (item === undefined || before === null) return void setTimeout(click, 20)
      const from = performance.now()
      if (item.ariaCurrent === 'page') return void resolve(0)
      item.click()
      const look = () => {
        const note = document.querySelector('.ProseMirror')
        if (note === null || note === before) return void requestAnimationFrame(look)
        const { port1, port2 } = new MessageChannel()
        port1.onmessage = () => resolve(performance.now() - from)
        port2.postMessage(null)
      }
      requestAnimationFrame(look)
    }
    click()
  })
}

/** Puts the cursor into the words of the paragraph in the middle of the note, as a click does. */
function goToMiddle(): void {
  const note = document.querySelector<HTMLElement>('.ProseMirror')
  const paragraphs = [...(note?.querySelectorAll<HTMLElement>(':scope > p') ?? [])]
  const middle = paragraphs[Math.floor(paragraphs.length / 2)]
  if (middle === undefined) throw new Error('The note has no paragraph')
  note?.focus()
  const words = document.createTreeWalker(middle, NodeFilter.SHOW_TEXT).nextNode()
  getSelection()?.collapse(words ?? middle, Math.min(12, words?.textContent?.length ?? 0))
  middle.scrollIntoView({ block: 'center' })
}

/** From the request to the pages of the note. */
async function layOut(title: string): Promise<number> {
  const listed = await window.api.request('listNotes', { deleted: false })
  if (!listed.ok) throw new Error(JSON.stringify(listed))
  const noteId = listed.value.find((note) => note.title === title)?.id
  if (noteId === undefined) throw new Error(`No note is called ${title}`)
  const from = performance.now()
  const made = await window.api.request('layoutNote', {
    state: { kind: 'now', noteId },
    wants: 'pages',
  })
  if (!made.ok) throw new Error(JSON.stringify(made))
  return performance.now() - from
}
