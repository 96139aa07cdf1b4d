import { copyFileSync, existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { ReadDb } from '../database'
import { systemCodeOf } from '../store-error'
import { type Connection, connect } from './connect'

type Reading = { readonly db: ReadDb; readonly close: () => void }

/**
 * Opens a database for reading. SQLite reads a write-ahead log only where it can write beside it;
 * on a read-only medium, where nobody writes, a copy is read instead, as encrypted as the original.
 */
export function connectToRead(connection: Omit<Connection, 'readonly'>): Reading {
  try {
    return connectReadonly(connection)
  } catch (error) {
    if (!/^SQLITE_(CANTOPEN|READONLY)/.test(systemCodeOf(error))) throw error
    return connectToCopy(connection)
  }
}

function connectReadonly(connection: Omit<Connection, 'readonly'>): Reading {
  const db = connect({ ...connection, readonly: true })
  return {
    db,
    close: () => {
      db.close()
    },
  }
}

function connectToCopy(connection: Omit<Connection, 'readonly'>): Reading {
  const folder = mkdtempSync(join(tmpdir(), 'fiche-'))
  const removeCopy = () => rmSync(folder, { recursive: true, force: true })
  try {
    const file = join(folder, 'copy.db')
    copyFileSync(connection.file, file)
    if (existsSync(`${connection.file}-wal`)) copyFileSync(`${connection.file}-wal`, `${file}-wal`)
    const { db, close } = connectReadonly({ ...connection, file })
    const closeCopy = () => {
      close()
      removeCopy()
    }
    return { db, close: closeCopy }
  } catch (error) {
    removeCopy()
    throw error
  }
}
