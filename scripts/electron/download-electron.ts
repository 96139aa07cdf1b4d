import { spawn } from 'node:child_process'
import { existsSync, statSync } from 'node:fs'
import { mkdtemp, readdir, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { endGroup } from '../process/run-command.ts'

/** A network that swallows packets instead of refusing them is given up after this time. */
const stalledAfterMs = 25_000
const dayMs = 24 * 60 * 60 * 1000

/**
 * Runs the electron package's own installer, which downloads what it lacks and checks it against
 * its list of hashes. Lasts as long as bytes arrive, and 25 seconds without any.
 * @returns whether it succeeded
 */
export async function downloadElectron(electronPackage: string): Promise<boolean> {
  const arriving = await mkdtemp(join(tmpdir(), 'fiche-electron-'))
  try {
    return await runWhileGrowing(
      join(electronPackage, 'install.js'),
      arriving,
      join(electronPackage, 'dist'),
    )
  } finally {
    await rm(arriving, { recursive: true, force: true })
  }
}

function runWhileGrowing(installer: string, arriving: string, unpacked: string): Promise<boolean> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [installer], {
      env: { ...process.env, TMPDIR: arriving, TEMP: arriving, TMP: arriving },
      stdio: 'ignore',
      detached: process.platform !== 'win32',
    })
    let size = 0
    let grownAtMs = performance.now()
    const watch = setInterval(async () => {
      const sizeNow = (await folderSize(arriving)) + (await folderSize(unpacked))
      if (sizeNow !== size) grownAtMs = performance.now()
      size = sizeNow
      if (performance.now() - grownAtMs > stalledAfterMs) endGroup(child.pid, 'SIGKILL')
    }, 1000)
    const end = (succeeded: boolean) => {
      clearInterval(watch)
      resolve(succeeded)
    }
    child.on('error', () => end(false))
    child.on('exit', (exitCode) => end(exitCode === 0))
  })
}

/** In bytes; 0 for a folder that is not there. */
async function folderSize(folder: string): Promise<number> {
  const names = await readdir(folder, { recursive: true }).catch(() => [])
  const sizes = await Promise.all(
    names.map((name) =>
      stat(join(folder, name)).then(
        (entry) => entry.size,
        () => 0,
      ),
    ),
  )
  return sizes.reduce((sum, size) => sum + size, 0)
}

/** Whether the download failed within the last day, as `rememberFailedDownload` noted. */
export function hasFailedLately(stampFile: string, nowMs: number): boolean {
  return existsSync(stampFile) && nowMs - statSync(stampFile).mtimeMs < dayMs
}

export async function rememberFailedDownload(stampFile: string): Promise<void> {
  await writeFile(stampFile, 'The download of Electron failed; it is tried again after a day.\n')
}
