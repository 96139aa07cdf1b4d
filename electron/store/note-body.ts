import { FicheError } from '@shared/contract/error'
import {
  type BodyDamage,
  isUpdate,
  mergeReadable,
  mergeUpdates,
  partReadable,
} from './body/readable-updates'
import type { ReadDb, WriteDb } from './database'
import { listEndedSpells } from './history/ended-spells'
import { nameImagesOf } from './images/loose-images'
import { getNote, type SavedNote, touchNote } from './notes'

type BodyUpdate = {
  readonly noteId: string
  /** Yjs update, format 1. */
  readonly update: Uint8Array
  readonly nowMs: number
  /** Who typed it, as named in the settings; nobody where it is not given or empty. */
  readonly author?: string
}
export type UpdateRow = {
  /** Rises with each update; a merged one has that of its last. */
  readonly position: number
  readonly bytes: Uint8Array
  readonly savedAtMs: number
  /** When the first of those that were merged was saved, null for an update as it was typed. */
  readonly firstSavedAtMs: number | null
  readonly author: string | null
}

/** So many updates as they were typed are merged: reading a note stays quick. */
const maximumTypedCount = 200
/** A pause longer than this parts two working spells. */
const spellPauseMs = 10 * 60_000

/**
 * Appends what was typed to the body of a note; on the disk when it returns.
 *
 * @throws FicheError `note-not-found`; `update-invalid` for bytes that are no Yjs update
 */
export function appendBodyUpdate(db: WriteDb, change: BodyUpdate): SavedNote {
  const { noteId, update, nowMs } = change
  const author = change.author?.trim() || null
  if (!isUpdate(update)) throw new FicheError('update-invalid', noteId)
  const append = db.transaction(() => {
    const saved = touchNote(db, { id: noteId, nowMs })
    const position = lastPosition(db, noteId) + 1
    const saving = { savedAtMs: nowMs, firstSavedAtMs: null, author }
    insertUpdate(db, noteId, { position, bytes: update, ...saving })
    nameImagesOf(db, update)
    if (countTyped(db, noteId) >= maximumTypedCount) compactBody(db, noteId)
    return saved
  })
  return append.immediate()
}

/**
 * The whole body of a note as one Yjs update, format 1; without what the disk did not keep whole.
 *
 * @throws FicheError `note-not-found`
 */
export function readBodyUpdate(db: ReadDb, noteId: string): Uint8Array {
  return readBody(db, noteId, Number.MAX_SAFE_INTEGER).update
}

/**
 * The same with what is missing from it: updates that can no longer be read stay in the store as
 * they are, and what builds on them is missing too.
 *
 * @throws FicheError `note-not-found`
 */
export function readBodyWithDamage(
  db: ReadDb,
  noteId: string,
): { readonly update: Uint8Array; readonly damage: BodyDamage | null } {
  return readBody(db, noteId, Number.MAX_SAFE_INTEGER)
}

/**
 * The body as it was after the update at a position, such as the last of a working spell. Within a
 * spell that was merged since, it is the state before that spell.
 *
 * @throws FicheError `note-not-found`
 */
export function readBodyAt(db: ReadDb, noteId: string, position: number): Uint8Array {
  return readBody(db, noteId, position).update
}

/**
 * The updates of the whole body in their order, neither merged nor looked at.
 *
 * @throws FicheError `note-not-found`
 */
export function listStoredUpdates(db: ReadDb, noteId: string): readonly UpdateRow[] {
  return listWhole(db, noteId, Number.MAX_SAFE_INTEGER)
}

function readBody(db: ReadDb, noteId: string, to: number) {
  return mergeReadable(listWhole(db, noteId, to))
}

function listWhole(db: ReadDb, noteId: string, to: number): readonly UpdateRow[] {
  const updates = listUpdates(db, noteId, { from: 0, to })
  if (updates.length === 0) getNote(db, noteId)
  return updates
}

/**
 * Merges the updates of each working spell into one, so that the history keeps its spells; the
 * body stays what it was.
 */
