import type { FootnoteInline } from '../../../note/inline'
import type { WordChange, WordParagraph } from '../../../word/word-document'
import { sliceUnits } from '../../texts/units'
import { type CompareContext, changeFields, type SentLine } from '../context'
import { type Line, saysSomething } from '../reading/elements'
import type { Piece } from '../reading/pieces'
import { signs } from '../reading/signs'
import { unitsBetween } from '../reading/unit-map'
import { cautionOfWhole, wordsAround } from './caution-of'
import { commentsOfSteps } from './comment-places'
import { addMarksChanges } from './marks-changes'
import { type CopyParagraph, copyParagraphs, isEnd, type SentSpan } from './paragraphs'
import { type Step, stepsOf } from './steps'
import { addTextChange, groupSteps } from './text-changes'

/** A paragraph of the copy after all changes: what it was, or what is new in it. */
export type ReadParagraph = {
  /** The line that it still is; null for a new one. */
  readonly line: SentLine | null
  /** Of a new one: what it says. */
  readonly inserted: readonly Piece[]
  readonly by: WordChange | null
  readonly paragraph: WordParagraph | null
  /** The change that parted it from the paragraph before it; null where none did. */
  readonly splitId: string | null
}

/** A line that is gone with all its words. */
export type GoneLine = { readonly line: SentLine; readonly by: WordChange | null }

/**
 * Compares lines that were sent with what they became. Changes within them are put among those
 * found; whole lines that are new or gone are given back, for where they stand decides what they are.
 */
export function compareLines(
  lines: readonly SentLine[],
  copy: readonly Line[],
  context: CompareContext,
): { readonly paragraphs: readonly ReadParagraph[]; readonly gone: readonly GoneLine[] } {
  const sent = lines.map(({ before }) => before + signs.paragraphEnd).join('')
  const spans = spansOf(lines)
  const steps = stepsOf(
    sent,
    copy.flatMap(({ pieces }) => pieces),
  )
  const paragraphs = copyParagraphs(steps, spans)
  const stays = new Set(paragraphs.flatMap(({ from }) => from))
  const gone = lines.flatMap((line, place): readonly GoneLine[] => {
    const span = spans[place]
    if (stays.has(place) || span === undefined) return []
    return [{ line, by: authorOf(steps, span) }]
  })
  const surroundings = { lines, spans, sent }
  for (const [place, line] of lines.entries()) {
    const span = spans[place]
    if (span === undefined || !stays.has(place)) continue
    compareWords(line, partsOfLine(paragraphs, place, surroundings), { context, span })
  }
  const read = paragraphs.map((one) => ({
    ...readParagraph(one, lines),
    splitId: addSplit(one, surroundings, context),
  }))
  for (const one of paragraphs) addJoins(one, surroundings, context)
  addPassing(steps, lines[0]?.before ?? '', context)
  commentsOfSteps(paragraphs, surroundings, context)
  return { paragraphs: read, gone }
}

/** The lines of a cluster, and where they stand in their text. */
export type Surroundings = {
  readonly lines: readonly SentLine[]
  readonly spans: readonly SentSpan[]
  readonly sent: string
}

/** What one paragraph of the copy has of a line; where the line is split before it, and null if not. */
type LinePart = { readonly steps: readonly Step[]; readonly splitAt: number | null }

/** What was put in untracked and taken out again tracked is in no state of the note. */
function addPassing(steps: readonly Step[], line: string, { found }: CompareContext): void {
  const text = steps
    .filter(({ kind, piece, start, end }) => kind === 'removed' && piece !== null && start === end)
    .map(({ piece }) => piece?.text ?? '')
    .join('')
  const near = wordsAround(line).slice(0, 60)
  if (saysSomething(text))
    found.losses.push({ what: 'passing-text', near, text: wordsAround(text) })
}

function spansOf(lines: readonly SentLine[]): readonly SentSpan[] {
  let at = 0
  return lines.map(({ before }) => {
    const start = at
    at += before.length + 1
    return { start, end: at - 1 }
  })
}

/** All that happened in one line, without ends of paragraphs and whole new paragraphs. */
function partsOfLine(
  paragraphs: readonly CopyParagraph[],
  place: number,
  { spans, sent }: Surroundings,
): readonly LinePart[] {
  const span = spans[place]
  if (span === undefined) return []
  return paragraphs.map(({ steps, from, splitFrom }) => {
    const isNew = from.length === 0
    const own = steps.flatMap((step): readonly Step[] => {
      if (isEnd(step, sent)) return []
      if (step.kind !== 'inserted')
        return step.start >= span.start && step.end <= span.end ? [step] : []
      if (isNew || lineOfInsertion(step, from, spans) !== place) return []
      const at = Math.min(Math.max(step.start, span.start), span.end)
      return [{ ...step, start: at, end: at }]
    })
    return { steps: own, splitAt: splitFrom?.sent === place ? splitFrom.at : null }
  })
}

/** Of the lines that a paragraph is made of, the one in which something was put. */
function lineOfInsertion(
  { start }: Step,
  from: readonly number[],
  spans: readonly SentSpan[],
): number | undefined {
  const inside = from.find((place) => {
    const span = spans[place]
    return span !== undefined && start >= span.start && start <= span.end
  })
  if (inside !== undefined) return inside
  return from.find((place) => start <= (spans[place]?.end ?? 0)) ?? from.at(-1)
}

