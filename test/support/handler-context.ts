import { runEvidenceJob } from '../../electron/export/evidence/evidence-job'
import { runExportJob } from '../../electron/export/job/export-job'
import { layoutNote } from '../../electron/export/pages/layout-note'
import { readPdfPages } from '../../electron/extract/pdf-text'
import type { HandlerContext } from '../../electron/handlers/context'
import { readStoredBody } from '../../electron/operations/reading/read-stored-body'
import { sumOf } from '../../electron/store/reviews/word-files'
import { runWordJob } from '../../electron/word/job/run-word-job'
import {
  type PdfPage,
  type PdfReading,
  readingOf,
} from '../../shared/library/attachments/pdf-reading'
import { defaultSettings } from '../../shared/settings/default-settings'
import { createText } from '../../shared/text/text'
import { openMemoryStore } from './memory-store'

/**
 * What handlers need, on an empty store in memory: ids `id1`, `id2`, ..., a clock that moves on
 * by a second at each look, a save dialog that is cancelled.
 */
export function fakeHandlerContext(change: Partial<HandlerContext> = {}): HandlerContext {
  let lastId = 0
  let nowMs = Date.UTC(2024, 10, 19)
  let settings = defaultSettings
  const newId = () => {
    lastId += 1
    return `id${lastId}`
  }
  return {
    db: openMemoryStore(),
    nowMs: () => {
      nowMs += 1000
      return nowMs
    },
    newId,
    text: () => createText('en'),
    app: { version: '0.0.0', dataFolder: '/data', keyProtection: 'file' },
    recovery: { findCode: () => 'AAAA-BBBB', confirmCode: () => undefined },
    settings: {
      read: () => settings,
      change: (changed) => {
        settings = { ...settings, ...changed }
        return settings
      },
      takeBroken: () => null,
    },
    system: {
      languages: () => ['en-GB'],
      versions: () => ({ electron: '0.0.0', chromium: '0.0.0', node: '0.0.0', licences: [] }),
      dataByteCount: () => 0,
      askFolder: async () => null,
      backUp: (target) => target,
    },
    window: {
      findState: () => null,
      saveTabs: () => undefined,
      openNote: () => undefined,
      tell: () => undefined,
      tellOthers: () => undefined,
    },
    stopwatchMs: () => 0,
    fillIndex: () => undefined,
    askSavePath: async () => null,
    askEvidencePath: async () => null,
    runEvidence: (job, { onStep }) => runEvidenceJob(job, onStep),
    askCopyPath: async () => null,
    askWordFiles: async () => [],
    runWord: async (job) => runWordJob(job, { newId, sumOf }),
    writeFile: async () => undefined,
    readFile: async () => null,
    readBody: async (updates) => readStoredBody(updates),
    runExport: (job, { onStep }) => runExportJob(job, onStep),
    printPdf: async () => new Uint8Array(),
    showInFolder: () => undefined,
    readPdf: (pieces) => readPages(Buffer.concat(pieces)),
    layOut: (_key, makeJob) => layoutNote(makeJob()),
    ...change,
  }
}

async function readPages(bytes: Uint8Array): Promise<PdfReading> {
  const pages: PdfPage[] = []
  try {
    for await (const page of readPdfPages(bytes)) pages.push(page)
  } catch {
    // Broken or closed: what was read until then counts.
  }
  return readingOf(pages)
}
