import { FicheError } from '@shared/contract/error'
import type { ReadDb, WriteDb } from '../database'

/** One line of what was said in a meeting, as typed. */
export type StoredReply = {
  readonly id: string
  readonly noteId: string
  /** Id in the note's body, and its words when the line was typed. */
  readonly questionId: string
  readonly questionText: string
  readonly text: string
  readonly enteredAtMs: number
  /** When it was last corrected; null if never. */
  readonly changedAtMs: number | null
}

type NewReply = Omit<StoredReply, 'enteredAtMs' | 'changedAtMs'> & { readonly nowMs: number }
type ReplyChange = { readonly id: string; readonly nowMs: number }

const columns = 'id, noteId, questionId, questionText, text, enteredAtMs, changedAtMs'

/** The lines of a note in speaking order, those taken out left out. */
export function listReplies(db: ReadDb, noteId: string): readonly StoredReply[] {
  return db
    .prepare<[string], StoredReply>(
      `select ${columns} from replies where noteId = ? and deletedAtMs is null order by position`,
    )
    .all(noteId)
}

/** Adds a line after all others of its note. */
export function addReply(db: WriteDb, { nowMs, ...reply }: NewReply): StoredReply {
  db.prepare(
    `insert into replies (id, noteId, position, questionId, questionText, text, enteredAtMs)
     values (@id, @noteId,
       (select coalesce(max(position), 0) + 1 from replies where noteId = @noteId),
       @questionId, @questionText, @text, @nowMs)`,
  ).run({ ...reply, nowMs })
  return { ...reply, enteredAtMs: nowMs, changedAtMs: null }
}

/**
 * Gives a line other words; those of before are kept.
 *
 * @throws FicheError `reply-not-found`, as all below
 */
export function saveReply(
  db: WriteDb,
  { id, text, nowMs }: ReplyChange & { readonly text: string },
): StoredReply {
  return db.transaction(() => {
    const before = getReply(db, id)
    if (before.text === text) return before
    db.prepare('insert into replyCorrections (replyId, text, correctedAtMs) values (?, ?, ?)').run(
      id,
      before.text,
      nowMs,
    )
    db.prepare('update replies set text = ?, changedAtMs = ? where id = ?').run(text, nowMs, id)
    return getReply(db, id)
  })()
}

/** Takes a line out of the record; `restoreReply` puts it back where it was. */
export function deleteReply(db: WriteDb, { id, nowMs }: ReplyChange): StoredReply {
  return setDeleted(db, id, nowMs)
}

/** Puts a line back that was taken out. */
export function restoreReply(db: WriteDb, { id }: Pick<ReplyChange, 'id'>): StoredReply {
  return setDeleted(db, id, null)
}

function setDeleted(db: WriteDb, id: string, deletedAtMs: number | null): StoredReply {
  db.prepare('update replies set deletedAtMs = ? where id = ?').run(deletedAtMs, id)
  return getReply(db, id)
}

function getReply(db: ReadDb, id: string): StoredReply {
  const reply = db
    .prepare<[string], StoredReply>(`select ${columns} from replies where id = ?`)
    .get(id)
  if (reply === undefined) throw new FicheError('reply-not-found', id)
  return reply
}
