import { FicheError } from '@shared/contract/error'
import * as Y from 'yjs'
import type { ReadDb, WriteDb } from './database'
import { getNote, type SavedNote, touchNote } from './notes'

type BodyUpdate = {
  readonly noteId: string
  /** Yjs update, format 1. */
  readonly update: Uint8Array
  readonly nowMs: number
}
type UpdateRow = { readonly position: number; readonly bytes: Uint8Array }

/** More updates than this are merged into one: reading a note stays quick. */
const maximumUpdateCount = 200

/**
 * Appends what was typed to the body of a note; on the disk when it returns.
 *
 * @throws FicheError `note-not-found`; `update-invalid` for bytes that are no Yjs update
 */
export function appendBodyUpdate(db: WriteDb, { noteId, update, nowMs }: BodyUpdate): SavedNote {
  if (!isUpdate(update)) throw new FicheError('update-invalid', noteId)
  const append = db.transaction(() => {
    const saved = touchNote(db, { id: noteId, nowMs })
    const { first, last } = positionsOf(db, noteId)
    insertUpdate(db, { noteId, position: last + 1, bytes: update, nowMs })
    if (last + 1 - first >= maximumUpdateCount) compactBody(db, noteId, nowMs)
    return saved
  })
  return append.immediate()
}

/**
 * The whole body of a note as one Yjs update, format 1.
 *
 * @throws FicheError `note-not-found`
 */
export function readBodyUpdate(db: ReadDb, noteId: string): Uint8Array {
  const updates = listUpdates(db, noteId)
  if (updates.length === 0) getNote(db, noteId)
  return mergeUpdates(updates)
}

/** Puts one update in the place of all those of a note; the body stays what it was. */
export function compactBody(db: WriteDb, noteId: string, nowMs: number): void {
  const compact = db.transaction(() => {
    const updates = listUpdates(db, noteId)
    const position = updates.at(-1)?.position
    if (position === undefined) return
    db.prepare('delete from noteUpdates where noteId = ?').run(noteId)
    insertUpdate(db, { noteId, position, bytes: mergeUpdates(updates), nowMs })
  })
  compact.immediate()
}

/** Positions rise by one without a gap, from that of the last merge on; 1 and 0 if there are none. */
function positionsOf(db: ReadDb, noteId: string) {
  const positions = db
    .prepare<[string], { readonly first: number; readonly last: number }>(
      `select ifnull(min(position), 1) as first, ifnull(max(position), 0) as last
       from noteUpdates where noteId = ?`,
    )
    .get(noteId)
  return positions ?? { first: 1, last: 0 }
}

function listUpdates(db: ReadDb, noteId: string): readonly UpdateRow[] {
  return db
    .prepare<[string], UpdateRow>(
      'select position, bytes from noteUpdates where noteId = ? order by position',
    )
    .all(noteId)
}

function insertUpdate(
  db: WriteDb,
  row: UpdateRow & { readonly noteId: string; readonly nowMs: number },
): void {
  db.prepare(
    `insert into noteUpdates (noteId, position, bytes, savedAtMs)
     values (@noteId, @position, @bytes, @nowMs)`,
  ).run(row)
}

function mergeUpdates(updates: readonly UpdateRow[]): Uint8Array {
  if (updates.length === 0) return Y.encodeStateAsUpdate(new Y.Doc())
  return Y.mergeUpdates(updates.map(({ bytes }) => bytes))
}

function isUpdate(bytes: Uint8Array): boolean {
  try {
    Y.decodeUpdate(bytes)
    return true
  } catch {
    return false
  }
}
