import { carriedProperties } from '@shared/word/carried-note'
import type { ReadDb } from '../../store/database'
import { findNote } from '../../store/notes'
import { findNotesHolding } from '../../store/reviews/outgoing-files'
import type { CopyTraces } from '../../word/job/word-job'

/** So many of a file's ids tell whose they are. */
const askedIds = 5

/**
 * The notes that a file may be a copy of, by what it carries, the likeliest first; none where it
 * carries nothing that is known here. Those in the Bin are left out.
 */
export function findNotesOfCopy(db: ReadDb, { custom, ids }: CopyTraces): readonly string[] {
  const named = custom[carriedProperties.noteId]
  const isInUse = (id: string) => findNote(db, id)?.deletedAtMs === null
  if (named !== undefined && isInUse(named)) return [named]
  return findNotesHolding(db, spread(ids)).filter(isInUse)
}

/** Some of the ids from all over the file: a note may hold the beginning of another one. */
function spread(ids: readonly string[]): readonly string[] {
  const step = Math.max(1, Math.floor(ids.length / askedIds))
  return ids.filter((_, index) => index % step === 0).slice(0, askedIds)
}
