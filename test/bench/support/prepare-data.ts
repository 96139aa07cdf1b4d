import { mkdir } from 'node:fs/promises'
import type { ElectronRuntime } from '../../../scripts/electron/choose-electron.ts'
import { pageScript } from './page-script.ts'
import { startWindow } from './started-window.ts'

/**
 * Fills a data folder through the app's own requests: the recovery code is kept, the example note
 * is the newest of so many notes. Their titles are the same in each run.
 */
export async function prepareData(
  runtime: ElectronRuntime,
  appFolder: string,
  dataFolder: string,
  noteCount: number,
): Promise<void> {
  await mkdir(dataFolder, { recursive: true })
  const window = await startWindow(runtime, appFolder, { FICHE_DATA: dataFolder })
  try {
    await window.page.evaluate(pageScript(makeNotes, noteCount), 300_000)
  } finally {
    await window.end()
  }
}

/** Runs in the page. */
async function makeNotes(noteCount: number): Promise<void> {
  const { request } = window.api
  const must = async (answer: Promise<{ readonly ok: boolean }>) => {
    const given = await answer
    if (!given.ok) throw new Error(JSON.stringify(given))
  }
  const places = ['Tirana', 'Skopje', 'Tunis', 'Chisinau', 'Podgorica', 'Cairo', 'Rabat']
  const themes = ['returns', 'smuggling', 'visa policy', 'asylum', 'reception', 'readmission']
  // Asked for, a code is made.
  await must(request('getAppState', {}))
  await must(request('confirmRecoveryCode', {}))
  for (let index = 1; index < noteCount; index += 1) {
    const place = places[index % places.length]
    const theme = themes[index % themes.length]
    const title = `${place}: ${theme}, meeting ${index}`
    await must(request('createNote', { template: 'presidency-note', title }))
  }
  await must(request('createExampleNote', {}))
}
