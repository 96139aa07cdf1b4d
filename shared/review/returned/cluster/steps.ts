import type { WordChange } from '../../../word/word-document'
import { type Piece, slicePiece } from '../reading/pieces'
import { signs } from '../reading/signs'
import { type Stretch, wordStretches } from '../reading/word-stretches'

/**
 * What became of a stretch of the text that was sent, in the order of the copy. The end of a
 * paragraph is a step of its own.
 */
export type Step = {
  readonly kind: 'kept' | 'removed' | 'inserted'
  /** Places in the text that was sent; for what was put in, both the place, as for what only passed. */
  readonly start: number
  readonly end: number
  /** What the copy says; null for what was taken out untracked. */
  readonly piece: Piece | null
  /** Null where it is not tracked. */
  readonly change: WordChange | null
}

/**
 * Compares a text that was sent with pieces of a copy: what is tracked there as it is tracked, the
 * rest word by word.
 *
 * @param sent with the sign of its end behind each paragraph
 */
export function stepsOf(sent: string, pieces: readonly Piece[]): readonly Step[] {
  const before = pieces
    .filter(({ change }) => change?.kind !== 'inserted')
    .map(({ text }) => text)
    .join('')
  const walk = createWalk(wordStretches(sent, before))
  let at = 0
  for (const piece of pieces) {
    if (piece.change?.kind === 'inserted') {
      walk.insert(piece, piece.change)
      continue
    }
    walk.pass(piece, at)
    at += piece.text.length
  }
  walk.finish()
  return walk.steps.flatMap((step) => partEnds(step, sent))
}

function createWalk(stretches: readonly Stretch[]) {
  const steps: Step[] = []
  let index = 0
  let place = 0
  const remove = (to: number) => {
    if (to > place)
      steps.push({ kind: 'removed', start: place, end: to, piece: null, change: null })
    place = Math.max(place, to)
  }
  const insert = (piece: Piece, change: WordChange | null) => {
    steps.push({ kind: 'inserted', start: place, end: place, piece, change })
  }
  /** The part of a piece that lies in a stretch. */
  const take = (stretch: Stretch, piece: Piece, [from, to]: readonly [number, number]) => {
    if (stretch.kind === 'added') {
      if (piece.change === null) insert(piece, null)
      // Typed untracked and taken out tracked: nothing of what was sent.
      else steps.push({ kind: 'removed', start: place, end: place, piece, change: piece.change })
      return
    }
    const { before, after } = stretch
    const isLast = to >= after.end
    const start = Math.min(before.end, before.start + from - after.start)
    const end = isLast ? before.end : Math.min(before.end, before.start + to - after.start)
    remove(start)
    place = end
    const kind = piece.change === null ? 'kept' : 'removed'
    steps.push({ kind, start, end, piece, change: piece.change })
  }
  const pass = (piece: Piece, at: number) => {
    const to = at + piece.text.length
    while (index < stretches.length) {
      const stretch = stretches[index]
      if (stretch === undefined) return
      const { kind, before, after } = stretch
      if (kind === 'removed') {
        remove(before.end)
        index += 1
        continue
      }
      const span = [Math.max(at, after.start), Math.min(to, after.end)] as const
      if (span[0] >= span[1]) return
      take(stretch, slicePiece(piece, span[0] - at, span[1] - at), span)
      if (after.end > to) return
      index += 1
      if (after.end === to) return
    }
  }
  const finish = () => {
    for (const stretch of stretches.slice(index)) remove(stretch.before.end)
  }
  return { steps, insert, pass, finish }
}

/** Ends of paragraphs among what was taken out untracked are steps of their own. */
function partEnds(step: Step, sent: string): readonly Step[] {
  if (step.piece !== null || step.end - step.start < 2) return [step]
  const text = sent.slice(step.start, step.end)
  if (!text.includes(signs.paragraphEnd)) return [step]
  let start = step.start
  return text
    .split(/(\ue000)/)
    .filter((part) => part !== '')
    .map((part) => {
      const own = { ...step, start, end: start + part.length }
      start = own.end
      return own
    })
}
