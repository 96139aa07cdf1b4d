import type { ImportReport } from '@shared/contract/review/import-report'
import { emptyHeader } from '@shared/note/header'
import { expect, it } from 'vitest'
import { openMemoryStore } from '../../../test/support/memory-store'
import { insertNote } from '../notes'
import { closeImportReport, findImportReport, putImportReport } from './import-reports'

it('a report is there until it is closed, and goes with its note', () => {
  const db = openMemoryStore()
  insertNote(db, { id: 'n1', template: 'blank', title: 'n1', header: emptyHeader, nowMs: 1 })
  const report: ImportReport = {
    fileName: 'last year.docx',
    importedAt: '2026-11-22T16:00:00.000Z',
    kept: { paragraphs: 3 },
    notKept: [{ what: 'text-box', near: 'in the margin', text: 'A box', isTextKept: true }],
    changeCount: 2,
  }
  putImportReport(db, 'n1', report)
  const found = [findImportReport(db, 'n1')]
  closeImportReport(db, 'n1', 5)
  found.push(findImportReport(db, 'n1'))
  closeImportReport(db, 'n1', null)
  found.push(findImportReport(db, 'n1'))
  expect(found).toEqual([report, undefined, report])
  db.prepare('delete from notes').run()
  expect(findImportReport(db, 'n1')).toBeUndefined()
})
