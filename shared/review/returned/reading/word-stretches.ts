import { groupRuns } from '../../../diff/text/group-runs'
import { isFiller, wordsOfText } from '../../../diff/text/tokens'
import { plainTypography } from './signs'

/** A stretch of two texts: in both, or in one and nowhere in the other. */
export type Stretch = {
  readonly kind: 'equal' | 'removed' | 'added'
  /** UTF-16 places in the text before. */
  readonly before: Span
  /** The same in the text after; of equal stretches only spaces may be longer in one. */
  readonly after: Span
}
type Span = { readonly start: number; readonly end: number }

type Word = { readonly text: string; readonly key: string }

/**
 * What of two texts is the same, word by word. Kinds of spaces, quotation marks and dashes are no
 * difference.
 */
export function wordStretches(before: string, after: string): readonly Stretch[] {
  const [one, other] = [plainTypography(before), plainTypography(after)]
  if (one === other) {
    const span = { start: 0, end: before.length }
    return before === '' ? [] : [{ kind: 'equal', before: span, after: span }]
  }
  const words = { before: wordsOf(one), after: wordsOf(other) }
  const runs = groupRuns(words.before, words.after, {
    keyOf: ({ key }) => key,
    isFiller: ({ text }) => isFiller(text) && !/[\ue000-\ue003]/.test(text),
  })
  const stretches: Stretch[] = []
  let [row, at, to] = [0, 0, 0]
  const add = (kind: Stretch['kind'], beforeLength: number, afterLength: number) => {
    const last = stretches.at(-1)
    const beforeSpan = { start: at, end: at + beforeLength }
    const afterSpan = { start: to, end: to + afterLength }
    if (last?.kind === kind && isEven(last) && beforeLength === afterLength)
      stretches[stretches.length - 1] = {
        kind,
        before: { start: last.before.start, end: beforeSpan.end },
        after: { start: last.after.start, end: afterSpan.end },
      }
    else stretches.push({ kind, before: beforeSpan, after: afterSpan })
    at += beforeLength
    to += afterLength
  }
  for (const { kind, tokens } of runs) {
    for (const { text } of tokens) {
      if (kind !== 'added') row += 1
      if (kind === 'equal') add(kind, words.before[row - 1]?.text.length ?? 0, text.length)
      else if (kind === 'removed') add(kind, text.length, 0)
      else add(kind, 0, text.length)
    }
  }
  return joinNeighbours(stretches)
}

const isEven = ({ before, after }: Stretch) => before.end - before.start === after.end - after.start

function joinNeighbours(stretches: readonly Stretch[]): readonly Stretch[] {
  const joined: Stretch[] = []
  for (const stretch of stretches) {
    const last = joined.at(-1)
    if (last !== undefined && last.kind === stretch.kind && stretch.kind !== 'equal')
      joined[joined.length - 1] = {
        kind: stretch.kind,
        before: { start: last.before.start, end: stretch.before.end },
        after: { start: last.after.start, end: stretch.after.end },
      }
    else joined.push(stretch)
  }
  return joined
}

function wordsOf(text: string): readonly Word[] {
  return wordsOfText(text).map((word) => ({ text: word, key: keyOf(word) }))
}

function keyOf(word: string): string {
  if (word.trim() !== '') return word.replace(/\s+/g, ' ')
  return word.includes('\n') ? '\n' : ' '
}
