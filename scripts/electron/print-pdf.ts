import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, relative, resolve } from 'node:path'
import { ensureBuilt } from '../build/ensure-built.ts'
import { runInForeground } from '../process/run-in-foreground.ts'
import { hasDisplay } from '../system/system-needs.ts'
import { ensureSystemPackages } from '../system/system-packages.ts'
import { withVirtualDisplays } from '../system/virtual-displays.ts'
import { findElectron } from './find-electron.ts'

/**
 * Prints what comes in on standard input as a job with the Electron of this checkout, hidden, and
 * writes the PDF to standard output. The command line starts it (electron/cli/outputs).
 */
const root = resolve(import.meta.dirname, '..', '..')
const limitMs = 90_000

async function print(): Promise<number> {
  await ensureSystemPackages('start')
  await ensureBuilt('main')
  const { executable, arguments: words } = await findElectron()
  const profile = await mkdtemp(join(tmpdir(), 'fiche-print-'))
  await writeAppFolder(profile)
  const run = (environment: NodeJS.ProcessEnv) =>
    runInForeground(
      executable,
      [...words, `--user-data-dir=${join(profile, 'browser')}`, profile],
      environment,
    )
  // Whoever waits for a file must not wait for ever: this ends the program and all it started.
  const timer = setTimeout(() => process.kill(process.pid, 'SIGTERM'), limitMs)
  try {
    if (process.platform !== 'linux' || hasDisplay(process.env)) return await run(process.env)
    return await withVirtualDisplays(1, ([display]) => run({ ...process.env, DISPLAY: display }))
  } finally {
    clearTimeout(timer)
    await rm(profile, { recursive: true, force: true })
  }
}

/** The development Electron opens folders only: this one names the program that prints. */
async function writeAppFolder(folder: string): Promise<void> {
  const program = relative(folder, join(root, 'out', 'main', 'print-pdf.cjs'))
  const manifest = { name: 'fiche-print', version: '0.0.0', main: program }
  await writeFile(join(folder, 'package.json'), JSON.stringify(manifest))
}

try {
  process.exitCode = await print()
} catch (error) {
  process.stderr.write(`fiche: ${error instanceof Error ? error.message : String(error)}\n`)
  process.exitCode = 1
}
