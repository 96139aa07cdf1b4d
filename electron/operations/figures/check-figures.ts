import type { FigureChange } from '@shared/contract/library/figures'
import { figureSpans } from '@shared/figure/live/figure-spans'
import { languageOf } from '@shared/language/language-of'
import { figuresOf } from '@shared/note/inlines/inlines-of-block'
import type { Text } from '@shared/text/text'
import type { ReadDb } from '../../store/database'
import { readNote } from '../read-note'
import { findFigureChanges } from './figure-changes'

/** One thing that a check found in the plain text of a note. */
export type FigureFinding = {
  /** `figure-revised`, `figure-typed`, ... */
  readonly rule: `figure-${FigureChange['kind']}`
  /** An error can be wrong before Member States; a warning needs a look. */
  readonly severity: 'error' | 'warning'
  /** Offsets in the plain text of the body, the end after the last character. */
  readonly start: number
  readonly end: number
  readonly excerpt: string
  readonly message: string
  /** What the library has in its place, as it is written; null where that is the author's choice. */
  readonly fix: string | null
  /** Where the library has that from, as a document is cited; null where it has nothing. */
  readonly reference: string | null
}

const severities = {
  withdrawn: 'error',
  revised: 'error',
  newer: 'warning',
  typed: 'warning',
  contradicted: 'warning',
} as const

/**
 * What the library says against the figures of a note as it is saved, in the order of the text: the
 * list that the window shows, without those that are kept.
 *
 * @throws FicheError `note-not-found`
 */
export function checkFigures(db: ReadDb, noteId: string, text: Text): readonly FigureFinding[] {
  const { header, body } = readNote(db, noteId)
  const spans = new Map(figureSpans(body).map((span) => [span.figureId, span]))
  const { code: language } = languageOf(header.language)
  return findFigureChanges(db, { noteId, language }, figuresOf(body)).flatMap((change) => {
    const span = spans.get(change.figureId)
    if (span === undefined || change.isKept) return []
    const { kind, shown, offered, turnsRound, own, by } = change
    const source = (by ?? own)?.source
    return [
      {
        rule: `figure-${kind}`,
        severity: severities[kind],
        start: span.start,
        end: span.end,
        excerpt: shown,
        message: messageOf(change, text),
        fix: turnsRound ? null : (offered?.shown ?? null),
        reference: source === undefined ? null : (source.reference ?? source.title),
      } satisfies FigureFinding,
    ]
  })
}

function messageOf({ kind, offered }: FigureChange, text: Text): string {
  const reason = text(`liveFigures.kind.${kind}`)
  return offered === null ? reason : text('commandLine.figureNow', { reason, now: offered.shown })
}
