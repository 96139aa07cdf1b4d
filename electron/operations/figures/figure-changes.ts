import type { FigureChange, NoteFigureChanges } from '@shared/contract/library/figures'
import {
  findFigureChange,
  type ObservationNews,
  observationIdsOfFigure,
} from '@shared/figure/live/figure-change'
import { languageOf } from '@shared/language/language-of'
import type { FigureInline } from '@shared/note/inline'
import type { ReadDb, WriteDb } from '../../store/database'
import { listKeptFigures } from '../../store/figures/kept-figures'
import { listFiguresOf, listUsedObservations } from '../../store/figures/note-figures'
import { findItems, findObservationNews } from '../../store/figures/observation-news'
import { findStatistics } from '../../store/library/statistics'
import { refreshNoteIndex } from '../refresh-note-index'

type DraftFigure = {
  readonly noteId: string
  readonly title: string
  /** Two letters; figures are offered in it. */
  readonly language: string
  readonly figure: FigureInline
}
type News = ReadonlyMap<string, ObservationNews>

/** What the library says against figures as they stand in a draft, in their order. */
export function findFigureChanges(
  db: ReadDb,
  note: { readonly noteId: string; readonly language: string },
  figures: readonly FigureInline[],
): readonly FigureChange[] {
  const ids = [...new Set(figures.flatMap(observationIdsOfFigure))]
  const drafts = figures.map((figure) => ({ ...note, title: '', figure }))
  const news = findObservationNews(db, ids, firstShownAtMs(figures))
  return changesOf(db, drafts, news, note.noteId).flatMap(({ changes }) => changes)
}

/** The same for all drafts as they are saved, the newest first; figures that are kept left out. */
export function listFigureChanges(db: WriteDb, nowMs: number): readonly NoteFigureChanges[] {
  refreshNoteIndex(db, nowMs)
  const news = findObservationNews(db, listUsedObservations(db), 0)
  return changesOf(db, listFiguresOf(db, [...news.keys()]), news, null)
    .map((note) => ({ ...note, changes: note.changes.filter(({ isKept }) => !isKept) }))
    .filter(({ changes }) => changes.length > 0)
}

function changesOf(
  db: ReadDb,
  drafts: readonly DraftFigure[],
  news: News,
  noteId: string | null,
): readonly NoteFigureChanges[] {
  const known = withOwn(db, drafts, news)
  const kept = new Map(
    listKeptFigures(db, noteId).map((one) => [`${one.noteId} ${one.figureId}`, one.against]),
  )
  const found = drafts.flatMap((draft) => {
    const change = findFigureChange(draft.figure, known, languageOf(draft.language))
    return change === null ? [] : [{ ...draft, change }]
  })
  const evidence = evidenceFor(
    db,
    found.flatMap(({ change }) => [change.observationId, change.byId ?? []].flat()),
  )
  const byNote = new Map<string, Omit<NoteFigureChanges, 'noteId'> & { changes: FigureChange[] }>()
  for (const { noteId: id, title, language, figure, change } of found) {
    const { observationId, byId, arrivedAtMs, ...rest } = change
    const note = byNote.get(id) ?? { title, language, changes: [] }
    byNote.set(id, note)
    note.changes.push({
      ...rest,
      figureId: figure.id,
      shown: figure.shown,
      own: evidence.get(observationId) ?? null,
      by: evidence.get(byId ?? '') ?? null,
      arrivedAt: arrivedAtMs === null ? null : new Date(arrivedAtMs).toISOString(),
      isKept: kept.get(`${id} ${figure.id}`) === change.against,
    })
  }
  return [...byNote].map(([id, note]) => ({ noteId: id, ...note }))
}

/** What was typed over, and what is computed with something new, needs the rest of its values. */
function withOwn(db: ReadDb, drafts: readonly DraftFigure[], news: News): News {
  const needed = drafts.flatMap(({ figure }) => {
    const ids = observationIdsOfFigure(figure)
    return figure.form === 'typed' || ids.some((id) => news.has(id)) ? ids : []
  })
  const items = findItems(
    db,
    needed.filter((id) => !news.has(id)),
  )
  const quiet = { isWithdrawn: false, revision: null, later: [], isContradicted: false }
  return new Map([...news, ...[...items].map(([id, own]) => [id, { ...quiet, own }] as const)])
}

function evidenceFor(db: ReadDb, ids: readonly string[]) {
  return new Map(findStatistics(db, [...new Set(ids)]).map((one) => [one.item.id, one]))
}

/** Nothing that came in before the first figure was shown is newer than any. */
function firstShownAtMs(figures: readonly FigureInline[]): number {
  const times = figures.flatMap(({ shownAt }) => (shownAt === null ? [] : [Date.parse(shownAt)]))
  return times.reduce((first, time) => Math.min(first, time), Number.MAX_SAFE_INTEGER)
}
