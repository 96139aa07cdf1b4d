import type { FigureChange, NoteFigureChanges } from '@shared/contract/library/figures'
import {
  type FigureChange as Change,
  findFigureChange,
  type ObservationNews,
  observationIdsOfFigure,
} from '@shared/figure/live/figure-change'
import { languageOf } from '@shared/language/language-of'
import type { FigureInline } from '@shared/note/inline'
import type { ReadDb } from '../../store/database'
import { listKeptFigures } from '../../store/figures/kept-figures'
import { findItems, findObservationNews } from '../../store/figures/observation-news'
import { findStatistics } from '../../store/library/statistics'

type DraftFigure = {
  readonly noteId: string
  readonly title: string
  /** Two letters; figures are offered in it. */
  readonly language: string
  readonly figure: FigureInline
}
type News = ReadonlyMap<string, ObservationNews>

/** A figure of a draft that the library speaks against, without what that rests on. */
export type HeldFigure = DraftFigure & { readonly change: Change; readonly isKept: boolean }

type FiguresOfNote = Omit<NoteFigureChanges, 'charts'>

/** What the library says against figures as they stand in a draft, in their order. */
export function findFigureChanges(
  db: ReadDb,
  note: { readonly noteId: string; readonly language: string },
  figures: readonly FigureInline[],
): readonly FigureChange[] {
  const ids = [...new Set(figures.flatMap(observationIdsOfFigure))]
  const drafts = figures.map((figure) => ({ ...note, title: '', figure }))
  const news = findObservationNews(db, ids, firstShownAtMs(figures))
  const held = holdFigures(db, drafts, news, note.noteId)
  return withEvidence(db, held).flatMap(({ changes }) => changes)
}

/** The figures of drafts that the library speaks against, kept ones among them, in their order. */
export function holdFigures(
  db: ReadDb,
  drafts: readonly DraftFigure[],
  news: News,
  noteId: string | null,
): readonly HeldFigure[] {
  const known = withOwn(db, drafts, news)
  const kept = new Map(
    listKeptFigures(db, noteId).map((one) => [`${one.noteId} ${one.figureId}`, one.against]),
  )
  return drafts.flatMap((draft) => {
    const change = findFigureChange(draft.figure, known, languageOf(draft.language))
    if (change === null) return []
    const isKept = kept.get(`${draft.noteId} ${draft.figure.id}`) === change.against
    return [{ ...draft, change, isKept }]
  })
}

/** With the statistics that each rests on, by note. */
export function withEvidence(db: ReadDb, held: readonly HeldFigure[]): readonly FiguresOfNote[] {
  const ids = held.flatMap(({ change }) => [change.observationId, change.byId ?? []].flat())
  const evidence = new Map(findStatistics(db, [...new Set(ids)]).map((one) => [one.item.id, one]))
  const byNote = new Map<string, Omit<FiguresOfNote, 'noteId'> & { changes: FigureChange[] }>()
  for (const { noteId, title, language, figure, change, isKept } of held) {
    const { observationId, byId, arrivedAtMs, ...rest } = change
    const note = byNote.get(noteId) ?? { title, language, changes: [] }
    byNote.set(noteId, note)
    note.changes.push({
      ...rest,
      figureId: figure.id,
      shown: figure.shown,
      own: evidence.get(observationId) ?? null,
      by: evidence.get(byId ?? '') ?? null,
      arrivedAt: arrivedAtMs === null ? null : new Date(arrivedAtMs).toISOString(),
      isKept,
    })
  }
  return [...byNote].map(([noteId, note]) => ({ noteId, ...note }))
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

/** Nothing that came in before the first figure was shown is newer than any. */
function firstShownAtMs(figures: readonly FigureInline[]): number {
  const times = figures.flatMap(({ shownAt }) => (shownAt === null ? [] : [Date.parse(shownAt)]))
  return times.reduce((first, time) => Math.min(first, time), Number.MAX_SAFE_INTEGER)
}
