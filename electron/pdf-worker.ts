import { parentPort, workerData } from 'node:worker_threads'
import { readPdfText } from './extract/pdf-text'

// The thread that reads one PDF and ends: `electron/system/threads/read-pdf.ts` starts it.

void readPdfText(workerData).then((text) => parentPort?.postMessage(text))
