import { FicheError } from '@shared/contract/error'
import { type Note, noteSchema } from '@shared/note/note'
import { type Review, type ReviewDecision, reviewSchema } from '@shared/review/review'
import type { ReadDb, WriteDb } from '../database'
import { readWordFile } from './word-files'

/** What copies are compared with. */
export type ReviewBase = {
  readonly note: Note
  /** Of a file that is kept. */
  readonly sha256: string
}

type Row = Pick<Review, 'id' | 'noteId' | 'sentId'> & {
  readonly changes: string
  readonly comments: string
  readonly losses: string
  readonly decisions: string
}

const columns = 'id, noteId, sentId, changes, comments, losses, decisions'

/** The open review of a note, undefined where there is none. */
export function findOpenReview(db: ReadDb, noteId: string): Review | undefined {
  const row = db
    .prepare<[string], Row>(
      `select ${columns} from reviews where noteId = ? and closedAtMs is null`,
    )
    .get(noteId)
  return row && toReview(db, row)
}

/** @throws FicheError `review-not-found` */
export function getOpenReview(db: ReadDb, noteId: string): Review {
  const review = findOpenReview(db, noteId)
  if (review === undefined) throw new FicheError('review-not-found', noteId)
  return review
}

/**
 * Stores a review whole, in place of what was stored of it. The files of its copies and of its base
 * must be kept before.
 */
export function putReview(
  db: WriteDb,
  review: Review,
  { base, nowMs }: { readonly base: ReviewBase; readonly nowMs: number },
): void {
  const put = db.transaction(() => {
    db.prepare(
      `insert into reviews (id, noteId, sentId, sentNote, sentSha256, changes, comments, losses,
         decisions, openedAtMs)
       values (@id, @noteId, @sentId, @sentNote, @sentSha256, @changes, @comments, @losses,
         @decisions, @nowMs)
       on conflict (id) do update set changes = @changes, comments = @comments, losses = @losses,
         decisions = @decisions`,
    ).run({
      id: review.id,
      noteId: review.noteId,
      sentId: review.sentId,
      sentNote: JSON.stringify(base.note),
      sentSha256: base.sha256,
      changes: JSON.stringify(review.changes),
      comments: JSON.stringify(review.comments),
      losses: JSON.stringify(review.losses),
      decisions: JSON.stringify(review.decisions),
      nowMs,
    })
    const putCopy = db.prepare(
      `insert into reviewCopies (reviewId, position, sha256, copy)
       values (@reviewId, @position, @sha256, @copy)
       on conflict do update set copy = @copy`,
    )
    for (const [position, copy] of review.copies.entries())
      putCopy.run({
        reviewId: review.id,
        position,
        sha256: copy.sha256,
        copy: JSON.stringify(copy),
      })
  })
  put.immediate()
}

/** What the copies of a review are compared with. @throws FicheError `review-not-found` */
export function getReviewBase(db: ReadDb, reviewId: string): ReviewBase {
  const row = db
    .prepare<[string], { readonly sentNote: string; readonly sentSha256: string }>(
      'select sentNote, sentSha256 from reviews where id = ?',
    )
    .get(reviewId)
  if (row === undefined) throw new FicheError('review-not-found', reviewId)
  return { note: noteSchema.parse(JSON.parse(row.sentNote)), sha256: row.sentSha256 }
}

/** The files of a review's copies, in their order. */
export function readReviewFiles(db: ReadDb, { copies }: Review): readonly Uint8Array[] {
  return copies.map(({ sha256 }) => readWordFile(db, sha256))
}

/** Stores what the author said to changes and comments, in place of all that he said before. */
export function putDecisions(
  db: WriteDb,
  reviewId: string,
  decisions: readonly ReviewDecision[],
): void {
  db.prepare('update reviews set decisions = ? where id = ?').run(
    JSON.stringify(decisions),
    reviewId,
  )
}

/** A note before and after what was taken was put into it. */
export type FinishedStates = { readonly before: Note; readonly after: Note }

/** Closes an open review: dropped without states, finished with them. */
export function closeReview(
  db: WriteDb,
  reviewId: string,
  { states, nowMs }: { readonly states: FinishedStates | null; readonly nowMs: number },
): void {
  db.prepare(
    `update reviews set closedAtMs = @nowMs, noteBefore = @before, noteAfter = @after
     where id = @reviewId`,
  ).run({
    reviewId,
    nowMs,
    before: states && JSON.stringify(states.before),
    after: states && JSON.stringify(states.after),
  })
}

/**
 * A review that was finished, with the states of its note.
 *
 * @throws FicheError `review-not-found`
 */
export function getFinishedReview(
  db: ReadDb,
  { noteId, reviewId }: { readonly noteId: string; readonly reviewId: string },
): FinishedStates & { readonly review: Review } {
  const row = db
    .prepare<
      [string, string],
      Row & { readonly noteBefore: string | null; readonly noteAfter: string | null }
    >(
      `select ${columns}, noteBefore, noteAfter from reviews
       where id = ? and noteId = ? and closedAtMs is not null`,
    )
    .get(reviewId, noteId)
  if (!row || row.noteBefore === null || row.noteAfter === null)
    throw new FicheError('review-not-found', reviewId)
  const { noteBefore, noteAfter, ...rest } = row
  return {
    review: toReview(db, rest),
    before: noteSchema.parse(JSON.parse(noteBefore)),
    after: noteSchema.parse(JSON.parse(noteAfter)),
  }
}

/** Opens a finished review again. @throws FicheError `review-open` where another one is open */
export function reopenReview(db: WriteDb, review: Pick<Review, 'id' | 'noteId'>): void {
  if (findOpenReview(db, review.noteId) !== undefined) throw new FicheError('review-open')
  db.prepare(
    'update reviews set closedAtMs = null, noteBefore = null, noteAfter = null where id = ?',
  ).run(review.id)
}

function toReview(db: ReadDb, { changes, comments, losses, decisions, ...row }: Row): Review {
  const copies = db
    .prepare<[string], string>('select copy from reviewCopies where reviewId = ? order by position')
    .pluck()
    .all(row.id)
  return reviewSchema.parse({
    ...row,
    copies: copies.map((copy): unknown => JSON.parse(copy)),
    changes: JSON.parse(changes),
    comments: JSON.parse(comments),
    losses: JSON.parse(losses),
    decisions: JSON.parse(decisions),
  })
}
