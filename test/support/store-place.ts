import { createHash } from 'node:crypto'
import { chmodSync, existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { onTestFinished } from 'vitest'
import type { Keychain, RandomBytes } from '../../electron/store/key/key-wrapping'
import type { StorePlace } from '../../electron/store/open'

/** An empty folder that is gone after the test. */
export function makeFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'fiche-test-'))
  onTestFinished(() => {
    if (existsSync(folder)) chmodSync(folder, 0o700)
    rmSync(folder, { recursive: true, force: true })
  })
  return folder
}

/** An empty data folder, opened without a keychain; places of another seed have another key. */
export function makePlace(changes: Partial<StorePlace> & { readonly seed?: string } = {}) {
  const { seed = 'seed', ...given } = changes
  const place: StorePlace = {
    folder: given.folder ?? makeFolder(),
    keychain: null,
    recoveryCode: null,
    nativeBinding: null,
    nowMs: Date.UTC(2026, 10, 21, 10),
    randomBytes: makeRandomBytes(seed),
  }
  return { ...place, ...given }
}

/** Bytes that look random and are the same for the same seed; up to 32 at a time. */
export function makeRandomBytes(seed: string): RandomBytes {
  let count = 0
  return (byteCount) => {
    count += 1
    return createHash('sha256').update(`${seed} ${count}`).digest().subarray(0, byteCount)
  }
}

/** A keychain that only turns the text around; what another one wrapped it refuses. */
export function makeKeychain(name: string): Keychain {
  return {
    isAvailable: () => true,
    wrap: (text) => Buffer.from([...`${name}:${text}`].reverse().join('')),
    unwrap: (bytes) => {
      const text = [...Buffer.from(bytes).toString()].reverse().join('')
      if (!text.startsWith(`${name}:`)) throw new Error(`The keychain refused ${text}`)
      return text.slice(name.length + 1)
    },
  }
}

/** The error that a function throws, as its code and sentence; undefined if it throws none. */
export function errorOf(run: () => unknown): unknown {
  try {
    run()
    return undefined
  } catch (error) {
    return error
  }
}
