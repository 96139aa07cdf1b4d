import type { ReadDb, WriteDb } from './database'

/** A note that shows an observation, and how often. */
export type FigureUse = { readonly noteId: string; readonly title: string; readonly count: number }

/** Remembers which observations a note shows, in place of what was remembered of it. */
export function putFigureUses(
  db: WriteDb,
  noteId: string,
  observationIds: readonly string[],
): void {
  const add = db.prepare(
    `insert into figureUses (noteId, observationId, count) values (?, ?, 1)
     on conflict do update set count = count + 1`,
  )
  db.transaction(() => {
    db.prepare('delete from figureUses where noteId = ?').run(noteId)
    for (const id of observationIds) add.run(noteId, id)
  })()
}

/** The notes that show an observation, those in the Bin left out, the newest first. */
export function findFigureUses(db: ReadDb, observationId: string): readonly FigureUse[] {
  return db
    .prepare<[string], FigureUse>(
      `select noteId, title, count from figureUses join notes on notes.id = noteId
       where observationId = ? and deletedAtMs is null
       order by savedAtMs desc, noteId`,
    )
    .all(observationId)
}
