import { observationIdsOf } from '@shared/figure/observation-ids-of'
import type { Note } from '@shared/note/note'
import type { WriteDb } from '../store/database'
import { findFact, setFact } from '../store/facts'
import { putFigureUses } from '../store/figure-uses'
import { listNotesSavedSince } from '../store/notes'
import { indexNote, unindexNote } from '../store/search/search-index'
import { readNote } from './read-note'

const factKey = 'notesIndexedAtMs'

/**
 * Brings the search index, and what is known of the figures of notes, up to date with all notes that
 * were saved, deleted or restored since it was last done, by whomever: also by the command line, or
 * just before a crash.
 */
export function refreshNoteIndex(db: WriteDb, nowMs: number): void {
  const indexedAtMs = Number(findFact(db, factKey) ?? 0)
  // A clock that was set back would hide what is saved from now on.
  const since = indexedAtMs > nowMs ? 0 : indexedAtMs
  const changed = listNotesSavedSince(db, since)
  if (changed.length === 0) return
  db.transaction(() => {
    for (const { id, isDeleted } of changed) {
      if (isDeleted) unindexNote(db, id)
      else index(db, readNote(db, id))
    }
    setFact(db, factKey, String(nowMs))
  })()
}

function index(db: WriteDb, note: Note): void {
  indexNote(db, note)
  putFigureUses(db, note.id, observationIdsOf(note.body))
}
