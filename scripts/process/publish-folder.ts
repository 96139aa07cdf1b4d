import { existsSync } from 'node:fs'
import { mkdir, mkdtemp, rename, rm } from 'node:fs/promises'
import { dirname } from 'node:path'
import { withLock } from './with-lock.ts'

/**
 * Makes `target` once: filled beside its place and renamed into it, so that a kill leaves nothing
 * half-made, and under a lock, so that a second process waits instead of doing the same work.
 */
export async function publishFolder(
  target: string,
  fill: (folder: string) => Promise<void>,
): Promise<void> {
  if (existsSync(target)) return
  await mkdir(dirname(target), { recursive: true })
  await withLock(`${target}.lock`, async () => {
    if (existsSync(target)) return
    const draft = await mkdtemp(`${target}.draft-`)
    try {
      await fill(draft)
      await rename(draft, target)
    } finally {
      await rm(draft, { recursive: true, force: true })
    }
  })
}
