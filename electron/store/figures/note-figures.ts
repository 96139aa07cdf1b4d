import { type FigureInline, figureSchema } from '@shared/note/inline'
import type { ReadDb, WriteDb } from '../database'

/** A figure of a draft as the text shows it. */
export type NoteFigure = {
  readonly noteId: string
  readonly title: string
  /** Of the note's header, two letters. */
  readonly language: string
  readonly figure: FigureInline
}

/** Remembers the figures of a note, in the order of the text, in place of what was remembered. */
export function putNoteFigures(
  db: WriteDb,
  noteId: string,
  figures: readonly FigureInline[],
): void {
  const add = db.prepare(
    'insert into noteFigures (noteId, position, figure, isTyped) values (?, ?, ?, ?)',
  )
  db.transaction(() => {
    db.prepare('delete from noteFigures where noteId = ?').run(noteId)
    for (const [position, figure] of figures.entries())
      add.run(noteId, position, JSON.stringify(figure), figure.form === 'typed' ? 1 : 0)
  })()
}

type Row = Omit<NoteFigure, 'figure'> & { readonly figure: string }

const columns = `noteFigures.noteId, title, json_extract(header, '$.language') as language, figure`
const order = 'order by savedAtMs desc, noteFigures.noteId, position'

/** The observations that figures of drafts rest on, each once; the Bin does not count. */
export function listUsedObservations(db: ReadDb): readonly string[] {
  return db
    .prepare<[], string>(
      `select distinct observationId from notes
         join figureUses on figureUses.noteId = notes.id where deletedAtMs is null`,
    )
    .pluck()
    .all()
}

/**
 * The figures of drafts in which one of these observations is used or one was typed over, the
 * newest note first, in the order of the text.
 */
export function listFiguresOf(
  db: ReadDb,
  observationIds: readonly string[],
): readonly NoteFigure[] {
  return db
    .prepare<[string], Row>(
      `select ${columns} from notes join noteFigures on noteFigures.noteId = notes.id
       where deletedAtMs is null and notes.id in (
         select noteId from figureUses
         where observationId in (select value from json_each(?))
         union select noteId from noteFigures where isTyped = 1)
       ${order}`,
    )
    .all(JSON.stringify(observationIds))
    .map(noteFigureOf)
}

function noteFigureOf({ figure, ...row }: Row): NoteFigure {
  return { ...row, figure: figureSchema.parse(JSON.parse(figure)) }
}
