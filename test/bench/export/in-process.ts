import { performance } from 'node:perf_hooks'
import type { ExportStep } from '@shared/contract/export'
import { defaultProfile } from '@shared/typography/profile'
import {
  type ExportJob,
  type ExportResult,
  runExportJob,
} from '../../../electron/export/job/export-job'
import { noteToDocx } from '../../../electron/export/note-to-docx'
import { unzipParts, zipParts } from '../../../electron/export/package/package-parts'
import { layoutNote } from '../../../electron/export/pages/layout-note'
import { readAndReport } from '../../../electron/export/read-back/read-and-report'
import { createJobThreads } from '../../../electron/system/threads/job-thread'
import { benchNote } from './bench-note'
import { benchPages } from './bench-pages'
import { benchMarkdown, fillableBody, fillableData } from './contender-inputs'

// The parts of the bench that need the exporter itself: bundled, and read by `bench-export.ts`.

export { benchMarkdown, benchNote, benchPages, fillableBody, fillableData }

function jobOf(pageCount: number, wantsPages: boolean): ExportJob {
  const note = benchNote(benchPages(pageCount))
  return { note, format: 'docx', options: { audience: 'sending' }, images: new Map(), wantsPages }
}

/** The exporter in this process, and zipping the parts that it made as the lower bound. */
export async function openExporter(pageCount: number) {
  const job = jobOf(pageCount, false)
  const made = await runExportJob(job, () => undefined)
  const parts = unzipParts(made.bytes)
  return {
    bytes: made.bytes,
    exportMs: () => timeMs(() => noteToDocx(job.note, job.options)),
    readBackMs: () => timeMs(async () => readAndReport(made.bytes, job.note, job.options)),
    zipMs: () => timeMs(async () => zipParts(parts)),
  }
}

/** How long a page takes as it is laid out. */
export async function pagePassMs(pageCount: number): Promise<number> {
  const { note } = jobOf(pageCount, true)
  let pages = 0
  const all = await timeMs(async () => {
    const layout = await layoutNote({
      note,
      profile: defaultProfile,
      images: new Map(),
      wants: 'count',
    })
    pages = layout.pageCount
  })
  return all / pages
}

/** How long it takes to end the page pass, from the word to the answer. */
export async function cancelMs(workerPath: string): Promise<number> {
  const run = createJobThreads<ExportJob, ExportStep, ExportResult>(workerPath)
  const controller = new AbortController()
  const { signal } = controller
  return new Promise((resolve, reject) => {
    let abortedAtMs = 0
    const onStep = (step: ExportStep) => {
      if (step !== 'pages') return
      setTimeout(() => {
        abortedAtMs = performance.now()
        controller.abort()
      }, 200)
    }
    // A thread at work keeps no process alive.
    const alive = setInterval(() => undefined, 1000)
    run(jobOf(20, true), { signal, onStep })
      .then(
        () => reject(new Error('It was done before it could be ended.')),
        () => resolve(performance.now() - abortedAtMs),
      )
      .finally(() => clearInterval(alive))
  })
}

async function timeMs(work: () => Promise<unknown>): Promise<number> {
  const before = performance.now()
  await work()
  return performance.now() - before
}
