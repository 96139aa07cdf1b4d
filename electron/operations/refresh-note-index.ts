import { observationIdsOf } from '@shared/figure/observation-ids-of'
import type { WriteDb } from '../store/database'
import { findFact, setFact } from '../store/facts'
import { putFigureUses } from '../store/figure-uses'
import { listNotes } from '../store/notes'
import { indexNote, unindexNote } from '../store/search/search-index'
import { readNote } from './read-note'

const factKey = 'notesIndexedAtMs'

/**
 * Brings the search index, and what is known of the figures of notes, up to date with all notes that were saved, deleted or restored since
 * it was last done, by whomever: also by the command line, or just before a crash.
 */
export function refreshNoteIndex(db: WriteDb, nowMs: number): void {
  const indexedAtMs = Number(findFact(db, factKey) ?? 0)
  // A clock that was set back would hide what is saved from now on.
  const since = indexedAtMs > nowMs ? 0 : indexedAtMs
  const isNew = ({ savedAt }: { readonly savedAt: string }) => Date.parse(savedAt) >= since
  const changed = listNotes(db, { deleted: false }).filter(isNew)
  const deleted = listNotes(db, { deleted: true }).filter(isNew)
  if (changed.length + deleted.length === 0) return
  db.transaction(() => {
    for (const { id } of changed) {
      const note = readNote(db, id)
      indexNote(db, note)
      putFigureUses(db, id, observationIdsOf(note.body))
    }
    for (const { id } of deleted) unindexNote(db, id)
    setFact(db, factKey, String(nowMs))
  })()
}
