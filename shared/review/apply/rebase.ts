import { groupRuns } from '../../diff/text/group-runs'
import { isFiller, wordsOfText } from '../../diff/text/tokens'
import type { Inline } from '../../note/inline'
import { unitsOf } from '../texts/units'

/** Where places of one state of a text are in another one. */
export type Rebase = {
  /** Null where what stood there was changed since. */
  readonly span: (span: Span) => Span | null
  /** As near as can be. */
  readonly place: (place: number) => number
}
export type Span = { readonly start: number; readonly end: number }

/** From a text as it was sent to the text as it is now. */
export function rebaseText(sent: readonly Inline[], now: readonly Inline[]): Rebase {
  const [before, after] = [unitsOf(sent), unitsOf(now)]
  if (before === after) return { span: (span) => span, place: (place) => place }
  const stretches = equalStretches(before, after)
  const stretchOf = ({ start, end }: Span) =>
    stretches.find((one) => one.before <= start && end <= one.before + one.length)
  return {
    span: (span) => {
      const found = stretchOf(span)
      if (found === undefined) return null
      const moved = found.after - found.before
      return { start: span.start + moved, end: span.end + moved }
    },
    place: (place) => {
      const found = stretches.findLast((one) => one.before <= place)
      if (found === undefined) return 0
      return found.after + Math.min(place - found.before, found.length)
    },
  }
}

type Equal = { readonly before: number; readonly after: number; readonly length: number }

function equalStretches(before: string, after: string): readonly Equal[] {
  const runs = groupRuns(wordsOfText(before), wordsOfText(after), {
    keyOf: (word) => word,
    isFiller,
  })
  const stretches: Equal[] = []
  let [at, to] = [0, 0]
  for (const { kind, tokens } of runs) {
    const { length } = tokens.join('')
    if (kind === 'equal') stretches.push({ before: at, after: to, length })
    if (kind !== 'added') at += length
    if (kind !== 'removed') to += length
  }
  return stretches
}
