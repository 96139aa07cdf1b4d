import type { ReadDb } from '../store/database'
import { listNotesSavedSince } from '../store/notes'
import { beginFilling, endFilling, isIndexComplete } from '../store/search/index-tables'
import { indexLibraryInSteps } from '../store/search/search-index'
import type { OperationContext } from './context'
import { indexedAtMs, indexNoteIfInUse, indexSavedInSteps, isFarBehind } from './refresh-note-index'

type IndexContext = Pick<OperationContext, 'db' | 'nowMs'>

/** Makes an index that lacks something whole, at once; for who has nothing else to do. */
export function fillIndex(context: IndexContext): void {
  if (isFilled(context)) return
  context.db.transaction(() => {
    for (const _ of fillInSteps(context));
  })()
}

/** Whether everything can be found, but for a few notes that were just saved. */
export function isFilled({ db, nowMs }: { readonly db: ReadDb; readonly nowMs: () => number }) {
  return isIndexComplete(db) && !isFarBehind(db, nowMs())
}

type FillParts = IndexContext & {
  /** A clock that only runs forward. */
  readonly stopwatchMs: () => number
  /** Runs what is given when everything that waits has had its turn. */
  readonly later: (run: () => void) => void
  readonly onFailed: (error: unknown) => void
  /** What was asked of it until now may lack something. */
  readonly onFilled: () => void
}

/** So long the store may do nothing but fill its index; what is typed waits no longer than that. */
const sliceMs = 12

/**
 * Gives a function that sees to it that an index that lacks something is made whole in the
 * background, in slices. Called again while that goes on it does nothing. What fails is told, and
 * is tried again when the function is next called.
 */
export function createIndexFiller(parts: FillParts): () => void {
  const { db, later, onFailed, onFilled } = parts
  let isFilling = false

  function runSlice(steps: Generator<void>) {
    // Closed with the app.
    if (!db.open) return
    try {
      isFilling = !isDoneInSlice(steps, parts)
      if (isFilling) later(() => runSlice(steps))
      else onFilled()
    } catch (error) {
      isFilling = false
      onFailed(error)
    }
  }
  return () => {
    if (isFilling || isFilled(parts)) return
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
  if (!isIndexComplete(db)) {
    beginFilling(db)
    yield* indexLibraryInSteps(db)
    for (const { id, savedAtMs } of listNotesSavedSince(db, 0)) {
      if (savedAtMs < indexedAtMs(db)) indexNoteIfInUse(db, id)
      yield
    }
    endFilling(db)
  }
  yield* indexSavedInSteps(db, nowMs())
}
