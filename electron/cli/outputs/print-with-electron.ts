import { FicheError } from '@shared/contract/error'
import type { PrintPdf } from '@shared/contract/print/print-job'

/**
 * Prints with the Electron that a script of the checkout finds and starts hidden: the command line
 * itself runs without one.
 *
 * @param script absolute path; undefined where there is no checkout to ask
 * @returns prints; rejects with FicheError `no-printer`, saying why
 */
export function printWithElectron(script: string | undefined): PrintPdf {
  return async (job) => {
    if (script === undefined || script === '')
      throw new FicheError('no-printer', 'Electron was not found.')
    // Only here: other commands start no process.
    const { spawn } = await import('node:child_process')
    return new Promise((resolve, reject) => {
      const child = spawn(process.execPath, [script], { stdio: 'pipe' })
      const written: Buffer[] = []
      const said: Buffer[] = []
      child.stdout.on('data', (chunk: Buffer) => written.push(chunk))
      child.stderr.on('data', (chunk: Buffer) => said.push(chunk))
      child.on('error', (error) => reject(new FicheError('no-printer', error.message)))
      child.on('close', () => {
        const bytes = pdfIn(Buffer.concat(written))
        if (bytes !== null) resolve(bytes)
        else reject(new FicheError('no-printer', reasonIn(Buffer.concat(said).toString('utf8'))))
      })
      // One that ended early reads nothing; its end tells why.
      child.stdin.on('error', () => undefined)
      child.stdin.end(JSON.stringify(job))
    })
  }
}

/** Without what Chromium may have said before; null where there is no whole file. */
function pdfIn(output: Buffer): Uint8Array | null {
  const start = output.indexOf('%PDF-')
  const isWhole = start >= 0 && output.lastIndexOf('%%EOF') > start
  return isWhole ? new Uint8Array(output.subarray(start)) : null
}

/** Our own line: Chromium says much that is of no use to anybody. */
function reasonIn(output: string): string {
  const line = output
    .split('\n')
    .map((one) => one.trim())
    .findLast((one) => one.startsWith('fiche: '))
  return line?.slice('fiche: '.length) ?? 'Electron did not print in time.'
}
