import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, sep } from 'node:path'
import { emptyHeader } from '@shared/note/header'
import { afterAll, expect, it } from 'vitest'
import { openMemoryStore } from '../../../test/support/memory-store'
import { errorOf } from '../../../test/support/store-place'
import { insertNote } from '../../store/notes'
import { exportPathOf } from './export-path'

const folder = mkdtempSync(join(tmpdir(), 'fiche-path-'))
afterAll(() => rmSync(folder, { recursive: true }))

it('takes a path as it is, and names what goes into a folder', () => {
  const db = openMemoryStore()
  const add = (id: string, number: string | null) =>
    insertNote(db, {
      id,
      template: 'blank',
      title: 'Returns',
      header: { ...emptyHeader, number, suffixes: number === null ? [] : ['REV 1'] },
      nowMs: 0,
    })
  add('n1', '14871/1/24')
  add('n2', null)
  const pathOf = (to: string, hasRegisterName = false) =>
    exportPathOf(db, 'n1', { to, hasRegisterName })
  const missing = join(folder, 'missing')
  expect([
    pathOf(join(folder, 'a.docx')),
    pathOf(folder),
    pathOf(`${missing}${sep}`),
    pathOf(folder, true),
  ]).toEqual([
    join(folder, 'a.docx'),
    join(folder, '14871-1-24 REV 1 Returns.docx'),
    join(missing, '14871-1-24 REV 1 Returns.docx'),
    join(folder, 'st14871-re01.en24.docx'),
  ])
  const unnamed = () => exportPathOf(db, 'n2', { to: folder, hasRegisterName: true })
  expect(errorOf(unnamed)).toMatchObject({ code: 'no-register-name', detail: 'Returns' })
})
