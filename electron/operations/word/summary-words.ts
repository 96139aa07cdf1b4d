import type { ReviewChange, ReviewComment } from '@shared/review/review'
import { wordsOfChange } from '@shared/review/summary/change-words'
import type { NotTaken, ReviewCounts } from '@shared/review/summary/review-counts'
import type { Text } from '@shared/text/text'

const mostCharacters = 120

/** What became of a review, as text to send back to those who reviewed: lines, without a greeting. */
export function summaryWords(
  { taken, edited, refused, unplaced, open }: ReviewCounts,
  title: string,
  text: Text,
): string {
  const counts = [
    text('reviewSummary.taken', { count: taken }),
    ...(edited > 0 ? [text('reviewSummary.edited', { count: edited })] : []),
    ...(refused.length > 0 ? [text('reviewSummary.refused', { count: refused.length })] : []),
    ...(unplaced.length > 0 ? [text('reviewSummary.unplaced', { count: unplaced.length })] : []),
    ...(open > 0 ? [text('reviewSummary.open', { count: open })] : []),
  ]
  const lines = refused.map((one) => lineOf(one, text))
  const lost = unplaced.map((one) => lineOf(one, text))
  return [
    text('reviewSummary.title', { title }),
    `${counts.join(', ')}.`,
    ...(lines.length > 0 ? ['', text('reviewSummary.notTaken'), ...lines] : []),
    ...(lost.length > 0 ? ['', text('reviewSummary.noPlace'), ...lost] : []),
  ].join('\n')
}

function lineOf({ thing, reason }: NotTaken, text: Text): string {
  const because = reason === '' ? '' : text('reviewSummary.because', { reason })
  const what = wordsOfThing(thing, text)
  const said = thing.author === '' ? what : text('reviewSummary.by', { author: thing.author, what })
  return `– ${said}${because}`
}

/** What a change or comment is about, shortened. */
export function wordsOfThing(thing: ReviewChange | ReviewComment, text: Text): string {
  if (!('kind' in thing)) return text('reviewSummary.comment', { words: shortened(thing.text) })
  const { before, after } = wordsOfChange(thing)
  const words = { before: shortened(before), after: shortened(after) }
  switch (thing.kind) {
    case 'moved':
      return text('reviewSummary.moved', words)
    case 'split':
      return text('reviewSummary.split', words)
    case 'joined':
      return text('reviewSummary.joined', words)
    default:
      if (before === '') return text('reviewSummary.added', words)
      if (after === '') return text('reviewSummary.removed', words)
      return text('reviewSummary.replaced', words)
  }
}

function shortened(words: string): string {
  const line = words.replace(/\s+/g, ' ').trim()
  return line.length > mostCharacters ? `${line.slice(0, mostCharacters).trimEnd()} […]` : line
}
