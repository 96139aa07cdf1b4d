import { FicheError } from '@shared/contract/error'
import type { Note } from '@shared/note/note'
import { plainLine } from '@shared/review/returned/reading/signs'
import type { Review } from '@shared/review/review'
import { textsOfBody } from '@shared/review/texts/texts-of-body'
import { wordsOfUnits } from '@shared/review/texts/units'
import { carriedProperties } from '@shared/word/carried-note'
import { getNote } from '../../store/notes'
import { findOriginal } from '../../store/reviews/originals'
import { findSentOutBytes, listSentOut, type SentOut } from '../../store/reviews/outgoing-files'
import {
  findOpenReview,
  getReviewBase,
  putReview,
  type ReviewBase,
  readReviewFiles,
} from '../../store/reviews/reviews'
import { keepWordFile, readWordFile, sumOf } from '../../store/reviews/word-files'
import type { CopyFile, CopyTraces } from '../../word/job/word-job'
import { readNote } from '../read-note'
import { findNotesOfCopy } from './copy-of'
import type { WordFileBytes } from './import-word-note'
import { decisionsThatHold } from './kept-decisions'
import { runWordAs, type WordContext } from './run-word'

/**
 * Takes files that came back into the open review of a note, or opens one: they are compared with
 * the file that went out, which nothing of the note since changes. What the author said to changes
 * that are the same stays. The same file twice counts once.
 *
 * @throws FicheError `note-not-found`, `copy-of-other-note`, `classified`, `word-file-…`; then
 *   nothing is kept
 */
export async function takeBackCopies(
  context: WordContext,
  noteId: string,
  files: readonly WordFileBytes[],
): Promise<Review> {
  getNote(context.db, noteId)
  const traces: CopyTraces[] = []
  for (const { bytes } of files) {
    const looked = await runWordAs(context, { kind: 'look', bytes }, 'looked')
    refuseOther(context, noteId, looked.traces)
    traces.push(looked.traces)
  }
  // What another window took back or decided meanwhile is not written over.
  for (;;) {
    const review = await compareWithBase(context, noteId, { files, traces })
    if (review !== null) return review
  }
}

/** One go at it; null where another review was open once all was read. */
async function compareWithBase(
  context: WordContext,
  noteId: string,
  given: { readonly files: readonly WordFileBytes[]; readonly traces: readonly CopyTraces[] },
): Promise<Review | null> {
  const { db, newId, nowMs } = context
  const open = findOpenReview(db, noteId)
  const base = open ? baseOfOpen(context, open) : await chooseBase(context, noteId, given.traces)
  const copies = withNew(open ? copiesOf(context, open) : [], given.files, context)
  const { kind: _, ...found } = await runWordAs(
    context,
    {
      kind: 'compare',
      base: {
        note: base.note,
        bytes: base.bytes,
        // What a note was made of is told apart from it by its own changes.
        isBeforeChanges: findOriginal(db, noteId)?.sha256 === sumOf(base.bytes),
      },
      copies,
    },
    'compared',
  )
  const store = db.transaction((): Review | null => {
    const now = findOpenReview(db, noteId)
    if (now?.id !== open?.id || now?.copies.length !== open?.copies.length) return null
    const review: Review = {
      id: now?.id ?? newId(),
      noteId,
      sentId: base.sentId,
      ...found,
      decisions: now === undefined ? [] : decisionsThatHold(now, found),
    }
    for (const { bytes } of copies) keepWordFile(db, bytes)
    const kept: ReviewBase = { note: base.note, sha256: keepWordFile(db, base.bytes) }
    putReview(db, review, { base: kept, nowMs: nowMs() })
    return review
  })
  return store.immediate()
}

type Base = {
  readonly sentId: string | null
  readonly note: Note
  readonly bytes: Uint8Array
}

function baseOfOpen({ db }: WordContext, { id, sentId }: Review): Base {
  const { note, sha256 } = getReviewBase(db, id)
  return { sentId, note, bytes: readWordFile(db, sha256) }
}

function copiesOf({ db }: WordContext, review: Review): readonly CopyFile[] {
  const files = readReviewFiles(db, review)
  return review.copies.flatMap(({ id, fileName, sha256, receivedAt }, index) => {
    const bytes = files[index]
    return bytes === undefined ? [] : [{ id, fileName, sha256, receivedAt, bytes }]
  })
}

function withNew(
  known: readonly CopyFile[],
  files: readonly WordFileBytes[],
  { newId, nowMs }: WordContext,
): readonly CopyFile[] {
  const copies = [...known]
  for (const { fileName, bytes } of files) {
    const sha256 = sumOf(bytes)
    if (copies.some((copy) => copy.sha256 === sha256)) continue
    const receivedAt = new Date(nowMs()).toISOString()
    copies.push({ id: newId(), fileName, sha256, receivedAt, bytes })
  }
  return copies
}

/** A file that carries nothing that is known here may be a copy of any note. */
function refuseOther({ db }: WordContext, noteId: string, traces: CopyTraces): void {
  const found = findNotesOfCopy(db, traces)
  const [other] = found
  if (other === undefined || found.includes(noteId)) return
  throw new FicheError('copy-of-other-note', getNote(db, other).title)
}

/**
 * What went out and came back: the file whose state the copies name, else the one that is most like
 * them, else the last one. A note that never went out is compared as it is now.
 */
async function chooseBase(
  { db }: WordContext,
  noteId: string,
  traces: readonly CopyTraces[],
): Promise<Base> {
  const best = listSentOut(db, noteId)
    .map((sent) => ({ sent, likeness: likenessOf(sent, traces) }))
    // Of equal ones the newest stands first and stays so.
    .toSorted((one, other) => other.likeness - one.likeness)[0]
  const carried = traces.flatMap((one) => one.note ?? []).find(({ id }) => id === noteId)
  const bytes = best && findSentOutBytes(db, best.sent.id)
  // What went out by another way, as from the command line, carries what it was made of.
  const isKnown = best !== undefined && (best.likeness >= named || carried === undefined)
  if (isKnown && bytes !== undefined) return { sentId: best.sent.id, note: best.sent.note, bytes }
  const { noteToDocx } = await import('../../export/note-to-docx')
  const note = carried ?? readNote(db, noteId)
  return { sentId: null, note, bytes: (await noteToDocx(note, { audience: 'colleagues' })).bytes }
}

/** More than any file has paragraphs. */
const named = 1_000_000

/**
 * How many of the copies' paragraphs were in what went out, by ids and by their words before tracked
 * changes; more than all where they name it.
 */
function likenessOf({ note }: SentOut, traces: readonly CopyTraces[]): number {
  const json = JSON.stringify(note.body)
  const texts = textsOfBody(note.body).map(({ inlines }) => plainLine(wordsOfUnits(inlines)))
  const words = new Set(texts.filter((text) => text !== ''))
  const count = ({ custom, ids, lines }: CopyTraces) =>
    (custom[carriedProperties.revision] === String(note.revision) ? named : 0) +
    ids.filter((id) => json.includes(`"${id}"`)).length +
    lines.filter((line) => words.has(line)).length
  return traces.reduce((sum, one) => sum + count(one), 0)
}
