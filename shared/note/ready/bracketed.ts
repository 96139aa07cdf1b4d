import { endsInQuotation } from '../lines/open-place'

/** Words in square brackets as they stand in a line, offsets in UTF-16 units, the end after the last. */
export type Bracketed = {
  readonly start: number
  readonly end: number
  /** With the brackets. */
  readonly words: string
  readonly meaning:
    | {
        readonly kind: 'toConfirm'
        /** As typed; empty where nobody is named. */
        readonly who: string
        /** As typed after "by"; empty where no day is named. */
        readonly by: string
      }
    /** Words that were not agreed, or anything else that is to leave before the text does. */
    | { readonly kind: 'brackets' }
}

/**
 * What stands in square brackets in a line, the outermost of each, in their order. Places that a
 * template leaves to be filled in are not among it, nor what stands within quotation marks: there
 * brackets say that words are not the author's.
 */
export function findBracketed(line: string): readonly Bracketed[] {
  return outermost(line).flatMap(({ start, end }) => {
    const words = line.slice(start, end)
    if (leftOut.test(words) || endsInQuotation(line.slice(0, start))) return []
    return [{ start, end, words, meaning: meaningOf(words) }]
  })
}

/** The same without what opened or closed nothing. */
function outermost(line: string): readonly { readonly start: number; readonly end: number }[] {
  const found: { readonly start: number; readonly end: number }[] = []
  const open: number[] = []
  for (const { index, 0: bracket } of line.matchAll(/[[\]]/g)) {
    if (bracket === '[') {
      open.push(index)
      continue
    }
    const start = open.pop()
    if (start === undefined) continue
    while ((found.at(-1)?.start ?? -1) > start) found.pop()
    found.push({ start, end: index + 1 })
  }
  return found
}

const leftOut = /^\[(?:…|\.{3})\]$/

/** As it is typed in English and French: `[tbc]`, `[tbc: AT, by 3 May]`, `[à confirmer : AT]`. */
const toConfirm =
  /^\[\s*(?:t\.?b\.?c\.?|to be confirmed|(?:à|a) confirmer)\s*(?:[:,–-]\s*(?<rest>.*))?\]$/isu
const untilDay =
  /(?:^|[,;\s]\s*)(?:by|until|before|d['’]ici(?: (?:au|le|la))?|avant(?: le| la)?|pour le)\s+(?<by>.+)$/iu

function meaningOf(words: string): Bracketed['meaning'] {
  const match = toConfirm.exec(words)
  if (match === null) return { kind: 'brackets' }
  const rest = match.groups?.['rest']?.trim() ?? ''
  const day = untilDay.exec(rest)
  if (day === null) return { kind: 'toConfirm', who: rest, by: '' }
  const who = rest.slice(0, day.index).replace(/[,;\s]+$/, '')
  return { kind: 'toConfirm', who, by: day.groups?.['by']?.trim() ?? '' }
}