export function compactBody(db: WriteDb, noteId: string): void {
  const compact = db.transaction(() => {
    const from = firstToMerge(db, noteId)
    const updates = listUpdates(db, noteId, { from, to: Number.MAX_SAFE_INTEGER })
    db.prepare('delete from noteUpdates where noteId = ? and position >= ?').run(noteId, from)
    for (const row of mergeSpells(updates, listEndedSpells(db, noteId)))
      insertUpdate(db, noteId, row)
  })
  compact.immediate()
}

/**
 * Parts updates, in order, where nothing was saved for more than ten minutes, where another one
 * goes on typing, and where a spell was ended. A clock that was set back is no pause.
 *
 * @param ended positions of the last updates of spells that were ended
 */
export function partSpells<
  Row extends Pick<UpdateRow, 'position' | 'savedAtMs' | 'firstSavedAtMs' | 'author'>,
>(rows: readonly Row[], ended: ReadonlySet<number>): readonly (readonly Row[])[] {
  const spells: Row[][] = []
  for (const row of rows) {
    const spell = spells.at(-1)
    const last = spell?.at(-1)
    const pauseMs = (row.firstSavedAtMs ?? row.savedAtMs) - (last?.savedAtMs ?? 0)
    const goesOn =
      pauseMs <= spellPauseMs && row.author === last?.author && !ended.has(last?.position ?? 0)
    if (spell !== undefined && goesOn) spell.push(row)
    else spells.push([row])
  }
  return spells
}

/** One row for each spell; what cannot be read stays as it is, byte for byte. */
function mergeSpells(rows: readonly UpdateRow[], ended: ReadonlySet<number>): readonly UpdateRow[] {
  try {
    return partSpells(rows, ended).map(mergeSpell)
  } catch {
    const { readable, damaged } = partReadable(rows)
    return [...partSpells(readable, ended).map(mergeSpell), ...damaged]
  }
}

function mergeSpell(spell: readonly UpdateRow[]): UpdateRow {
  const [first, last] = [spell[0], spell.at(-1)]
  if (first === undefined || last === undefined) throw new Error('A spell has updates')
  return {
    position: last.position,
    bytes: mergeUpdates(spell),
    savedAtMs: last.savedAtMs,
    firstSavedAtMs: first.firstSavedAtMs ?? first.savedAtMs,
    author: first.author,
  }
}

/** The spell that was merged last may go on; those before it are left as they are. */
function firstToMerge(db: ReadDb, noteId: string): number {
  const typed = `select min(position) from noteUpdates where noteId = @noteId and firstSavedAtMs is null`
  const position = db
    .prepare<[{ readonly noteId: string }], number | null>(
      `select max(position) from noteUpdates where noteId = @noteId and position < (${typed})`,
    )
    .pluck()
    .get({ noteId })
  return position ?? 0
}

function lastPosition(db: ReadDb, noteId: string): number {
  const position = db
    .prepare<[string], number | null>('select max(position) from noteUpdates where noteId = ?')
    .pluck()
    .get(noteId)
  return position ?? 0
}

function countTyped(db: ReadDb, noteId: string): number {
  const count = db
    .prepare<[string], number>(
      'select count(*) from noteUpdates where noteId = ? and firstSavedAtMs is null',
    )
    .pluck()
    .get(noteId)
  return count ?? 0
}

/** The updates between two positions, both with them, in their order. */
export function listUpdates(
  db: ReadDb,
  noteId: string,
  range: { readonly from: number; readonly to: number },
): readonly UpdateRow[] {
  return db
    .prepare<[{ readonly noteId: string; readonly from: number; readonly to: number }], UpdateRow>(
      `select position, bytes, savedAtMs, firstSavedAtMs, author from noteUpdates
       where noteId = @noteId and position between @from and @to order by position`,
    )
    .all({ noteId, ...range })
}

function insertUpdate(db: WriteDb, noteId: string, row: UpdateRow): void {
  db.prepare(
    `insert into noteUpdates (noteId, position, bytes, savedAtMs, firstSavedAtMs, author)
     values (@noteId, @position, @bytes, @savedAtMs, @firstSavedAtMs, @author)`,
  ).run({ noteId, ...row })
}
