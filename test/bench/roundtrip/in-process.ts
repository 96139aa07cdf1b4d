import { createHash } from 'node:crypto'
import { performance } from 'node:perf_hooks'
import { noteToDocx } from '../../../electron/export/note-to-docx'
import { createJobThreads } from '../../../electron/system/threads/job-thread'
import { runWordJob, type WordTools } from '../../../electron/word/job/run-word-job'
import type { WordJob, WordResult } from '../../../electron/word/job/word-job'
import { benchNote } from '../export/bench-note'
import { benchPages } from '../export/bench-pages'
import { nameOf, reviewedNote } from './reviewed-note'

// The parts of the bench that need the project's modules: bundled, and read by `bench-roundtrip.ts`.

const receivedAt = '2024-11-22T09:00:00.000Z'

/** Import and merge of files that our exporter made, in this process and in a thread. */
export async function openReader(pageCount: number, workerPath: string) {
  const note = benchNote(benchPages(pageCount))
  const { bytes: sent } = await noteToDocx(note, { audience: 'colleagues' })
  const copies = await Promise.all(
    [1, 2, 3, 4].map(async (reviewer) => {
      const changes = { before: note, kind: 'version', name: 'sent' } as const
      const { bytes } = await noteToDocx(reviewedNote(note, reviewer), {
        audience: 'colleagues',
        changes: { ...changes, marks: 'tracked', author: nameOf(reviewer) },
      })
      const file = { id: `copy-${reviewer}`, fileName: 'note.docx', sha256: '', receivedAt }
      return { ...file, bytes }
    }),
  )
  const [copy = { bytes: sent }] = copies
  const importing: WordJob = { kind: 'import', bytes: copy.bytes, nowIso: receivedAt }
  const base = { note, bytes: sent, isBeforeChanges: false }
  const merging: WordJob = { kind: 'compare', base, copies }
  const warm = createJobThreads<WordJob, never, WordResult>(workerPath)
  const inThread = async (job: WordJob, run = warm) => {
    const held = watchThread()
    const signal = new AbortController().signal
    const tookMs = await timeMs(() => run(job, { signal, onStep: () => undefined }))
    return { tookMs, heldMs: held() }
  }
  return {
    counts: countsOf(runWordJob(importing, tools()), runWordJob(merging, tools())),
    importMs: () => timeMs(async () => runWordJob(importing, tools())),
    mergeMs: () => timeMs(async () => runWordJob(merging, tools())),
    importInThread: () => inThread(importing),
    importInNewThread: () => inThread(importing, createJobThreads(workerPath)),
    mergeInThread: () => inThread(merging),
  }
}

function countsOf(imported: WordResult, merged: WordResult) {
  if (imported.kind !== 'imported' || merged.kind !== 'compared') throw new Error('Another job.')
  const { counts } = imported.imported
  const conflicts = merged.changes.filter((change) => change.conflicts.length > 0)
  return {
    changes: counts.changes,
    comments: counts.comments,
    mergedChanges: merged.changes.length,
    conflicts: conflicts.length,
  }
}

function tools(): WordTools {
  let count = 0
  return {
    newId: () => {
      count += 1
      return `new-${count}`
    },
    sumOf: (bytes) => createHash('sha256').update(bytes).digest('hex'),
  }
}

/** The longest time for which this thread did nothing else, as a tick every millisecond sees it. */
function watchThread(): () => number {
  let last = performance.now()
  let longest = 0
  const look = () => {
    const now = performance.now()
    longest = Math.max(longest, now - last)
    last = now
  }
  const timer = setInterval(look, 1)
  return () => {
    look()
    clearInterval(timer)
    return longest
  }
}

async function timeMs(work: () => Promise<unknown>): Promise<number> {
  const before = performance.now()
  await work()
  return performance.now() - before
}
