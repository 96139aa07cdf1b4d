import type { FiguresChanged } from '@shared/contract/library/figures'
import type { OperationContext } from '../context'
import { holdDrafts } from './draft-changes'

/**
 * Does something to the library and says how many figures and charts of drafts it speaks against
 * that it did not speak against before.
 */
export async function figuresChangedBy<T>(
  { db, nowMs }: Pick<OperationContext, 'db' | 'nowMs'>,
  change: () => Promise<T>,
): Promise<{ readonly result: T; readonly changed: FiguresChanged }> {
  const before = new Set(heldNow(db, nowMs()).map(({ key }) => key))
  const result = await change()
  const fresh = heldNow(db, nowMs()).filter(({ key }) => !before.has(key))
  const notes = new Set(fresh.map(({ noteId }) => noteId))
  const [noteId = null] = notes
  const figures = fresh.filter(({ isChart }) => !isChart).length
  const charts = fresh.length - figures
  return { result, changed: { figures, charts, notes: notes.size, noteId } }
}

function heldNow(db: OperationContext['db'], nowMs: number) {
  const { figures, charts } = holdDrafts(db, nowMs)
  return [
    ...figures.map(({ noteId, figure, change }) => ({
      noteId,
      key: `${noteId} ${figure.id} ${change.against}`,
      isChart: false,
    })),
    ...charts.map(({ noteId, chart, change }) => ({
      noteId,
      key: `${noteId} ${chart.id} ${change.against}`,
      isChart: true,
    })),
  ]
}
