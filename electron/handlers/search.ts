import type { Handlers } from '@shared/contract/contract'
import { refreshNoteIndex } from '../operations/refresh-note-index'
import { search } from '../store/search/search'
import { searchEvidence } from '../store/search/search-evidence'
import type { HandlerContext } from './context'

export function searchHandlers({ db, nowMs, stopwatchMs }: HandlerContext) {
  return {
    search: (input) => {
      // Here and not at each save: typing must not wait for the index.
      refreshNoteIndex(db, nowMs())
      return search(db, input, stopwatchMs)
    },
    searchEvidence: (input) => searchEvidence(db, input),
  } satisfies Partial<Handlers>
}
