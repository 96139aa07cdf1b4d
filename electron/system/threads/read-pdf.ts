import { Worker } from 'node:worker_threads'

const limitMs = 20_000
const mostMegabytes = 512

/**
 * Reads the words of a PDF in a thread of its own, which is ended after 20 seconds: no file makes
 * the app wait, or takes its memory.
 *
 * @param scriptPath the script of the thread; it gets the bytes and posts the text
 * @returns null where the file is broken, asks for a password or takes too long
 */
export function readPdfInThread(
  scriptPath: string,
  pieces: readonly Uint8Array[],
  timeLimitMs = limitMs,
): Promise<string | null> {
  return new Promise((resolve) => {
    const worker = new Worker(scriptPath, {
      workerData: new Uint8Array(Buffer.concat(pieces)),
      resourceLimits: { maxOldGenerationSizeMb: mostMegabytes },
      // What the reader has to say of a file is for nobody.
      stdout: true,
      stderr: true,
    })
    const timer = setTimeout(() => end(null), timeLimitMs)
    function end(text: string | null) {
      clearTimeout(timer)
      resolve(text)
      void worker.terminate()
    }
    worker.on('message', (text: unknown) => end(typeof text === 'string' ? text : null))
    worker.on('error', () => end(null))
    worker.on('exit', () => end(null))
  })
}
