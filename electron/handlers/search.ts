import type { Handlers } from '@shared/contract/contract'
import { isFilled } from '../operations/fill-index'
import { refreshNoteIndex } from '../operations/refresh-note-index'
import { isIndexDamage, resetIndexTables } from '../store/search/index-tables'
import { search } from '../store/search/search'
import { searchEvidence } from '../store/search/search-evidence'
import type { HandlerContext } from './context'

export function searchHandlers(context: HandlerContext) {
  const { db, nowMs, stopwatchMs } = context
  return {
    search: (input) =>
      onSoundIndex(context, () => {
        // Here and not at each save: typing must not wait for the index.
        refreshNoteIndex(db, nowMs())
        return { ...search(db, input, stopwatchMs), isPartial: !isFilled(context) }
      }),
    searchEvidence: (input) => onSoundIndex(context, () => searchEvidence(db, input)),
  } satisfies Partial<Handlers>
}

/** An index that cannot be read is emptied; what it lacks comes back in the background. */
function onSoundIndex<T>({ db, fillIndex }: HandlerContext, find: () => T): T {
  try {
    return find()
  } catch (error) {
    if (!isIndexDamage(error)) throw error
    resetIndexTables(db)
    return find()
  } finally {
    fillIndex()
  }
}
