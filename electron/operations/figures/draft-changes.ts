import type { DraftFigureChanges, NoteFigureChanges } from '@shared/contract/library/figures'
import type { ReadDb, WriteDb } from '../../store/database'
import { listChartsOf } from '../../store/figures/note-charts'
import { listFiguresOf, listUsedObservations } from '../../store/figures/note-figures'
import { findObservationNews } from '../../store/figures/observation-news'
import { refreshNoteIndex } from '../refresh-note-index'
import { type HeldChart, holdCharts, withChartEvidence } from './chart-changes'
import { type HeldFigure, holdFigures, withEvidence } from './figure-changes'

type HeldDrafts = { readonly figures: readonly HeldFigure[]; readonly charts: readonly HeldChart[] }

/** More drafts than these are counted only. */
const mostDrafts = 100

/**
 * What the library says against figures and charts of all drafts but one as they are saved, the
 * newest first, those with charts only after them; what is kept is left out.
 */
export function listFigureChanges(
  db: WriteDb,
  { nowMs, exceptNoteId }: { readonly nowMs: number; readonly exceptNoteId: string | null },
): DraftFigureChanges {
  const held = holdDrafts(db, nowMs)
  const isOther = ({ noteId }: { readonly noteId: string }) => noteId !== exceptNoteId
  const figures = held.figures.filter(isOther)
  const charts = held.charts.filter(isOther)
  const noteIds = new Set([...figures, ...charts].map(({ noteId }) => noteId))
  const shown = new Set([...noteIds].slice(0, mostDrafts))
  const isShown = ({ noteId }: { readonly noteId: string }) => shown.has(noteId)
  return {
    figures: figures.length,
    charts: charts.length,
    notes: noteIds.size,
    drafts: byNote(db, { figures: figures.filter(isShown), charts: charts.filter(isShown) }),
  }
}

function byNote(db: ReadDb, { figures, charts }: HeldDrafts): readonly NoteFigureChanges[] {
  const changes = withChartEvidence(db, charts)
  const chartsOf = (noteId: string) =>
    changes.filter((_, index) => charts[index]?.noteId === noteId)
  const withFigures = withEvidence(db, figures).map((note) => ({
    ...note,
    charts: chartsOf(note.noteId),
  }))
  const known = new Set(withFigures.map(({ noteId }) => noteId))
  const others = new Map(
    charts.flatMap(({ noteId, title, language }) =>
      known.has(noteId) ? [] : [[noteId, { noteId, title, language }] as const],
    ),
  )
  return [
    ...withFigures,
    ...[...others.values()].map((note) => ({
      ...note,
      changes: [],
      charts: chartsOf(note.noteId),
    })),
  ]
}

/** All that the library speaks against in saved drafts, what is kept left out. */
export function holdDrafts(db: WriteDb, nowMs: number): HeldDrafts {
  refreshNoteIndex(db, nowMs)
  const news = findObservationNews(db, listUsedObservations(db), 0)
  const ids = [...news.keys()]
  const isOpen = ({ isKept }: { readonly isKept: boolean }) => !isKept
  return {
    figures: holdFigures(db, listFiguresOf(db, ids), news, null).filter(isOpen),
    charts: holdCharts(db, listChartsOf(db, ids), null).filter(isOpen),
  }
}
