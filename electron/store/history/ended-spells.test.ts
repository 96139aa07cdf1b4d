import { emptyHeader } from '@shared/note/header'
import { expect, it } from 'vitest'
import * as Y from 'yjs'
import { openMemoryStore } from '../../../test/support/memory-store'
import { errorOf } from '../../../test/support/store-place'
import { listHeaderChanges } from '../headers/header-changes'
import { saveHeader } from '../headers/save-header'
import { appendBodyUpdate, compactBody, readBodyAt } from '../note-body'
import { insertNote } from '../notes'
import { endSpell } from './ended-spells'
import { listSpells } from './spells'

function storeWithNote() {
  const db = openMemoryStore()
  insertNote(db, { id: 'n1', template: 'blank', title: '', header: emptyHeader, nowMs: 0 })
  return db
}

it('a spell that was ended is kept although work goes on at once, merged or not', () => {
  const db = storeWithNote()
  const doc = new Y.Doc()
  let nowMs = 0
  doc.on('update', (update: Uint8Array) => {
    appendBodyUpdate(db, { noteId: 'n1', update, nowMs })
  })
  for (const letter of ['a', 'b', 'c']) {
    doc.getText().insert(doc.getText().length, letter)
    if (letter === 'b') {
      endSpell(db, 'n1', nowMs)
      endSpell(db, 'n1', nowMs)
    }
    nowMs += 1
  }
  compactBody(db, 'n1')
  const positions = listSpells(db, 'n1').map(({ position }) => position)
  const texts = positions.map((position) => {
    const then = new Y.Doc()
    Y.applyUpdate(then, readBodyAt(db, 'n1', position))
    return then.getText().toString()
  })
  expect([positions, texts]).toEqual([
    [2, 3],
    ['ab', 'abc'],
  ])
})

it('a header that is taken back after that is a change of its own', () => {
  const db = storeWithNote()
  saveHeader(db, { id: 'n1', fields: { subject: 'New' }, nowMs: 1 })
  endSpell(db, 'n1', 2)
  saveHeader(db, { id: 'n1', fields: { subject: '' }, nowMs: 3 })
  const changes = listHeaderChanges(db, { noteId: 'n1', versionId: null })
  expect(changes.map(({ before, after }) => [before, after])).toEqual([
    ['', 'New'],
    ['New', ''],
  ])
})

it('of no note nothing is ended', () => {
  expect(errorOf(() => endSpell(openMemoryStore(), 'n9', 1))).toMatchObject({
    code: 'note-not-found',
  })
})
