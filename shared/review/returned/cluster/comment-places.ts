import type { CompareContext } from '../context'
import { signs } from '../reading/signs'
import { unitsBetween } from '../reading/unit-map'
import type { Surroundings } from './compare-lines'
import type { CopyParagraph } from './paragraphs'

/** Where comments of the copy stand in the texts that were sent: what is new has the place before it. */
export function commentsOfSteps(
  paragraphs: readonly CopyParagraph[],
  { lines, spans }: Surroundings,
  { found }: CompareContext,
): void {
  for (const { steps } of paragraphs)
    for (const { start, end, piece, kind } of steps) {
      if (piece === null || piece.comments.length === 0 || piece.text === signs.paragraphEnd)
        continue
      const place = spans.findIndex((span) => start >= span.start && end <= span.end)
      const owned = lines[place]?.owned
      const span = spans[place]
      for (const commentId of piece.comments) {
        if (kind !== 'removed')
          found.quotes.set(commentId, (found.quotes.get(commentId) ?? '') + piece.text)
        if (owned === null || owned === undefined || span === undefined) continue
        const range = unitsBetween(owned.units, start - span.start, end - span.start)
        const last = found.comments.at(-1)
        const isNext =
          last?.commentId === commentId && last.in === owned.text.id && last.end === range.start
        if (isNext) found.comments[found.comments.length - 1] = { ...last, end: range.end }
        else found.comments.push({ commentId, in: owned.text.id, ...range })
      }
    }
}