function compareWords(
  line: SentLine,
  parts: readonly LinePart[],
  { context, span }: { readonly context: CompareContext; readonly span: SentSpan },
): void {
  const { owned } = line
  const steps = parts.flatMap((part) => part.steps)
  const groups = parts.flatMap((part) =>
    groupSteps(part.steps, span.start).map((group) => ({
      ...group,
      isBehindSplit: part.splitAt !== null && group.end <= part.splitAt - span.start,
    })),
  )
  if (owned === null) {
    if (groups.length > 0) addGeneratedLine(line, steps, context)
    return
  }
  for (const group of groups) addTextChange(group, { owned, printed: line.before }, context)
  addMarksChanges({ ...line, owned }, { steps, lineStart: span.start }, context)
  addFootnotePairs({ ...line, owned }, { steps, lineStart: span.start }, context)
}

function addGeneratedLine(line: SentLine, steps: readonly Step[], { found }: CompareContext): void {
  const after = steps
    .filter(({ kind }) => kind !== 'removed')
    .map(({ piece }) => piece?.text ?? '')
    .join('')
  const by = steps.find(({ change }) => change !== null)?.change ?? null
  found.generated.push({
    index: found.lines,
    before: wordsAround(line.before),
    after: wordsAround(after),
    by,
  })
}

function addSplit(
  { splitFrom, madeBy }: CopyParagraph,
  { lines, spans }: Surroundings,
  context: CompareContext,
): string | null {
  const source = lines[splitFrom?.sent ?? -1]
  const span = spans[splitFrom?.sent ?? -1]
  if (splitFrom === null || !source?.owned || span === undefined) return null
  const { text, units } = source.owned
  const at = unitsBetween(units, splitFrom.at - span.start, splitFrom.at - span.start).start
  const before = wordsAround(source.before)
  const fields = changeFields(context, madeBy?.change ?? null)
  const caution = cautionOfWhole([text], context)
  context.found.changes.push({
    ...fields,
    kind: 'split',
    in: text.id,
    place: at,
    before,
    ...(caution !== null && { caution }),
  })
  return fields.id
}

/** Joins of the lines that a paragraph is made of. */
function addJoins(
  { from, steps }: CopyParagraph,
  { lines, spans, sent }: Surroundings,
  context: CompareContext,
): void {
  const first = lines[from[0] ?? -1]
  for (const place of from.slice(1)) {
    const line = lines[place]
    const at = (spans[place]?.start ?? 0) - 1
    const end = steps.find(
      (step) => step.start === at && step.kind === 'removed' && isEnd(step, sent),
    )
    if (!line?.owned || !first?.owned) continue
    const caution = cautionOfWhole([line.owned.text, first.owned.text], context)
    context.found.changes.push({
      ...changeFields(context, end?.change ?? null),
      kind: 'joined',
      in: line.owned.text.id,
      withId: first.owned.text.id,
      before: wordsAround(line.before),
      ...(caution !== null && { caution }),
    })
  }
}

function addFootnotePairs(
  line: SentLine & { readonly owned: NonNullable<SentLine['owned']> },
  { steps, lineStart }: { readonly steps: readonly Step[]; readonly lineStart: number },
  { found }: CompareContext,
): void {
  for (const { kind, piece, start } of steps) {
    const run = piece?.run
    if (kind !== 'kept' || run?.kind !== 'note') continue
    const place = start - lineStart
    const unit = line.owned.units.unitAt[place] ?? -1
    const sentNoteId = noteAt(line.pieces, place)
    const [inline] = unit < 0 ? [] : sliceUnits(line.owned.text.inlines, unit, unit + 1)
    if (sentNoteId === null) continue
    const footnote: FootnoteInline | null = inline?.kind === 'footnote' ? inline : null
    if (footnote !== null) found.footnotes.push({ footnote, sentNoteId, copyNoteId: run.noteId })
  }
}

function noteAt(pieces: readonly Piece[], place: number): string | null {
  let at = 0
  for (const { text, run } of pieces) {
    if (at === place && run?.kind === 'note') return run.noteId
    at += text.length
  }
  return null
}

function readParagraph(
  { steps, from, splitFrom, madeBy, paragraph }: CopyParagraph,
  lines: readonly SentLine[],
): Omit<ReadParagraph, 'splitId'> {
  const isNew = from.length === 0 && splitFrom === null
  const inserted = isNew
    ? steps.flatMap(({ kind, piece }) =>
        // A space of the old words may part the new ones.
        kind !== 'removed' && piece !== null && piece.text !== signs.paragraphEnd ? [piece] : [],
      )
    : []
  const told = inserted.some(({ text }) => saysSomething(text)) ? inserted : []
  const by = told.find(({ change }) => change !== null)?.change ?? madeBy?.change ?? null
  return { line: lines[from[0] ?? splitFrom?.sent ?? -1] ?? null, inserted: told, by, paragraph }
}

function authorOf(steps: readonly Step[], span: SentSpan): WordChange | null {
  return (
    steps.find(
      ({ kind, change, start }) =>
        kind === 'removed' && change !== null && start >= span.start && start <= span.end,
    )?.change ?? null
  )
}
