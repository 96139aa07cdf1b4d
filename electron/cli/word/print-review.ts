import type { Review, ReviewChange, ReviewComment } from '@shared/review/review'
import type { Text } from '@shared/text/text'
import { wordsOfThing } from '../../operations/word/summary-words'
import { printTable } from '../print/print-table'

/** A review for people: its copies, then a line for each change, comment and what was not understood. */
export function printReview(review: Review, text: Text): string {
  const { copies, changes, comments, losses, decisions } = review
  const said = new Map(decisions.map(({ id, decision }) => [id, decision]))
  const rowOf = (thing: ReviewChange | ReviewComment) => [
    thing.id,
    said.get(thing.id) ?? '',
    thing.author,
    `${wordsOfThing(thing, text)}${noteOf(thing, text)}`,
  ]
  const rows = [...changes, ...comments.filter(({ ownId }) => ownId === null)].map(rowOf)
  return [
    copies.map(({ fileName }) => fileName).join(', '),
    rows.length > 0 ? printTable(rows) : text('commandLine.nothingChanged'),
    ...(losses.length > 0
      ? [
          text('review.losses', { count: losses.length }),
          printTable(losses.map(({ what, near, text: words }) => [what, near, words])),
        ]
      : []),
  ].join('\n')
}

/** What must be known before it is taken. */
function noteOf(thing: ReviewChange | ReviewComment, text: Text): string {
  if (!('kind' in thing)) return ''
  const caution = 'caution' in thing ? thing.caution : null
  const sourced =
    caution?.kind === 'figure' ? text('commandLine.sourced', { sourced: caution.sourced }) : ''
  const others = thing.conflicts.join(', ')
  return sourced + (others === '' ? '' : text('commandLine.conflicts', { ids: others }))
}
