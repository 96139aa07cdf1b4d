import { observationIdsOf } from '@shared/figure/observation-ids-of'
import { chartsOf } from '@shared/note/chart/note-chart'
import { citedIdsOf } from '@shared/note/inlines/citations'
import { figuresOf } from '@shared/note/inlines/inlines-of-block'
import { secretLinesOf } from '@shared/note/roles/secret-words'
import { questionsOf } from '@shared/questions/note-questions'
import type { WriteDb } from '../store/database'
import { findFact, setFact } from '../store/facts'
import { putFigureUses } from '../store/figure-uses'
import { putNoteCharts } from '../store/figures/note-charts'
import { putNoteFigures } from '../store/figures/note-figures'
import { findCitingNotes, putCitations } from '../store/headers/citations'
import { listNotesSavedSince } from '../store/notes'
import { putNoteQuestions } from '../store/replies/question-bank'
import { indexNote, unindexNote } from '../store/search/search-index'
import { putSecretLines } from '../store/secrets/secret-lines'
import { readNote } from './read-note'

/** The fact that says up to when: what was saved from then on is not indexed yet. */
export const notesIndexedKey = 'notesIndexedAtMs'

/**
 * Brings the search index, and what is known of the figures of notes, up to date with all notes that
 * were saved, deleted or restored since it was last done, by whomever: also by the command line, or
 * just before a crash.
 */
export function refreshNoteIndex(db: WriteDb, nowMs: number): void {
  const indexedAtMs = Number(findFact(db, notesIndexedKey) ?? 0)
  // A clock that was set back would hide what is saved from now on.
  const since = indexedAtMs > nowMs ? 0 : indexedAtMs
  const changed = listNotesSavedSince(db, since)
  if (changed.length === 0) return
  db.transaction(() => {
    for (const { id, isDeleted } of changed) {
      if (isDeleted) unindexNote(db, id)
      else indexStoredNote(db, id)
    }
    // Their words are the numbers of those that changed.
    const citing = changed.flatMap(({ id }) => findCitingNotes(db, id))
    for (const id of new Set(citing.map((note) => note.id))) indexStoredNote(db, id)
    setFact(db, notesIndexedKey, String(nowMs))
  })()
}

/** From this moment on `refreshNoteIndex` does what is saved; all of before is done by the caller. */
export function beginNoteIndex(db: WriteDb, nowMs: number): void {
  setFact(db, notesIndexedKey, String(nowMs))
}

/**
 * Indexes one note as it stands in the store.
 *
 * @throws FicheError `note-not-found`
 */
export function indexStoredNote(db: WriteDb, id: string): void {
  const note = readNote(db, id)
  indexNote(db, note)
  putFigureUses(db, note.id, observationIdsOf(note.body))
  putNoteFigures(db, note.id, figuresOf(note.body))
  putNoteCharts(db, note.id, chartsOf(note.body))
  putCitations(db, note.id, citedIdsOf(note.body))
  putNoteQuestions(db, note.id, questionsOf(note.body))
  putSecretLines(db, note.id, secretLinesOf(note.body))
}
