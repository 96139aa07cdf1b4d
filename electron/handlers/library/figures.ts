import type { Handlers } from '@shared/contract/contract'
import { findFigureChanges, listFigureChanges } from '../../operations/figures/figure-changes'
import { setNoteFigures } from '../../operations/figures/set-note-figures'
import { keepFigure, releaseFigure } from '../../store/figures/kept-figures'
import type { HandlerContext } from '../context'

export function figuresHandlers(context: HandlerContext) {
  const { db, nowMs } = context
  return {
    findFigureChanges: ({ figures, ...note }) => findFigureChanges(db, note, figures),
    listFigureChanges: ({ exceptNoteId }) =>
      listFigureChanges(db, { nowMs: nowMs(), exceptNoteId }),
    keepFigures: ({ noteId, figures }) => {
      for (const { figureId, against } of figures) {
        if (against === null) releaseFigure(db, noteId, figureId)
        else keepFigure(db, { noteId, figureId, against, nowMs: nowMs() })
      }
      // A note in another window shows it too.
      context.window.tellOthers('libraryChanged', null)
      return {}
    },
    setFigures: ({ noteId, figures }) => {
      const author = context.settings.read().authorName
      const { before, update } = setNoteFigures(context, { noteId, figures, author })
      if (update !== null) {
        const written = Buffer.from(update).toString('base64')
        context.window.tellOthers('bodyUpdate', { noteId, update: written })
      }
      return before
    },
  } satisfies Partial<Handlers>
}
