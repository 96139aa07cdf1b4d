import { findNote, listNotesSavedSince } from '../store/notes'
import { beginFilling, endFilling, isIndexComplete } from '../store/search/index-tables'
import { indexLibraryInSteps } from '../store/search/search-index'
import type { OperationContext } from './context'
import { beginNoteIndex, indexStoredNote } from './refresh-note-index'

type IndexContext = Pick<OperationContext, 'db' | 'nowMs'>

/** Makes an index that lacks something whole, at once; for who has nothing else to do. */
export function fillIndex(context: IndexContext): void {
  if (isIndexComplete(context.db)) return
  context.db.transaction(() => {
    for (const _ of fillInSteps(context));
  })()
}

type FillParts = IndexContext & {
  /** A clock that only runs forward. */
  readonly stopwatchMs: () => number
  /** Runs what is given when everything that waits has had its turn. */
  readonly later: (run: () => void) => void
  readonly onFailed: (error: unknown) => void
}

/** So long the store may do nothing but fill its index; what is typed waits no longer than that. */
const sliceMs = 12

/**
 * Gives a function that sees to it that an index that lacks something is made whole in the
 * background, in slices. Called again while that goes on it does nothing. What fails is told, and
 * is tried again when the function is next called.
 */
export function createIndexFiller(parts: FillParts): () => void {
  const { db, later, onFailed } = parts
  let isFilling = false

  function runSlice(steps: Generator<void>) {
    // Closed with the app.
    if (!db.open) return
    try {
      isFilling = !isDoneInSlice(steps, parts)
      if (isFilling) later(() => runSlice(steps))
    } catch (error) {
      isFilling = false
      onFailed(error)
    }
  }
  return () => {
    if (isFilling || isIndexComplete(db)) return
    isFilling = true
    const steps = fillInSteps(parts)
    later(() => runSlice(steps))
  }
}

function isDoneInSlice(steps: Generator<void>, { db, stopwatchMs }: FillParts): boolean {
  const endMs = stopwatchMs() + sliceMs
  return db.transaction(() => {
    while (stopwatchMs() < endMs) {
      if (steps.next().done === true) return true
    }
    return false
  })()
}

function* fillInSteps({ db, nowMs }: IndexContext): Generator<void> {
  beginFilling(db)
  beginNoteIndex(db, nowMs())
  const notes = listNotesSavedSince(db, 0)
  yield* indexLibraryInSteps(db)
  for (const { id } of notes) {
    if (findNote(db, id)?.deletedAtMs === null) indexStoredNote(db, id)
    yield
  }
  endFilling(db)
}
