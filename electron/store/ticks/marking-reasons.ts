import type { ReadDb, WriteDb } from '../database'

/** Why a note has a lower marking than the documents that it rests on ask for. */
export type MarkingReason = {
  /** As it was chosen. */
  readonly marking: string
  /** As it was proposed then. */
  readonly proposed: string
  readonly reason: string
  /** As the author called himself; empty where he gave no name. */
  readonly givenBy: string
  readonly givenAt: string
}

type NewReason = Omit<MarkingReason, 'givenAt'> & {
  readonly noteId: string
  readonly nowMs: number
}

/** Remembers it in place of the one before. */
export function putMarkingReason(db: WriteDb, reason: NewReason): void {
  db.prepare(
    `insert into markingReasons (noteId, marking, proposed, reason, givenBy, givenAtMs)
     select id, @marking, @proposed, @reason, @givenBy, @nowMs from notes where id = @noteId
     on conflict do update set marking = @marking, proposed = @proposed, reason = @reason,
       givenBy = @givenBy, givenAtMs = @nowMs`,
  ).run(reason)
}

type Row = Omit<MarkingReason, 'givenAt'> & { readonly givenAtMs: number }

/** The reason of a note, of whatever markings it was given; undefined where none was. */
export function findMarkingReason(db: ReadDb, noteId: string): MarkingReason | undefined {
  const row = db
    .prepare<[string], Row>(
      `select marking, proposed, reason, givenBy, givenAtMs from markingReasons where noteId = ?`,
    )
    .get(noteId)
  if (row === undefined) return undefined
  const { givenAtMs, ...rest } = row
  return { ...rest, givenAt: new Date(givenAtMs).toISOString() }
}
