import type { ReadDb, WriteDb } from '../database'

type KeptFigure = {
  readonly noteId: string
  readonly figureId: string
  /** What the library said against it. */
  readonly against: string
}

/** Remembers that a figure is to say what it says although the library says otherwise. */
export function keepFigure(db: WriteDb, { nowMs, ...kept }: KeptFigure & { nowMs: number }): void {
  db.prepare(
    `insert into keptFigures (noteId, figureId, against, keptAtMs)
     select id, @figureId, @against, @nowMs from notes where id = @noteId
     on conflict do update set against = @against, keptAtMs = @nowMs`,
  ).run({ ...kept, nowMs })
}

/** Forgets it, so that the figure is asked about again. */
export function releaseFigure(db: WriteDb, noteId: string, figureId: string): void {
  db.prepare('delete from keptFigures where noteId = ? and figureId = ?').run(noteId, figureId)
}

/** What was kept in the drafts; of one of them if it is named. */
export function listKeptFigures(db: ReadDb, noteId: string | null): readonly KeptFigure[] {
  const one = noteId === null ? '' : 'where noteId = ?'
  return db
    .prepare<string[], KeptFigure>(`select noteId, figureId, against from keptFigures ${one}`)
    .all(...(noteId === null ? [] : [noteId]))
}
