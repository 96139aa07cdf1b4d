import { parentPort } from 'node:worker_threads'
import type { NoteLayout } from '@shared/contract/pages/pages'
import { type LayoutJob, layoutNote } from '../export/pages/layout-note'
import type { WorkerAnswer } from '../system/threads/worker-queue'

// The thread in which pages are laid out: `electron/system/threads/worker-queue.ts` starts it.

async function answer(job: LayoutJob): Promise<WorkerAnswer<NoteLayout>> {
  try {
    return { kind: 'done', result: await layoutNote(job) }
  } catch (error) {
    return { kind: 'failed', message: error instanceof Error ? error.name : 'unknown' }
  }
}

parentPort?.on('message', (job: LayoutJob) => {
  void answer(job).then((made) => parentPort?.postMessage(made))
})
