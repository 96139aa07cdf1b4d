import { bodyFragmentName } from '@shared/body/nodes'
import { emptyHeader } from '@shared/note/header'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import * as Y from 'yjs'
import { openMemoryStore } from '../../test/support/memory-store'
import { appendBodyUpdate, readBodyUpdate } from '../store/note-body'
import { insertNote } from '../store/notes'
import { createBodyCheck } from './body-check'

/** Updates as the editor makes them: a paragraph, its text, marks, words taken out. */
function makeUpdates(): readonly Uint8Array[] {
  const doc = new Y.Doc({ guid: 'body' })
  doc.clientID = 7
  const updates: Uint8Array[] = []
  doc.on('update', (update: Uint8Array) => updates.push(update))
  const body = doc.getXmlFragment(bodyFragmentName)
  for (const name of ['p1', 'p2', 'p3']) {
    const [paragraph, text] = [new Y.XmlElement('paragraph'), new Y.XmlText()]
    doc.transact(() => {
      paragraph.setAttribute('id', name)
      paragraph.insert(0, [text])
      body.insert(body.length, [paragraph])
    })
    text.insert(0, `said in ${name}`)
    text.format(0, 4, { bold: {} })
    text.delete(2, 2)
  }
  return updates
}

const updates = makeUpdates()
const damage = fc.record({
  at: fc.nat({ max: updates.length - 1 }),
  cutTo: fc.option(fc.double({ min: 0, max: 0.999, noNaN: true })),
  bytes: fc.array(
    fc.record({ place: fc.double({ min: 0, max: 0.999, noNaN: true }), value: fc.nat(255) }),
    {
      maxLength: 3,
    },
  ),
})

function damaged({ at, cutTo, bytes }: typeof damage extends fc.Arbitrary<infer T> ? T : never) {
  const update = Uint8Array.from(updates[at] ?? [])
  for (const { place, value } of bytes) update[Math.floor(place * update.length)] = value
  return cutTo === null ? update : update.subarray(0, Math.floor(cutTo * update.length))
}

const db = openMemoryStore()

/** A note with an empty body, so that all that comes to it is ours. */
function makeNote(noteId: string): string {
  insertNote(db, { id: noteId, template: 'blank', title: '', header: emptyHeader, nowMs: 1 })
  return noteId
}

describe('createBodyCheck', () => {
  it('takes all that the editor sends, also what another window stored, and what comes twice', () => {
    const noteId = makeNote('whole')
    const checks = [createBodyCheck(db), createBodyCheck(db)]
    for (const [index, update] of updates.entries()) {
      expect(checks[index % 2]?.(noteId, update)).toBe(true)
      appendBodyUpdate(db, { noteId, update, nowMs: 1 })
      expect(checks[index % 2]?.(noteId, update)).toBe(true)
    }
  })

  it('refuses what would keep the note from opening, or would not be seen', () => {
    let count = 0
    fc.assert(
      fc.property(damage, (how) => {
        count += 1
        const noteId = makeNote(`damaged${count}`)
        const isSound = createBodyCheck(db)
        for (const update of updates.slice(0, how.at))
          appendBodyUpdate(db, { noteId, update, nowMs: 1 })
        const update = damaged(how)
        if (isSound(noteId, update)) appendBodyUpdate(db, { noteId, update, nowMs: 1 })
        const doc = new Y.Doc()
        Y.applyUpdate(doc, readBodyUpdate(db, noteId))
        expect([doc.store.pendingStructs, doc.store.pendingDs]).toEqual([null, null])
        // What it was damaged from is sent again and goes in.
        const whole = updates[how.at] ?? new Uint8Array()
        if (update.length < whole.length) expect(isSound(noteId, whole)).toBe(true)
      }),
      { numRuns: 100 },
    )
  })

  it('stands in nobody’s way where the store holds what cannot be read already', () => {
    const noteId = makeNote('unreadable')
    const [first = new Uint8Array()] = updates
    appendBodyUpdate(db, { noteId, update: first, nowMs: 1 })
    db.prepare("update noteUpdates set bytes = x'01' where noteId = ?").run(noteId)
    expect(createBodyCheck(db)(noteId, first)).toBe(true)
  })
})
