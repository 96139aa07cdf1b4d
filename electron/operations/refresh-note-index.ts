import { observationIdsOf } from '@shared/figure/observation-ids-of'
import { chartsOf } from '@shared/note/chart/note-chart'
import { citedIdsOf } from '@shared/note/inlines/citations'
import { figuresOf } from '@shared/note/inlines/inlines-of-block'
import { secretLinesOf } from '@shared/note/roles/secret-words'
import { questionsOf } from '@shared/questions/note-questions'
import type { ReadDb, WriteDb } from '../store/database'
import { findFact, setFact } from '../store/facts'
import { putFigureUses } from '../store/figure-uses'
import { putNoteCharts } from '../store/figures/note-charts'
import { putNoteFigures } from '../store/figures/note-figures'
import { findCitingNotes, putCitations } from '../store/headers/citations'
import { findNote, listNotesSavedSince } from '../store/notes'
import { putNoteQuestions } from '../store/replies/question-bank'
import { indexNote, unindexNote } from '../store/search/search-index'
import { putSecretLines } from '../store/secrets/secret-lines'
import type { OperationContext } from './context'
import { readNote } from './read-note'

/** The fact that says up to when: what was saved from then on is not indexed yet. */
const notesIndexedKey = 'notesIndexedAtMs'

/** More than these take so long that one would wait: they are indexed in the background. */
const mostAtOnce = 20

/**
 * Brings the search index, and what is known of the figures of notes, up to date with all notes that
 * were saved, deleted or restored since it was last done, by whomever: also by the command line, or
 * just before a crash. Where these are many, as after an upgrade, it leaves them to the background.
 */
export function refreshNoteIndex(db: WriteDb, nowMs: number): void {
  if (!isFarBehind(db, nowMs)) refreshWholeNoteIndex(db, nowMs)
}

/** The same, and sees to it that what is left to the background is done there. */
export function refreshNotes(
  context: Pick<OperationContext, 'db' | 'nowMs'> & { readonly fillIndex: () => void },
): void {
  refreshNoteIndex(context.db, context.nowMs())
  context.fillIndex()
}

/** The same at once, however many they are; for who has nothing else to do. */
export function refreshWholeNoteIndex(db: WriteDb, nowMs: number): void {
  db.transaction(() => {
    for (const _ of indexSavedInSteps(db, nowMs));
  })()
}

/** Whether more notes wait for the index than are read at once. */
export function isFarBehind(db: ReadDb, nowMs: number): boolean {
  return listNotesSavedSince(db, indexedAtMs(db, nowMs)).length > mostAtOnce
}

/** All notes that were saved before this moment are indexed as they stand. */
export function indexedAtMs(db: ReadDb, nowMs = Number.POSITIVE_INFINITY): number {
  const atMs = Number(findFact(db, notesIndexedKey) ?? 0)
  // A clock that was set back would hide what is saved from now on.
  return atMs > nowMs ? 0 : atMs
}

/** Indexes what waits note by note; who stops in between goes on from there. */
export function* indexSavedInSteps(db: WriteDb, nowMs: number): Generator<void> {
  const changed = listNotesSavedSince(db, indexedAtMs(db, nowMs))
  if (changed.length === 0) return
  const done = new Set(changed.map(({ id }) => id))
  for (const { id, savedAtMs } of changed) {
    setFact(db, notesIndexedKey, String(Math.min(savedAtMs, nowMs)))
    indexNoteIfInUse(db, id)
    yield
    // Their words are the numbers of those that changed.
    for (const citing of findCitingNotes(db, id)) {
      if (done.has(citing.id)) continue
      done.add(citing.id)
      indexNoteIfInUse(db, citing.id)
      yield
    }
  }
  setFact(db, notesIndexedKey, String(nowMs))
}

/** Indexes one note as it stands in the store; what is in the Bin, or gone, is not found. */
export function indexNoteIfInUse(db: WriteDb, id: string): void {
  if (findNote(db, id)?.deletedAtMs === null) indexStoredNote(db, id)
  else unindexNote(db, id)
}

function indexStoredNote(db: WriteDb, id: string): void {
  const note = readNote(db, id)
  indexNote(db, note)
  putFigureUses(db, note.id, observationIdsOf(note.body))
  putNoteFigures(db, note.id, figuresOf(note.body))
  putNoteCharts(db, note.id, chartsOf(note.body))
  putCitations(db, note.id, citedIdsOf(note.body))
  putNoteQuestions(db, note.id, questionsOf(note.body))
  putSecretLines(db, note.id, secretLinesOf(note.body))
}
