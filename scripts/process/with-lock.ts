import { randomUUID } from 'node:crypto'
import { link, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { setTimeout as wait } from 'node:timers/promises'

const retryAfterMs = 150

/**
 * Runs `work` while no other process runs under the same lock file; waits for its turn.
 * A lock whose process has died is taken over.
 */
export async function withLock<T>(lockFile: string, work: () => Promise<T>): Promise<T> {
  while (!(await takeLock(lockFile))) {
    const owner = await readOwner(lockFile)
    if (owner !== undefined && !isRunning(owner)) await breakLock(lockFile, owner)
    else await wait(retryAfterMs)
  }
  try {
    return await work()
  } finally {
    await rm(lockFile, { force: true })
  }
}

/** `link` is atomic and the file already names its owner, so no reader sees an empty lock. */
async function takeLock(lockFile: string): Promise<boolean> {
  const claim = `${lockFile}.${randomUUID()}`
  await writeFile(claim, String(process.pid))
  try {
    await link(claim, lockFile)
    return true
  } catch (error) {
    if (hasCode(error, 'EEXIST')) return false
    throw error
  } finally {
    await rm(claim, { force: true })
  }
}

async function readOwner(lockFile: string): Promise<string | undefined> {
  return await readFile(lockFile, 'utf8').catch(() => undefined)
}

function isRunning(owner: string): boolean {
  try {
    return process.kill(Number(owner), 0)
  } catch (error) {
    // Someone else's process is a running one too.
    return hasCode(error, 'EPERM')
  }
}

/** Moves the lock away, and back if it turns out that another process has taken it since. */
async function breakLock(lockFile: string, deadOwner: string): Promise<void> {
  const remains = `${lockFile}.${randomUUID()}`
  try {
    await rename(lockFile, remains)
    if ((await readOwner(remains)) !== deadOwner) await link(remains, lockFile)
  } catch {
    // Another process was faster; the next attempt to take the lock tells.
  }
  await rm(remains, { force: true })
}

function hasCode(error: unknown, code: string): boolean {
  return error instanceof Error && 'code' in error && error.code === code
}
