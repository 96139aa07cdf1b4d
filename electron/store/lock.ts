import { join } from 'node:path'
import { FicheError } from '@shared/contract/error'
import Database from 'better-sqlite3'
import { systemCodeOf } from './store-error'

/**
 * The window writes for as long as it is open, a command for its one task; one in passing writes
 * what it can do without, where nobody else is writing.
 */
export type Writer = 'window' | 'command' | 'passing'

/** Long enough for another command to end. */
const waitMs: Readonly<Record<Writer, number>> = { window: 1500, command: 1500, passing: 0 }

/**
 * Makes this process the only one that writes to a data folder. The lock is SQLite's own on an
 * empty file: it works on every system, and the system releases it when the process dies.
 *
 * @returns the function that releases it
 * @throws FicheError `store-in-use` for a second window, else `store-locked`
 */
export function takeLock(folder: string, writer: Writer, nativeBinding: string | null): () => void {
  const db = new Database(join(folder, 'fiche.lock'), {
    timeout: waitMs[writer],
    ...(nativeBinding === null ? {} : { nativeBinding }),
  })
  try {
    // Nothing is ever written, so no journal need lie beside it.
    db.pragma('journal_mode = memory')
    db.exec('begin exclusive')
  } catch (error) {
    db.close()
    if (!systemCodeOf(error).startsWith('SQLITE_BUSY')) throw error
    throw new FicheError(writer === 'window' ? 'store-in-use' : 'store-locked', folder)
  }
  return () => {
    db.close()
  }
}
