import type { ReadDb, WriteDb } from '../database'
import { keepPrepared } from '../statements/keep-prepared'

/** A window may hold a picture for so long that it took out before it was saved, as for undoing. */
const keptMs = 30 * 24 * 60 * 60_000

const prepareList = keepPrepared((db: ReadDb, sql: string) => db.prepare<[], string>(sql).pluck())

/** Remembers that no note names this picture yet. */
export function addLooseImage(db: WriteDb, sha256: string, nowMs: number): void {
  db.prepare('insert into looseImages (sha256, addedAtMs) values (?, ?)').run(sha256, nowMs)
}

/** Counts the time for which a picture that no note names is kept from now on. */
export function keepLooseImage(db: WriteDb, sha256: string, nowMs: number): void {
  db.prepare('update looseImages set addedAtMs = ? where sha256 = ?').run(nowMs, sha256)
}

/**
 * Pictures that an update of a note names are no longer loose: the history of the note shows them
 * from then on, whatever is taken out of it. In an update (format 1) sums stand as they are written.
 */
export function nameImagesOf(db: WriteDb, update: Uint8Array): void {
  const loose = prepareList(db, 'select sha256 from looseImages').all()
  if (loose.length === 0) return
  const bytes = Buffer.from(update.buffer, update.byteOffset, update.byteLength)
  const stop = db.prepare('delete from looseImages where sha256 = ?')
  for (const sha256 of loose) if (bytes.includes(sha256)) stop.run(sha256)
}

/**
 * Takes out the pictures that came into the store more than 30 days ago and that no update of any
 * note ever named: no note, version, template or state of a history can show them. Called when the
 * store is opened, while no window holds anything.
 *
 * @returns how many they were
 */
export function dropLooseImages(db: WriteDb, nowMs: number): number {
  const { changes } = db
    .prepare(
      'delete from images where sha256 in (select sha256 from looseImages where addedAtMs < ?)',
    )
    .run(nowMs - keptMs)
  return changes
}
