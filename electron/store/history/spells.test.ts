import { emptyHeader } from '@shared/note/header'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import * as Y from 'yjs'
import { openMemoryStore } from '../../../test/support/memory-store'
import { errorOf } from '../../../test/support/store-place'
import { appendBodyUpdate, compactBody, readBodyAt, readBodyUpdate } from '../note-body'
import { insertNote, listNotes } from '../notes'
import { listSpells } from './spells'

const minute = 60_000
const at = (minutes: number) => new Date(minutes * minute).toISOString()

/** A note in which one letter was typed at each of the moments, merged before some of them. */
function typeAt(
  db: ReturnType<typeof openMemoryStore>,
  minutes: readonly number[],
  mergedBefore: readonly number[] = [],
  authors: readonly string[] = [],
): string {
  const noteId = `n${listNotes(db, { deleted: false }).length}`
  insertNote(db, { id: noteId, template: 'blank', title: '', header: emptyHeader, nowMs: 0 })
  const doc = new Y.Doc()
  let nowMs = 0
  let author = ''
  doc.on('update', (update: Uint8Array) => {
    appendBodyUpdate(db, { noteId, update, nowMs, author })
  })
  for (const [index, moment] of minutes.entries()) {
    if (mergedBefore.includes(index)) compactBody(db, noteId)
    nowMs = moment * minute
    author = authors[index] ?? ''
    doc.getText().insert(index, String.fromCharCode(97 + (index % 26)))
  }
  return noteId
}

function textOf(update: Uint8Array): string {
  const doc = new Y.Doc()
  Y.applyUpdate(doc, update)
  return doc.getText().toString()
}

const oneWord = { author: null, typedWords: 1, deletedCount: 0 }

describe('working spells', () => {
  it('are parted where another one goes on typing, also when they are merged', () => {
    const db = openMemoryStore()
    const noteId = typeAt(db, [0, 1, 2, 3], [2], ['Ana', 'Ana', 'Bo', ' '])
    compactBody(db, noteId)
    expect(listSpells(db, noteId)).toEqual([
      { position: 2, startedAt: at(0), endedAt: at(1), ...oneWord, author: 'Ana' },
      { position: 3, startedAt: at(2), endedAt: at(2), ...oneWord, author: 'Bo' },
      { position: 4, startedAt: at(3), endedAt: at(3), ...oneWord },
    ])
  })

  it('say how many words were typed, and what was deleted', () => {
    const db = openMemoryStore()
    insertNote(db, { id: 'n1', template: 'blank', title: '', header: emptyHeader, nowMs: 0 })
    const doc = new Y.Doc()
    doc.on('update', (update: Uint8Array) =>
      appendBodyUpdate(db, { noteId: 'n1', update, nowMs: 0 }),
    )
    for (const [index, letter] of [...'Over 2,700 returns'].entries())
      doc.getText().insert(index, letter)
    doc.getText().delete(0, 5)
    doc.getText().insert(0, 'Only ')
    expect(listSpells(db, 'n1')).toMatchObject([{ typedWords: 4, deletedCount: 5 }])
  })

  it('are parted by pauses of more than ten minutes', () => {
    const db = openMemoryStore()
    const noteId = typeAt(db, [0, 9, 19, 30, 31])
    expect(listSpells(db, noteId)).toEqual([
      { position: 3, startedAt: at(0), endedAt: at(19), ...oneWord },
      { position: 5, startedAt: at(30), endedAt: at(31), ...oneWord },
    ])
    expect(textOf(readBodyAt(db, noteId, 3))).toBe('abc')
  })

  it('stay what they were when updates are merged, however often', () => {
    const db = openMemoryStore()
    const pauses = fc.array(fc.constantFrom(0, 1, 9, 10, 11, 500), { maxLength: 12 })
    const mergedBefore = fc.array(fc.nat(12), { maxLength: 4 })
    fc.assert(
      fc.property(pauses, mergedBefore, (given, merges) => {
        let sum = 0
        const minutes = given.map((pause) => {
          sum += pause
          return sum
        })
        const plain = typeAt(db, minutes)
        const merged = typeAt(db, minutes, merges)
        compactBody(db, merged)
        const spells = listSpells(db, plain)
        expect(listSpells(db, merged)).toEqual(spells)
        const textsOf = (noteId: string) =>
          spells.map(({ position }) => textOf(readBodyAt(db, noteId, position)))
        expect(textsOf(merged)).toEqual(textsOf(plain))
        expect(textOf(readBodyUpdate(db, merged))).toHaveLength(minutes.length)
      }),
      { numRuns: 40 },
    )
  })

  it('of a long time are kept while the note is merged by itself', () => {
    const db = openMemoryStore()
    const minutes = Array.from({ length: 500 }, (_, index) => index + Math.floor(index / 120) * 60)
    const noteId = typeAt(db, minutes)
    expect(listSpells(db, noteId).map(({ position }) => position)).toEqual([
      120, 240, 360, 480, 500,
    ])
    expect(textOf(readBodyAt(db, noteId, 240))).toHaveLength(240)
    const rowCount = db.prepare<[], number>('select count(*) from noteUpdates').pluck().get()
    expect(rowCount).toBeLessThan(205)
  })

  it('of no note are named', () => {
    const db = openMemoryStore()
    expect(listSpells(db, typeAt(db, []))).toEqual([])
    expect(errorOf(() => listSpells(db, 'n9'))).toMatchObject({ code: 'note-not-found' })
    expect(errorOf(() => readBodyAt(db, 'n9', 1))).toMatchObject({ code: 'note-not-found' })
  })
})
