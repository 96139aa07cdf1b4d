import { printJobSchema } from '@shared/contract/print/print-job'
import { app } from 'electron'
import { registerAppScheme } from './system/app-protocol'
import { disableBackgroundTraffic, refuseNavigation } from './system/no-network'
import { createPdfPrinter } from './system/print/pdf-printer'

// Started by the command line of a checkout, which runs without Electron: a job comes in on standard
// input and goes out as PDF on standard output, so that no note lies in a file meanwhile.

async function print(): Promise<void> {
  registerAppScheme()
  disableBackgroundTraffic(null)
  refuseNavigation(null)
  app.disableHardwareAcceleration()
  // Else the app ends with its only window, before the bytes are out.
  app.on('window-all-closed', () => undefined)
  await app.whenReady()
  const chunks: Uint8Array[] = []
  for await (const chunk of process.stdin) chunks.push(Buffer.from(chunk))
  const job = printJobSchema.parse(JSON.parse(Buffer.concat(chunks).toString('utf8')))
  const bytes = await createPdfPrinter()(job)
  await new Promise<void>((resolve) => {
    process.stdout.write(bytes, () => resolve())
  })
}

void print().then(
  () => app.exit(0),
  (error: unknown) => {
    process.stderr.write(`fiche: ${error instanceof Error ? error.message : String(error)}\n`)
    app.exit(1)
  },
)
