import { describe, expect, it } from 'vitest'
import type { Review } from '../../../shared/review/review'
import { openMemoryStore } from '../../../test/support/memory-store'
import { buildNote, paragraph } from '../../../test/support/note-builder'
import { errorOf } from '../../../test/support/store-place'
import { deleteNote, insertNote } from '../notes'
import {
  closeReview,
  findOpenReview,
  getFinishedReview,
  getOpenReview,
  getReviewBase,
  putDecisions,
  putReview,
  readReviewFiles,
  reopenReview,
} from './reviews'
import { keepWordFile, readWordFile, sumOf } from './word-files'

const note = buildNote({ body: [paragraph('Returns fell by 80 %.')] })
const [sent, returned] = [Uint8Array.of(1, 2), Uint8Array.of(3, 4)]

const review: Review = {
  id: 'r1',
  noteId: note.id,
  sentId: null,
  copies: [
    {
      id: 'c1',
      fileName: 'note AT.docx',
      sha256: sumOf(returned),
      application: 'Microsoft Office Word',
      authors: ['Ana'],
      receivedAt: '2024-11-20T10:00:00.000Z',
      matchedBy: 'ids',
    },
  ],
  changes: [
    {
      id: 'h1',
      copyId: 'c1',
      author: 'Ana',
      at: null,
      isTracked: true,
      conflicts: [],
      kind: 'text',
      in: 'x1',
      start: 0,
      end: 7,
      before: 'Returns',
      after: [{ kind: 'text', text: 'Departures', marks: [] }],
      caution: null,
    },
  ],
  comments: [],
  losses: [{ copyId: 'c1', what: 'drawing', near: 'fell', text: 'Arrow' }],
  decisions: [],
}

function makeStore() {
  const db = openMemoryStore()
  insertNote(db, { ...note, nowMs: 1000 })
  const base = { note, sha256: keepWordFile(db, sent) }
  keepWordFile(db, returned)
  const put = (one: Review) => putReview(db, one, { base, nowMs: 2000 })
  return { db, base, put }
}

const fileCount = (db: ReturnType<typeof makeStore>['db']) =>
  db.prepare('select count(*) from wordFiles').pluck().get()

describe('reviews', () => {
  it('are read as they were stored, with their base and the files of their copies', () => {
    const { db, base, put } = makeStore()
    expect(findOpenReview(db, note.id)).toBeUndefined()
    put(review)
    expect(findOpenReview(db, note.id)).toEqual(review)
    expect(getReviewBase(db, 'r1')).toEqual(base)
    expect(readReviewFiles(db, review).map((bytes) => [...bytes])).toEqual([[3, 4]])
    expect([...readWordFile(db, base.sha256)]).toEqual([1, 2])
  })

  it('are changed whole, decisions alone', () => {
    const { db, put } = makeStore()
    put(review)
    const more = { ...review, losses: [], changes: [] }
    put(more)
    const decisions = [{ id: 'h1', decision: 'refused', reason: 'As the source says' }] as const
    putDecisions(db, 'r1', decisions)
    expect(getOpenReview(db, note.id)).toEqual({ ...more, decisions })
  })

  it('are one at a time', () => {
    const { put } = makeStore()
    put(review)
    expect(() => put({ ...review, id: 'r2' })).toThrow('UNIQUE')
  })

  it('are finished with the states of their note, and opened again', () => {
    const { db, put } = makeStore()
    put(review)
    const after = buildNote({ body: [paragraph('Departures fell by 80 %.')] })
    closeReview(db, 'r1', { states: { before: note, after }, nowMs: 3000 })
    expect(findOpenReview(db, note.id)).toBeUndefined()
    const name = { noteId: note.id, reviewId: 'r1' }
    expect(getFinishedReview(db, name)).toEqual({ review, before: note, after })
    put({ ...review, id: 'r2' })
    expect(errorOf(() => reopenReview(db, review))).toMatchObject({ code: 'review-open' })
    closeReview(db, 'r2', { states: null, nowMs: 4000 })
    reopenReview(db, review)
    expect(getOpenReview(db, note.id)).toEqual(review)
    expect(errorOf(() => getFinishedReview(db, name))).toMatchObject({ code: 'review-not-found' })
  })

  it('stay with their files while the note is in the Bin, and go with it', () => {
    const { db, put } = makeStore()
    put(review)
    deleteNote(db, { id: note.id, nowMs: 3000 })
    expect([getOpenReview(db, note.id), fileCount(db)]).toEqual([review, 2])
    db.prepare('delete from notes').run()
    expect(fileCount(db)).toBe(0)
  })

  it('are named where they are not there', () => {
    const { db } = makeStore()
    expect(errorOf(() => getOpenReview(db, note.id))).toMatchObject({ code: 'review-not-found' })
    expect(errorOf(() => getReviewBase(db, 'r1'))).toMatchObject({ code: 'review-not-found' })
  })
})
