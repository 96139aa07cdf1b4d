import type { LibraryEvent } from '@shared/library/facts'
import type { ReadDb } from '../../database'

/** All events, the earliest first. */
export function listEvents(db: ReadDb): readonly LibraryEvent[] {
  return db
    .prepare<[], LibraryEvent>(
      `select id, date, title, sourceId as source, sentence, startOffset as start, endOffset as end
       from events order by date, rowid`,
    )
    .all()
}
