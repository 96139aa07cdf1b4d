import { emptyHeader } from '@shared/note/header'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import * as Y from 'yjs'
import { openMemoryStore } from '../../test/support/memory-store'
import { errorOf } from '../../test/support/store-place'
import { listSpells } from './history/spells'
import { appendBodyUpdate, compactBody, readBodyUpdate, readBodyWithDamage } from './note-body'
import { getNote, insertNote } from './notes'

const noteId = 'n1'

function makeStore() {
  const db = openMemoryStore()
  insertNote(db, { id: noteId, template: 'blank', title: '', header: emptyHeader, nowMs: 1000 })
  return db
}

/** Updates of a text typed character by character. */
function typeText(text: string): readonly Uint8Array[] {
  const doc = new Y.Doc()
  const updates: Uint8Array[] = []
  doc.on('update', (update: Uint8Array) => updates.push(update))
  Array.from(text, (character, index) => doc.getText().insert(index, character))
  return updates
}

function readText(db: ReturnType<typeof makeStore>): string {
  const doc = new Y.Doc()
  Y.applyUpdate(doc, readBodyUpdate(db, noteId))
  return doc.getText().toString()
}

function countUpdates(db: ReturnType<typeof makeStore>): unknown {
  return db.prepare('select count(*) from noteUpdates').pluck().get()
}

describe('the body of a note', () => {
  it('is empty at first', () => {
    const db = makeStore()
    expect([readText(db), readBodyUpdate(db, noteId)]).toEqual(['', Uint8Array.of(0, 0)])
  })

  it('is what was appended, and raises the revision', () => {
    const db = makeStore()
    const saved = typeText('note').map((update, index) =>
      appendBodyUpdate(db, { noteId, update, nowMs: 2000 + index }),
    )
    expect([readText(db), saved.at(-1), getNote(db, noteId).revision]).toEqual([
      'note',
      { revision: 4, savedAtMs: 2003 },
      4,
    ])
  })

  it('is what was appended in whatever order it came', () => {
    const db = makeStore()
    for (const update of typeText('note').toReversed()) {
      appendBodyUpdate(db, { noteId, update, nowMs: 1 })
    }
    expect(readText(db)).toBe('note')
  })

  it('is merged before it has more than 200 parts, and stays the same', () => {
    const db = makeStore()
    const text = 'The quick official. '.repeat(25)
    const counts = typeText(text).map((update) => {
      appendBodyUpdate(db, { noteId, update, nowMs: 1 })
      return Number(countUpdates(db))
    })
    expect([readText(db), Math.max(...counts), counts.at(-1)]).toEqual([text, 200, 101])
  })

  it('of another note is left alone', () => {
    const db = makeStore()
    insertNote(db, { id: 'n2', template: 'blank', title: '', header: emptyHeader, nowMs: 1000 })
    for (const update of typeText('ab')) {
      appendBodyUpdate(db, { noteId, update, nowMs: 1 })
      appendBodyUpdate(db, { noteId: 'n2', update, nowMs: 1 })
    }
    compactBody(db, 'n2')
    expect([countUpdates(db), readText(db), getNote(db, noteId).revision]).toEqual([3, 'ab', 2])
  })

  it('of no note is named', () => {
    const db = makeStore()
    const append = () =>
      appendBodyUpdate(db, { noteId: 'n9', update: Uint8Array.of(0, 0), nowMs: 1 })
    expect(errorOf(append)).toMatchObject({ code: 'note-not-found' })
    expect(errorOf(() => readBodyUpdate(db, 'n9'))).toMatchObject({ code: 'note-not-found' })
  })

  // A store is made for each of a hundred runs.
  it('takes no bytes that it could not read again', { timeout: 30_000 }, () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 40 }), (update) => {
        const db = makeStore()
        for (const typed of typeText('note'))
          appendBodyUpdate(db, { noteId, update: typed, nowMs: 1 })
        const error = errorOf(() => appendBodyUpdate(db, { noteId, update, nowMs: 2 }))
        if (error !== undefined) {
          expect(error).toMatchObject({ code: 'update-invalid' })
          expect([countUpdates(db), getNote(db, noteId).savedAtMs]).toEqual([4, 1])
        }
        expect(readText(db)).toContain('note')
        db.close()
      }),
    )
  })

  it('refuses a cut update', () => {
    const db = makeStore()
    const [update = new Uint8Array()] = typeText('a')
    const cut = update.subarray(0, -3)
    expect(errorOf(() => appendBodyUpdate(db, { noteId, update: cut, nowMs: 1 }))).toMatchObject({
      code: 'update-invalid',
    })
  })

  it('is read without an update that was cut on the disk, whose bytes are kept', () => {
    const db = makeStore()
    const typed = [...typeText('ab'), ...typeText('cd')]
    for (const [index, update] of typed.entries())
      appendBodyUpdate(db, { noteId, update, nowMs: 1000 * (index + 1) })
    const cut = db.prepare(
      `update noteUpdates set bytes = substr(bytes, 1, length(bytes) - 3)
       where noteId = ? and position = 2 returning hex(bytes)`,
    )
    const kept = cut.pluck().get(noteId)
    const bytesOfCut = () =>
      db.prepare('select hex(bytes) from noteUpdates where position = 2').pluck().get()
    const damage = { firstSavedAtMs: 2000, lastSavedAtMs: 2000 }
    expect([...readText(db)].sort()).toEqual(['a', 'c', 'd'])
    expect(readBodyWithDamage(db, noteId)).toMatchObject({ damage })
    expect(listSpells(db, noteId)).toHaveLength(1)

    // One goes on with what there is, and merging goes on too.
    for (const update of typeText('x'.repeat(250)))
      appendBodyUpdate(db, { noteId, update, nowMs: 5000 })
    compactBody(db, noteId)
    expect([...readText(db)].sort().join('')).toBe(`acd${'x'.repeat(250)}`)
    expect(readBodyWithDamage(db, noteId)).toMatchObject({ damage })
    expect(bytesOfCut()).toBe(kept)
  })

  it('is empty where its only update was cut, and says so', () => {
    const db = makeStore()
    const [update = new Uint8Array()] = typeText('a')
    appendBodyUpdate(db, { noteId, update, nowMs: 1000 })
    db.exec('update noteUpdates set bytes = substr(bytes, 1, 3)')
    expect([readText(db), readBodyWithDamage(db, noteId).damage]).toEqual([
      '',
      { firstSavedAtMs: 1000, lastSavedAtMs: 1000 },
    ])
  })
})
