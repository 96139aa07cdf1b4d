import { FicheError } from '@shared/contract/error'
import type { Review, ReviewChange, ReviewComment } from '@shared/review/review'
import { decideReview } from '../../operations/word/decide-review'
import { finishReview } from '../../operations/word/finish-review'
import { closeReview, getOpenReview } from '../../store/reviews/reviews'
import type { Command, GivenArguments, RunWriting } from '../command'
import { printReview } from './print-review'

const deciding = ['take', 'refuse', 'finish', 'drop'] as const

/** Says what came back of a note; with its options, what its author says to it. */
export const reviewCommand: Command = {
  name: 'note review',
  usage:
    'fiche note review ID [--take all|CHANGE,..] [--refuse all|CHANGE,..] [--reason TEXT] [--finish | --drop] [--json]',
  positionals: 1,
  options: {
    take: { type: 'string' },
    refuse: { type: 'string' },
    reason: { type: 'string' },
    finish: { type: 'boolean' },
    drop: { type: 'boolean' },
  },
  access: 'read',
  run: ({ db, text }, { positionals: [noteId = ''] }) => {
    const review = getOpenReview(db, noteId)
    return { json: { review, summary: null }, text: printReview(review, text) }
  },
  writesWith: { options: deciding, run: (context, given) => decide(context, given) },
}

const decide: RunWriting = (context, { positionals: [noteId = ''], options }) => {
  const { db, nowMs, text, settings } = context
  const { finish, drop, reason } = options
  if (finish === true && drop === true)
    throw new FicheError('command-wrong', text('commandLine.usage', { usage: reviewCommand.usage }))
  const open = getOpenReview(db, noteId)
  const said = typeof reason === 'string' ? reason : ''
  const review = decideReview(context, noteId, [
    ...asked(options['take'], open, isPlain).map(
      (id) => ({ id, decision: 'taken', reason: said }) as const,
    ),
    ...asked(options['refuse'], open, () => true).map(
      (id) => ({ id, decision: 'refused', reason: said }) as const,
    ),
  ])
  if (drop === true) {
    closeReview(db, review.id, { states: null, nowMs: nowMs() })
    return { json: { review: null, summary: null }, text: text('commandLine.reviewDropped') }
  }
  if (finish !== true) return { json: { review, summary: null }, text: printReview(review, text) }
  const { update: _, ...summary } = finishReview(context, noteId, {
    author: settings.authorName,
    text,
  })
  return { json: { review: null, summary }, text: summary.words }
}

type Thing = ReviewChange | ReviewComment

/** The ids named, or for `all` those of what nothing was said to yet and that may be meant by it. */
function asked(
  given: GivenArguments['options'][string],
  { changes, comments, decisions }: Review,
  isMeant: (thing: Thing) => boolean,
): readonly string[] {
  if (typeof given !== 'string') return []
  if (given !== 'all')
    return given
      .split(',')
      .map((id) => id.trim())
      .filter((id) => id !== '')
  const decided = new Set(decisions.map(({ id }) => id))
  return [...changes, ...comments.filter(({ ownId }) => ownId === null)]
    .filter((thing) => !decided.has(thing.id) && isMeant(thing))
    .map(({ id }) => id)
}

/** Sourced figures, designations, formulas, header fields and clashing changes are never taken unseen. */
function isPlain(thing: Thing): boolean {
  if (!('kind' in thing)) return true
  const isCautious = 'caution' in thing && thing.caution !== null
  return thing.kind !== 'header' && !isCautious && thing.conflicts.length === 0
}
