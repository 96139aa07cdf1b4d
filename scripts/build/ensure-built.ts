import { existsSync, statSync } from 'node:fs'
import { mkdir, mkdtemp, rename, rm, utimes, writeFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { stripVTControlCharacters } from 'node:util'
import { runCommand } from '../process/run-command.ts'
import { withLock } from '../process/with-lock.ts'
import { isAnyNewerThan } from './freshness.ts'

const root = resolve(import.meta.dirname, '..', '..')
const builtFolder = join(root, 'out')
/** Its time is when the build began: a file saved during the build is newer, as it should be. */
const stampFile = join(builtFolder, 'built')
/** On the same disk as `out/`, so that a build can be renamed into place. */
const workFolder = join(root, 'node_modules', '.cache', 'fiche')

const mainSources = ['electron', 'shared', 'resources', 'electron.vite.config.ts', 'package.json']
const sources = { main: mainSources, all: [...mainSources, 'renderer'] } as const

/**
 * Builds `out/` if a source is newer than it: of the main process and the command line, or of the
 * window too. Several processes may call it at once; one builds, in a folder of its own.
 * @throws with the bundler's output when the build fails; `out/` is then as it was
 */
export async function ensureBuilt(part: 'main' | 'all'): Promise<void> {
  if (isFresh(part)) return
  await mkdir(workFolder, { recursive: true })
  await withLock(join(workFolder, 'build.lock'), async () => {
    if (!isFresh(part)) await build()
  })
}

function isFresh(part: 'main' | 'all'): boolean {
  const paths = sources[part].map((path) => join(root, path))
  return existsSync(stampFile) && !isAnyNewerThan(statSync(stampFile).mtimeMs, paths)
}

async function build(): Promise<void> {
  const began = new Date()
  const draft = await mkdtemp(join(workFolder, 'out-'))
  const replaced = `${draft}-replaced`
  try {
    const bundler = join(root, 'node_modules', 'electron-vite', 'bin', 'electron-vite.js')
    const result = await runCommand(
      process.execPath,
      [bundler, 'build', '--logLevel', 'warn', '--outDir', draft],
      { cwd: root },
    )
    if (result.exitCode !== 0)
      throw new Error(`The build failed.\n${stripVTControlCharacters(result.output).trim()}`)
    await writeFile(join(draft, 'built'), '')
    await utimes(join(draft, 'built'), began, began)
    if (existsSync(builtFolder)) await rename(builtFolder, replaced)
    await rename(draft, builtFolder)
  } finally {
    await rm(draft, { recursive: true, force: true })
    await rm(replaced, { recursive: true, force: true })
  }
}
