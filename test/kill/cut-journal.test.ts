import { copyFileSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { emptyHeader } from '@shared/note/header'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import * as Y from 'yjs'
import { appendBodyUpdate, readBodyUpdate } from '../../electron/store/note-body'
import { insertNote } from '../../electron/store/notes'
import { openStore } from '../../electron/store/open'
import { makeFolder, makePlace } from '../support/store-place'

const letters = Array.from('acknowledged')

/** A store as a power cut leaves it: never closed, and how long its journal was at each answer. */
function writeWithoutClosing() {
  const place = makePlace()
  const { db, folder } = openStore(place, 'window')
  const journal = join(folder, 'fiche.db-wal')
  insertNote(db, { id: 'n1', template: 'blank', title: '', header: emptyHeader, nowMs: 1 })
  const byteCounts = [statSync(journal).size]
  const doc = new Y.Doc()
  doc.on('update', (update: Uint8Array) => {
    appendBodyUpdate(db, { noteId: 'n1', update, nowMs: 2 })
    byteCounts.push(statSync(journal).size)
  })
  for (const [index, letter] of letters.entries()) doc.getText().insert(index, letter)
  return { place, folder, journal: readFileSync(journal), byteCounts }
}

function readText(place: ReturnType<typeof makePlace>): string {
  const store = openStore(place, 'window')
  const doc = new Y.Doc()
  Y.applyUpdate(doc, readBodyUpdate(store.db, 'n1'))
  store.close()
  return doc.getText().toString()
}

function reopened(written: ReturnType<typeof writeWithoutClosing>, journal: Uint8Array): string {
  const folder = makeFolder()
  for (const name of ['fiche.db', 'key.json'])
    copyFileSync(join(written.folder, name), join(folder, name))
  writeFileSync(join(folder, 'fiche.db-wal'), journal)
  return readText({ ...written.place, folder })
}

const cases = fc.record({
  wholeCount: fc.integer({ min: 0, max: letters.length - 1 }),
  share: fc.double({ min: 0, max: 0.999, noNaN: true }),
})

describe('an update that came to the disk in part', () => {
  it.each([
    ['ends early', (journal: Buffer, cut: number) => journal.subarray(0, cut)],
    ['ends in zeros', (journal: Buffer, cut: number) => Buffer.from(journal).fill(0, cut)],
    ['ends in other bytes', (journal: Buffer, cut: number) => Buffer.from(journal).fill(90, cut)],
  ])('is taken back, all before it is there: the journal %s', (_how, damage) => {
    const written = writeWithoutClosing()
    fc.assert(
      fc.property(cases, ({ wholeCount, share }) => {
        const start = written.byteCounts[wholeCount] ?? 0
        const end = written.byteCounts[wholeCount + 1] ?? 0
        const cut = start + Math.floor(share * (end - start))
        const journal = damage(written.journal.subarray(0, end), cut)
        expect(reopened(written, journal)).toBe(letters.slice(0, wholeCount).join(''))
      }),
      { numRuns: 20 },
    )
  })
})
