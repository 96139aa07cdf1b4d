import type { WordParagraph } from '../../../word/word-document'
import { saysSomething } from '../reading/elements'
import { signs } from '../reading/signs'
import type { Step } from './steps'

/** A paragraph of the text that was sent: places of its first character and its end. */
export type SentSpan = { readonly start: number; readonly end: number }

/** What a paragraph of the copy, with all changes taken, is made of. */
export type CopyParagraph = {
  readonly steps: readonly Step[]
  /** Places in the list of those that were sent: the one that it still is first; none if it is new. */
  readonly from: readonly number[]
  /** It begins in the middle of what was sent: places in it. */
  readonly splitFrom: { readonly sent: number; readonly at: number } | null
  /** The end of the one before it that was put in, or its own; null where it was there. */
  readonly madeBy: Step | null
  readonly paragraph: WordParagraph | null
}

/** The steps as paragraphs after all changes, each with what it was. */
export function copyParagraphs(
  steps: readonly Step[],
  spans: readonly SentSpan[],
): readonly CopyParagraph[] {
  const found = new Set<number>()
  const parts = partsAtEnds(steps)
  return parts.map((part, index): CopyParagraph => {
    const kept = keptSpans(part, spans)
    const first = kept[0]
    const madeBy = endOf(part, 'inserted') ?? endOf(parts[index - 1] ?? [], 'inserted')
    const paragraph = paragraphOf(part)
    const fresh = kept.filter((place) => !found.has(place))
    if (first !== undefined && found.has(first)) {
      for (const place of fresh) found.add(place)
      return {
        steps: part,
        from: kept,
        splitFrom: { sent: first, at: firstSent(part, spans[first]) },
        madeBy,
        paragraph,
      }
    }
    const from = kept.length > 0 ? kept : replacedSpan(part, spans, found)
    for (const place of from) found.add(place)
    return { steps: part, from, splitFrom: null, madeBy, paragraph }
  })
}

/** Whether a step is the end of a paragraph. */
export function isEnd(step: Step, sent: string): boolean {
  return step.piece === null
    ? sent.slice(step.start, step.end) === signs.paragraphEnd
    : step.piece.text === signs.paragraphEnd
}

function partsAtEnds(steps: readonly Step[]): readonly (readonly Step[])[] {
  const parts: Step[][] = []
  let part: Step[] = []
  for (const step of steps) {
    part.push(step)
    if (step.kind !== 'removed' && step.piece?.text === signs.paragraphEnd) {
      parts.push(part)
      part = []
    }
  }
  return part.length === 0 ? parts : [...parts, part]
}

/** Those of which it still has words. */
function keptSpans(part: readonly Step[], spans: readonly SentSpan[]): readonly number[] {
  const kept = part.filter(
    ({ kind, piece }) =>
      kind === 'kept' && piece?.text !== signs.paragraphEnd && (piece?.text ?? '').trim() !== '',
  )
  return spans.flatMap((span, place) =>
    kept.some(({ start, end }) => start < span.end && end > span.start) ? [place] : [],
  )
}

/** One whose words were all replaced, or that had none: its end is where this one ends. */
function replacedSpan(
  part: readonly Step[],
  spans: readonly SentSpan[],
  found: ReadonlySet<number>,
): readonly number[] {
  const end = part.at(-1)
  if (end?.kind !== 'kept') return []
  const place = spans.findIndex((span) => span.end === end.start)
  const span = spans[place]
  if (span === undefined || found.has(place)) return []
  const isFilled = part.some(
    ({ kind, piece }) => kind === 'inserted' && saysSomething(piece?.text ?? ''),
  )
  return isFilled || span.start === span.end ? [place] : []
}

function endOf(part: readonly Step[], kind: Step['kind']): Step | null {
  const end = part.at(-1)
  return end?.kind === kind && end.piece?.text === signs.paragraphEnd ? end : null
}

/** Where it begins in what was sent: what was taken out or put in there is of its words too. */
function firstSent(part: readonly Step[], span: SentSpan | undefined): number {
  const first = part.find(
    ({ kind, start, end, piece }) =>
      (kind === 'removed' || (piece?.text ?? '').trim() !== '') &&
      start >= (span?.start ?? 0) &&
      end <= (span?.end ?? 0),
  )
  return first?.start ?? 0
}

function paragraphOf(part: readonly Step[]): WordParagraph | null {
  const told = part.find(({ kind, piece }) => kind !== 'removed' && piece?.run !== null)
  return (told ?? part.at(-1))?.piece?.paragraph ?? null
}
