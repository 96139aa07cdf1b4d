import { type ImportReport, importReportSchema } from '@shared/contract/review/import-report'
import type { ReadDb, WriteDb } from '../database'

/** Keeps what came in with the Word file that a note was made of. */
export function putImportReport(db: WriteDb, noteId: string, report: ImportReport): void {
  db.prepare(
    `insert into importReports (noteId, report) values (?, ?)
     on conflict do update set report = excluded.report, closedAtMs = null`,
  ).run(noteId, JSON.stringify(report))
}

/** Undefined for a note that was made of no file, or whose report was closed. */
export function findImportReport(db: ReadDb, noteId: string): ImportReport | undefined {
  const report = db
    .prepare<[string], string>(
      'select report from importReports where noteId = ? and closedAtMs is null',
    )
    .pluck()
    .get(noteId)
  return report === undefined ? undefined : importReportSchema.parse(JSON.parse(report))
}

/** Puts it away, or with null brings it back. */
export function closeImportReport(db: WriteDb, noteId: string, closedAtMs: number | null): void {
  db.prepare('update importReports set closedAtMs = ? where noteId = ?').run(closedAtMs, noteId)
}
