import { setImmediate } from 'node:timers/promises'
import { setCharts } from '@shared/body/set-charts'
import { setFigures } from '@shared/body/set-figures'
import type { Handlers } from '@shared/contract/contract'
import { checkNote } from '../../operations/check/check-note'
import { type BodyEdit, changeStoredBody } from '../../operations/figures/change-stored-body'
import { findChartChanges } from '../../operations/figures/chart-changes'
import { listFigureChanges } from '../../operations/figures/draft-changes'
import { findFigureChanges } from '../../operations/figures/figure-changes'
import { listFigureOffers } from '../../operations/figures/figure-offers'
import { keepFigure, releaseFigure } from '../../store/figures/kept-figures'
import type { HandlerContext } from '../context'

export function figuresHandlers(context: HandlerContext) {
  const { db, nowMs, text } = context
  const change = <Part>(noteId: string, set: BodyEdit<Part>) => {
    const author = context.settings.read().authorName
    const { before, update } = changeStoredBody(context, { noteId, author }, set)
    if (update !== null) {
      const written = Buffer.from(update).toString('base64')
      context.window.tellOthers('bodyUpdate', { noteId, update: written })
    }
    return before
  }
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
    listFigureOffers: ({ noteId }) =>
      listFigureOffers({ db, pause: () => setImmediate(undefined) }, noteId),
    setFigures: ({ noteId, figures }) => change(noteId, (doc) => setFigures(doc, figures)),
    findChartChanges: ({ charts, ...note }) => findChartChanges(db, note, charts),
    checkNote: ({ noteId }) => checkNote(db, noteId, text()),
    setCharts: ({ noteId, charts }) => change(noteId, (doc) => setCharts(doc, charts)),
  } satisfies Partial<Handlers>
}
