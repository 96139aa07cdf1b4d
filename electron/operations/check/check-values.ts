import type { CheckFinding } from '@shared/contract/check/check'
import type { FigureChange } from '@shared/contract/library/figures'
import { figureSpans } from '@shared/figure/live/figure-spans'
import { languageOf } from '@shared/language/language-of'
import type { Source } from '@shared/library/source'
import { chartChangeWords } from '@shared/note/chart/chart-change-words'
import { chartsOf } from '@shared/note/chart/note-chart'
import { figuresOf } from '@shared/note/inlines/inlines-of-block'
import type { PlacedLine } from '@shared/note/lines/placed-lines'
import type { Note } from '@shared/note/note'
import type { Text } from '@shared/text/text'
import type { ReadDb } from '../../store/database'
import { findChartChanges } from '../figures/chart-changes'
import { findFigureChanges } from '../figures/figure-changes'

const severities = {
  withdrawn: 'error',
  revised: 'error',
  newer: 'warning',
  typed: 'warning',
  contradicted: 'warning',
} as const

/** Of each reason more values than these are counted only. */
const mostPoints = 3

/** What the library says against the figures of a note; those that are kept say nothing. */
export function checkFigures(
  db: ReadDb,
  { id: noteId, header, body }: Note,
  text: Text,
): readonly CheckFinding[] {
  const spans = new Map(figureSpans(body).map((span) => [span.figureId, span]))
  const { code: language } = languageOf(header.language)
  return findFigureChanges(db, { noteId, language }, figuresOf(body)).flatMap((change) => {
    const span = spans.get(change.figureId)
    if (span === undefined || change.isKept) return []
    const { kind, shown, offered, turnsRound, own, by } = change
    return [
      {
        rule: `figure-${kind}`,
        severity: severities[kind],
        start: span.start,
        end: span.end,
        excerpt: shown,
        message: figureMessage(change, text),
        fix: turnsRound ? null : (offered?.shown ?? null),
        reference: citedAs((by ?? own)?.source),
        place: { kind: 'value', id: change.figureId, against: change.against },
      } satisfies CheckFinding,
    ]
  })
}

/** The same of its charts; each stands where its caption does. */
export function checkCharts(
  db: ReadDb,
  { id: noteId, header, body, lines }: Note & { readonly lines: readonly PlacedLine[] },
  text: Text,
): readonly CheckFinding[] {
  const { code: language } = languageOf(header.language)
  return findChartChanges(db, { noteId, language }, chartsOf(body)).flatMap((change) => {
    const caption = lines.find(({ partId }) => partId === change.chartId)
    if (caption === undefined || change.isKept) return []
    const { kind, own, by } = change
    return [
      {
        rule: `chart-${kind}`,
        severity: severities[kind],
        start: caption.start,
        end: caption.start + caption.words.length,
        excerpt: caption.words,
        message: chartChangeWords(change.points, text, mostPoints),
        fix: null,
        reference: citedAs((by ?? own)?.source),
        place: { kind: 'value', id: change.chartId, against: change.against },
      } satisfies CheckFinding,
    ]
  })
}

function figureMessage({ kind, offered }: FigureChange, text: Text): string {
  const reason = text(`liveFigures.kind.${kind}`)
  return offered === null ? reason : text('check.now', { reason, now: offered.shown })
}

function citedAs(source: Source | undefined): string | null {
  return source === undefined ? null : (source.reference ?? source.title)
}
