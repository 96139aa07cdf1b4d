import { execFile } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { promisify } from 'node:util'
import { findElectron } from '../../scripts/electron/find-electron.ts'
import { bundleWorker } from './library/bundled-worker.ts'
import { measureScrolling } from './scrolling/measure-scrolling.ts'
import { pageScript } from './support/page-script.ts'
import { prepareData } from './support/prepare-data.ts'
import { runBench } from './support/run-bench.ts'
import { startWindow } from './support/started-window.ts'

const run = promisify(execFile)
const root = resolve(import.meta.dirname, '..', '..')

const runtime = await findElectron()
const folder = await mkdtemp(join(tmpdir(), 'fiche-bench-scrolling-'))
const kept = process.env['FICHE_BENCH_LIBRARY']
const folders = { large: kept ?? join(folder, 'large'), small: join(folder, 'small') }
/** So that nothing stands before the window. */
async function keepRecoveryCode(dataFolder: string): Promise<void> {
  const { page, end } = await startWindow(runtime, root, { FICHE_DATA: dataFolder })
  try {
    await page.evaluate(pageScript(confirm), 60_000)
  } finally {
    await end()
  }
}

try {
  await prepareData(runtime, root, folders.small, 1)
  await run(process.execPath, [await bundleWorker(), 'fill', folders.large])
  await keepRecoveryCode(folders.large)
  process.exitCode = await runBench('scrolling', [() => measureScrolling(runtime, root, folders)])
} finally {
  await rm(folder, { recursive: true, force: true })
}

/** Runs in the page. Asked for, a code is made. */
async function confirm(): Promise<void> {
  await window.api.request('getAppState', {})
  await window.api.request('confirmRecoveryCode', {})
}
