import { execFile } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { promisify } from 'node:util'
import { build } from 'vite'
import { z } from 'zod'
import { findElectron } from '../../scripts/electron/find-electron.ts'
import { largeTitle, measureEditor } from './editor/measure-editor.ts'
import { pageScript } from './support/page-script.ts'
import { prepareData } from './support/prepare-data.ts'
import { runBench } from './support/run-bench.ts'
import { startWindow } from './support/started-window.ts'

const run = promisify(execFile)
const root = resolve(import.meta.dirname, '..', '..')
const bundleFolder = join(root, 'node_modules', '.cache', 'bench-editor')

/** The note comes through the document model and its own comparison, so that part is bundled. */
async function bundle(): Promise<string> {
  await build({
    root,
    configFile: false,
    logLevel: 'warn',
    resolve: { alias: { '@shared': join(root, 'shared') } },
    build: {
      ssr: join(import.meta.dirname, 'editor', 'note-worker.ts'),
      outDir: bundleFolder,
      emptyOutDir: true,
      rollupOptions: { output: { entryFileNames: 'note-worker.mjs' } },
    },
  })
  return join(bundleFolder, 'note-worker.mjs')
}

async function askWorker(worker: string, observationIds: readonly string[]) {
  const { stdout } = await run(process.execPath, [worker, ...observationIds], {
    maxBuffer: 50_000_000,
  })
  return z
    .strictObject({ update: z.string(), diffMs: z.array(z.number()) })
    .parse(JSON.parse(stdout))
}

/** Stores both notes through the app's own requests; gives what the worker measured on the way. */
async function prepareNotes(worker: string) {
  const window = await startWindow(runtime, root, { FICHE_DATA: dataFolder })
  try {
    const ids = z.array(z.string()).parse(await window.page.evaluate(pageScript(someObservations)))
    const made = await askWorker(worker, ids)
    await window.page.evaluate(pageScript(addNote, 'Empty note', null))
    await window.page.evaluate(pageScript(addNote, largeTitle, made.update))
    return made
  } finally {
    await window.end()
  }
}

const runtime = await findElectron()
const folder = await mkdtemp(join(tmpdir(), 'fiche-bench-editor-'))
const dataFolder = join(folder, 'data')
try {
  await prepareData(runtime, root, dataFolder, 2)
  const worker = await bundle()
  await prepareNotes(worker)
  process.exitCode = await runBench('editor', [
    () => measureEditor(runtime, root, dataFolder),
    async () => [
      {
        what: 'comparison of two versions, 100 pages',
        samples: (await askWorker(worker, ['a', 'b', 'c'])).diffMs,
        unit: 'Ms',
        yardstick: null,
        target: { below: 200 },
      },
    ],
  ])
} finally {
  await rm(folder, { recursive: true, force: true })
}

// What follows runs in the page.

async function someObservations(): Promise<readonly string[]> {
  const question = { query: '', kind: 'statistic', limit: 200 } as const
  const found = await window.api.request('searchEvidence', question)
  if (!found.ok) throw new Error(JSON.stringify(found))
  return found.value.items.map(({ item }) => item.id)
}

async function addNote(title: string, update: string | null): Promise<void> {
  const made = await window.api.request('createNote', { template: 'blank', title })
  if (!made.ok) throw new Error(JSON.stringify(made))
  if (update === null) return
  const { id } = made.value
  const saved = await window.api.request('appendBodyUpdate', { id, update })
  if (!saved.ok) throw new Error(JSON.stringify(saved))
}
