import { Worker } from 'node:worker_threads'
import { type PdfPage, type PdfReading, readingOf } from '@shared/library/attachments/pdf-reading'

const limitMs = 20_000
const mostMegabytes = 512

/**
 * Reads the words of a PDF in a thread of its own, which is ended after 20 seconds: no file makes
 * the app wait, or takes its memory. What was read until then, or until the file turned out to be
 * broken or closed, counts.
 *
 * @param scriptPath the script of the thread; it gets the bytes and posts each `PdfPage`
 */
export function readPdfInThread(
  scriptPath: string,
  pieces: readonly Uint8Array[],
  timeLimitMs = limitMs,
): Promise<PdfReading> {
  return new Promise((resolve) => {
    const pages: PdfPage[] = []
    const worker = new Worker(scriptPath, {
      workerData: new Uint8Array(Buffer.concat(pieces)),
      resourceLimits: { maxOldGenerationSizeMb: mostMegabytes },
      // What the reader has to say of a file is for nobody.
      stdout: true,
      stderr: true,
    })
    const timer = setTimeout(end, timeLimitMs)
    function end() {
      clearTimeout(timer)
      resolve(readingOf(pages))
      void worker.terminate()
    }
    worker.on('message', (page: PdfPage) => pages.push(page))
    worker.on('error', end)
    worker.on('exit', end)
  })
}
