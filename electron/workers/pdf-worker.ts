import { parentPort, workerData } from 'node:worker_threads'
import { readPdfPages } from '../extract/pdf-text'

// The thread that reads one PDF and ends: `electron/system/threads/read-pdf.ts` starts it.

async function postPages(): Promise<void> {
  for await (const page of readPdfPages(workerData)) parentPort?.postMessage(page)
}

void postPages()
