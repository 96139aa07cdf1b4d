import type { FigureTick } from '@shared/note/ready/ready-item'
import type { ReadDb, WriteDb } from '../database'

type NewTick = Pick<FigureTick, 'figureId' | 'shown' | 'checkedBy'> & {
  readonly noteId: string
  readonly nowMs: number
}

/** Remembers that the author checked a figure while it showed this, in place of what he said before. */
export function putFigureTick(db: WriteDb, tick: NewTick): void {
  db.prepare(
    `insert into figureTicks (noteId, figureId, shown, checkedBy, checkedAtMs)
     select id, @figureId, @shown, @checkedBy, @nowMs from notes where id = @noteId
     on conflict do update set shown = @shown, checkedBy = @checkedBy, checkedAtMs = @nowMs`,
  ).run(tick)
}

/** Forgets it. */
export function removeFigureTick(db: WriteDb, noteId: string, figureId: string): void {
  db.prepare('delete from figureTicks where noteId = ? and figureId = ?').run(noteId, figureId)
}

type Row = Omit<FigureTick, 'checkedAt'> & { readonly checkedAtMs: number }

/** The ticks of a note by figure, those too that no longer hold. */
export function listFigureTicks(db: ReadDb, noteId: string): readonly FigureTick[] {
  return db
    .prepare<[string], Row>(
      `select figureId, shown, checkedBy, checkedAtMs from figureTicks
       where noteId = ? order by figureId`,
    )
    .all(noteId)
    .map(({ checkedAtMs, ...tick }) => ({
      ...tick,
      checkedAt: new Date(checkedAtMs).toISOString(),
    }))
}
