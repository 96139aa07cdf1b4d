import { emptyHeader } from '@shared/note/header'
import { expect, it } from 'vitest'
import { openMemoryStore } from '../../../test/support/memory-store'
import { noteChart } from '../../../test/support/note-chart'
import { putFigureUses } from '../figure-uses'
import { deleteNote, insertNote } from '../notes'
import { listChartsOf, putNoteCharts } from './note-charts'

it('the charts of drafts are known by what they show, the Bin does not count', () => {
  const db = openMemoryStore()
  for (const [index, id] of ['n1', 'n2'].entries())
    insertNote(db, { id, template: 'blank', title: id, header: emptyHeader, nowMs: index })
  const one = noteChart({ id: 'c1' })
  const other = noteChart({ id: 'c2', caption: 'Arrivals' })
  putNoteCharts(db, 'n1', [other])
  putNoteCharts(db, 'n1', [one, other])
  putFigureUses(db, 'n1', ['S1'])
  putNoteCharts(db, 'n2', [one])
  putFigureUses(db, 'n2', ['S2'])
  const row = { noteId: 'n1', title: 'n1', language: 'en' }
  expect([listChartsOf(db, ['S1']), listChartsOf(db, ['S3'])]).toEqual([
    [
      { ...row, chart: one },
      { ...row, chart: other },
    ],
    [],
  ])
  deleteNote(db, { id: 'n1', nowMs: 5 })
  expect(listChartsOf(db, ['S1', 'S2'])).toMatchObject([{ noteId: 'n2' }])
})
