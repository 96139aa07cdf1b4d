import { type Note, noteSchema } from '@shared/note/note'
import type { ReadDb, WriteDb } from '../database'
import { keepWordFile } from './word-files'

/** A Word file that was made of a note and that somebody may send back changed. */
export type SentOut = {
  /** Of a record of what was sent, or of a file that was exported. */
  readonly id: string
  readonly fileName: string
  readonly madeAtMs: number
  /** What it was made from. */
  readonly note: Note
}

/** Of the files of a note that were exported but not recorded as sent; what is older goes. */
export const mostOutgoing = { files: 50, bytes: 100_000_000 } as const

/**
 * Keeps a Word file that was exported with the note that it was made from; the same file once. The
 * oldest of more than `mostOutgoing` go, never the newest one.
 */
export function addOutgoingFile(
  db: WriteDb,
  file: {
    readonly id: string
    readonly note: Note
    readonly fileName: string
    readonly bytes: Uint8Array
    readonly nowMs: number
  },
): void {
  const { note, bytes, ...rest } = file
  const add = db.transaction(() => {
    db.prepare(
      `insert into outgoingFiles (id, noteId, fileName, sha256, note, exportedAtMs)
       values (@id, @noteId, @fileName, @sha256, @note, @nowMs)
       on conflict (noteId, sha256) do update set fileName = @fileName, exportedAtMs = @nowMs`,
    ).run({
      ...rest,
      noteId: note.id,
      sha256: keepWordFile(db, bytes),
      note: JSON.stringify(note),
    })
    dropOldest(db, note.id)
  })
  add.immediate()
}

function dropOldest(db: WriteDb, noteId: string): void {
  db.prepare(
    `delete from outgoingFiles where id in (
       select id from (
         select id, row_number() over newest as place, sum(length(bytes)) over newest as total
         from outgoingFiles join wordFiles using (sha256) where noteId = @noteId
         window newest as (order by exportedAtMs desc, id)
       )
       where place > @files or place > 1 and total > @bytes
     )`,
  ).run({ noteId, ...mostOutgoing })
}

type Row = Omit<SentOut, 'note'> & { readonly note: string }

/** All Word files of a note that went out, recorded as sent or not; the newest first. */
export function listSentOut(db: ReadDb, noteId: string): readonly SentOut[] {
  return db
    .prepare<[string, string], Row>(
      `select id, fileName, exportedAtMs as madeAtMs, note from outgoingFiles where noteId = ?
       union all
       select id, fileName, recordedAtMs as madeAtMs, note from sentFiles
       where noteId = ? and format = 'docx'
       order by madeAtMs desc, id`,
    )
    .all(noteId, noteId)
    .map(({ note, ...row }) => ({ ...row, note: noteSchema.parse(JSON.parse(note)) }))
}

/** The bytes of such a file; undefined for an id that is none of theirs. */
export function findSentOutBytes(db: ReadDb, id: string): Uint8Array | undefined {
  return db
    .prepare<[string, string], Uint8Array>(
      `select bytes from outgoingFiles join wordFiles using (sha256) where id = ?
       union all
       select bytes from sentFiles join sentBytes using (sha256) where id = ?`,
    )
    .pluck()
    .get(id, id)
}

/**
 * The notes whose states ever held half of these ids or more, those in the Bin too, the one with the
 * most first: a copy of a note can be told by them.
 */
export function findNotesHolding(db: ReadDb, ids: readonly string[]): readonly string[] {
  const find = db
    .prepare<[Uint8Array], string>(
      'select distinct noteId from noteUpdates where instr(bytes, ?) > 0 order by noteId',
    )
    .pluck()
  const counts = new Map<string, number>()
  for (const noteId of ids.flatMap((id) => find.all(storedValueOf(id))))
    counts.set(noteId, (counts.get(noteId) ?? 0) + 1)
  return [...counts]
    .filter(([, count]) => count * 2 >= ids.length)
    .toSorted(([, one], [, other]) => other - one)
    .map(([noteId]) => noteId)
}

/** The sign of a text in an update of Yjs; its length follows in one byte, as ids are short. */
const textSign = 119

/** A whole value: a short id stands in many words. */
function storedValueOf(id: string): Uint8Array {
  return Buffer.from([textSign, id.length, ...Buffer.from(id)])
}
