import { putFigureTick, removeFigureTick } from '../../store/ticks/figure-ticks'
import type { OperationContext } from '../context'

type Ticked = {
  readonly noteId: string
  readonly figures: readonly {
    readonly figureId: string
    /** What it showed when the author looked at it. */
    readonly shown: string
    readonly isChecked: boolean
  }[]
  /** As the author calls himself; empty where he gave no name. */
  readonly checkedBy: string
}

/** Remembers which figures an author checked, and which of them no longer, all or none of it. */
export function tickFigures(
  { db, nowMs }: Pick<OperationContext, 'db' | 'nowMs'>,
  { noteId, figures, checkedBy }: Ticked,
): void {
  const now = nowMs()
  const run = db.transaction(() => {
    for (const { figureId, shown, isChecked } of figures) {
      if (isChecked) putFigureTick(db, { noteId, figureId, shown, checkedBy, nowMs: now })
      else removeFigureTick(db, { noteId, figureId, shown })
    }
  })
  run.immediate()
}
