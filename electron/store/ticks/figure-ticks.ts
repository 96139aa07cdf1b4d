import type { FigureTick } from '@shared/note/ready/ready-item'
import type { ReadDb, WriteDb } from '../database'

type NewTick = Pick<FigureTick, 'figureId' | 'shown' | 'checkedBy'> & {
  readonly noteId: string
  readonly nowMs: number
}

/**
 * Remembers that the author checked a figure or a chart while it showed this, in place of when he
 * said so before.
 */
export function putFigureTick(db: WriteDb, tick: NewTick): void {
  db.prepare(
    `insert into figureTicks (noteId, figureId, shown, checkedBy, checkedAtMs)
     select id, @figureId, @shown, @checkedBy, @nowMs from notes where id = @noteId
     on conflict do update set checkedBy = @checkedBy, checkedAtMs = @nowMs`,
  ).run(tick)
}

/** Forgets it; what was checked while it showed something else stays. */
export function removeFigureTick(
  db: WriteDb,
  tick: Pick<NewTick, 'noteId' | 'figureId' | 'shown'>,
): void {
  db.prepare(
    'delete from figureTicks where noteId = @noteId and figureId = @figureId and shown = @shown',
  ).run(tick)
}

type Row = Omit<FigureTick, 'checkedAt'> & { readonly checkedAtMs: number }

/** The ticks of a note by figure, of each the last one last, those too that no longer hold. */
export function listFigureTicks(db: ReadDb, noteId: string): readonly FigureTick[] {
  return db
    .prepare<[string], Row>(
      `select figureId, shown, checkedBy, checkedAtMs from figureTicks
       where noteId = ? order by figureId, checkedAtMs, shown`,
    )
    .all(noteId)
    .map(({ checkedAtMs, ...tick }) => ({
      ...tick,
      checkedAt: new Date(checkedAtMs).toISOString(),
    }))
}
