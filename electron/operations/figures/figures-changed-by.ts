import type { FiguresChanged } from '@shared/contract/library/figures'
import type { OperationContext } from '../context'
import { holdDrafts } from './figure-changes'

/**
 * Does something to the library and says how many figures of drafts it speaks against that it did
 * not speak against before.
 */
export async function figuresChangedBy<T>(
  { db, nowMs }: Pick<OperationContext, 'db' | 'nowMs'>,
  change: () => Promise<T>,
): Promise<{ readonly result: T; readonly changed: FiguresChanged }> {
  const keys = () =>
    holdDrafts(db, nowMs()).map(({ noteId, figure, change }) => ({
      noteId,
      key: `${noteId} ${figure.id} ${change.against}`,
    }))
  const before = new Set(keys().map(({ key }) => key))
  const result = await change()
  const fresh = keys().filter(({ key }) => !before.has(key))
  const notes = new Set(fresh.map(({ noteId }) => noteId))
  const [noteId = null] = notes
  return { result, changed: { figures: fresh.length, notes: notes.size, noteId } }
}
