import { existsSync, readFileSync } from 'node:fs'
import { mkdir } from 'node:fs/promises'
import { homedir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { z } from 'zod'
import { cacheFolder } from '../process/cache-folder.ts'
import { ensureSystemPackages } from '../system/system-packages.ts'
import { chooseElectron, type ElectronRuntime, type ElectronSource } from './choose-electron.ts'
import { downloadElectron, hasFailedLately, rememberFailedDownload } from './download-electron.ts'
import { fallbackVersion, prepareFallbackElectron } from './fallback-electron.ts'
import { findInstalledElectron, readElectronVersion } from './installed-electron.ts'
import { prepareSqliteBinding } from './sqlite-binding.ts'

const nodeModules = resolve(import.meta.dirname, '..', '..', 'node_modules')
const electronPackage = join(nodeModules, 'electron')

/**
 * Finds the Electron to run: the one named by FICHE_ELECTRON, the installed one, the official
 * download, or on Linux x64 the older development Electron from the npm registry.
 * @param tell told, line by line, what takes long or is out of the ordinary; standard error if not given
 * @throws one sentence that says what to do, when none of them works
 */
export async function findElectron(tell = tellOnStandardError): Promise<ElectronRuntime> {
  const cache = cacheFolder(process.env, homedir())
  return await chooseElectron([
    explicitElectron(process.env),
    installedElectron,
    downloadedElectron(cache, tell),
    fallbackElectron(cache, tell),
  ])
}

function explicitElectron(environment: NodeJS.ProcessEnv): ElectronSource {
  return async () => {
    const executable = environment['FICHE_ELECTRON']
    if (!executable) return 'FICHE_ELECTRON is not set'
    if (!existsSync(executable))
      throw new Error(`FICHE_ELECTRON names ${executable}, where there is no file: correct it.`)
    return {
      executable,
      kind: 'explicit',
      version: readElectronVersion(dirname(executable)),
      sqliteBinding: environment['FICHE_SQLITE_BINDING'] || null,
      arguments: sandboxArguments(),
    }
  }
}

const installedElectron: ElectronSource = async () => {
  const installed = findInstalledElectron(electronPackage)
  if (!installed) return 'none is installed'
  return { ...installed, kind: 'installed', sqliteBinding: null, arguments: sandboxArguments() }
}

function downloadedElectron(cache: string, tell: (line: string) => void): ElectronSource {
  const version = readPinnedVersion()
  const stampFile = join(cache, `electron-${version}-download-failed`)
  return async () => {
    // Where nothing else is left to try, the download is tried each time.
    if (canFallBack() && hasFailedLately(stampFile, Date.now()))
      return 'the official download failed within the last day'
    tell(`Downloading Electron ${version} (once).`)
    const succeeded = await downloadElectron(electronPackage)
    const installed = findInstalledElectron(electronPackage)
    if (succeeded && installed)
      return {
        ...installed,
        kind: 'downloaded',
        sqliteBinding: null,
        arguments: sandboxArguments(),
      }
    await mkdir(cache, { recursive: true })
    await rememberFailedDownload(stampFile)
    return 'the official download failed'
  }
}

function fallbackElectron(cache: string, tell: (line: string) => void): ElectronSource {
  return async () => {
    if (!canFallBack()) return 'there is no development Electron for this system'
    try {
      const folder = await prepareFallbackElectron(cache, tell)
      const sqliteBinding = await prepareSqliteBinding({
        cache,
        nodeModules,
        ensureCompiler: () => ensureSystemPackages('compiler'),
        tell,
      })
      tell(
        `Using the development Electron ${fallbackVersion}: the official ${readPinnedVersion()} cannot be downloaded here. Packages for users never hold it.`,
      )
      const executable = join(folder, 'electron')
      const runtime = { executable, version: fallbackVersion, sqliteBinding }
      return { ...runtime, kind: 'fallback', arguments: sandboxArguments() }
    } catch (error) {
      return error instanceof Error ? error.message : String(error)
    }
  }
}

function canFallBack(): boolean {
  return process.platform === 'linux' && process.arch === 'x64'
}

function readPinnedVersion(): string {
  const manifest: unknown = JSON.parse(readFileSync(join(electronPackage, 'package.json'), 'utf8'))
  return z.object({ version: z.string() }).parse(manifest).version
}

/** Chromium's sandbox refuses to run as root on Linux. */
function sandboxArguments(): string[] {
  return process.platform === 'linux' && process.getuid?.() === 0 ? ['--no-sandbox'] : []
}

function tellOnStandardError(line: string): void {
  process.stderr.write(`${line}\n`)
}
