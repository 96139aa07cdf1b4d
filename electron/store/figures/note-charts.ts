import { type NoteChart, noteChartSchema } from '@shared/note/chart/note-chart'
import type { ReadDb, WriteDb } from '../database'

/** A chart of a draft as the text shows it. */
export type DraftChart = {
  readonly noteId: string
  readonly title: string
  /** Of the note's header, two letters. */
  readonly language: string
  readonly chart: NoteChart
}

/** Remembers the charts of a note, in the order of the text, in place of what was remembered. */
export function putNoteCharts(db: WriteDb, noteId: string, charts: readonly NoteChart[]): void {
  const add = db.prepare('insert into noteCharts (noteId, position, chart) values (?, ?, ?)')
  db.transaction(() => {
    db.prepare('delete from noteCharts where noteId = ?').run(noteId)
    for (const [position, chart] of charts.entries())
      add.run(noteId, position, JSON.stringify(chart))
  })()
}

type Row = Omit<DraftChart, 'chart'> & { readonly chart: string }

/**
 * The charts of drafts that show one of these observations, the newest note first, in the order of
 * the text; the Bin does not count.
 */
export function listChartsOf(db: ReadDb, observationIds: readonly string[]): readonly DraftChart[] {
  return db
    .prepare<[string], Row>(
      `select noteCharts.noteId, title, json_extract(header, '$.language') as language, chart
       from notes join noteCharts on noteCharts.noteId = notes.id
       where deletedAtMs is null and notes.id in (
         select noteId from figureUses
         where observationId in (select value from json_each(?)))
       order by savedAtMs desc, noteCharts.noteId, position`,
    )
    .all(JSON.stringify(observationIds))
    .map(({ chart, ...row }) => ({ ...row, chart: noteChartSchema.parse(JSON.parse(chart)) }))
}
