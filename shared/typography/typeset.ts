import type { Language } from '../language/language'
import { closesUpPerCent, quotationMarksOf, type TypographyProfile } from './profile'
import { findTiedSpaces } from './space-ties'

/** The characters of one paragraph that are printed otherwise than typed, by their UTF-16 offsets. */
type Printed = Map<number, string>

/**
 * Sets typed text as it is printed: no-break spaces, apostrophes, quotation marks and dashes of
 * the language and the profile. Only those characters change, and a second pass changes nothing;
 * a profile that closes up per cent drops the space before the sign, none puts one in.
 *
 * @param runs consecutive pieces of one paragraph; the rules look across their borders. A piece
 *   that prints no text of its own (a footnote mark) is an empty string
 * @returns the same pieces in the same order
 * @see Interinstitutional Style Guide 6.4
 */
export function typeset(
  runs: readonly string[],
  language: Language,
  profile: TypographyProfile,
): readonly string[] {
  const text = runs.join('')
  const printed: Printed = new Map()
  tieSpaces(text, printed, language)
  setDashes(text, printed)
  setQuotes(text, printed, language, profile)
  if (closesUpPerCent(language, profile)) closeUpPerCent(text, printed)
  return printed.size === 0 ? runs : printedRuns(runs, printed)
}

function printedRuns(runs: readonly string[], printed: Printed): readonly string[] {
  const changes = [...printed].sort(([one], [other]) => one - other)
  let start = 0
  let next = 0
  return runs.map((run) => {
    let piece = ''
    let from = 0
    for (; (changes[next]?.[0] ?? Infinity) < start + run.length; next += 1) {
      const [index = 0, character = ''] = changes[next] ?? []
      piece += run.slice(from, index - start) + character
      from = index - start + 1
    }
    start += run.length
    return piece + run.slice(from)
  })
}

function tieSpaces(text: string, printed: Printed, language: Language): void {
  for (const index of findTiedSpaces(text, language)) printed.set(index, '\u00a0')
}

const spacedHyphen = /(?<=[^\s«–-][ \u00a0])-(?=[ \u00a0][^\s»–-])/g
const minusSign = /(?<=^|[\s([{"'“„«‘‚])-(?=\d)/g

function setDashes(text: string, printed: Printed): void {
  for (const pattern of [spacedHyphen, minusSign]) {
    for (const match of text.matchAll(pattern)) printed.set(match.index, '–')
  }
}

const opens = /[\s([{/“„«‘‚–—]/

/** A mark opens at the start of a word and closes anywhere else. */
function isOpening(text: string, index: number): boolean {
  const before = text.charAt(index - 1)
  const after = text.charAt(index + 1)
  return (before === '' || opens.test(before) || /["']/.test(before)) && /\S/.test(after)
}

function closeUpPerCent(text: string, printed: Printed): void {
  for (const match of text.matchAll(/(?<=\d)[ \u00a0](?=[%‰])/g)) printed.set(match.index, '')
}

type Marks = Language['quotes']

function setQuotes(
  text: string,
  printed: Printed,
  language: Language,
  profile: TypographyProfile,
): void {
  const { quotes, innerQuotes } = quotationMarksOf(language, profile)
  const inside = setDoubleQuotes(text, printed, quotes)
  for (let index = text.indexOf("'"); index >= 0; index = text.indexOf("'", index + 1)) {
    printed.set(index, language.apostrophe)
  }
  // A pair around words is a quotation; every other straight mark is an apostrophe.
  for (const match of text.matchAll(singleQuoted)) {
    const isInside = inside.some(([from, to]) => from < match.index && match.index < to)
    const marks = isInside ? innerQuotes : language.innerQuotes
    printed.set(match.index, marks.open)
    printed.set(match.index + match[0].length - 1, marks.close)
  }
}

/** Gives where the pairs stand. */
function setDoubleQuotes(text: string, printed: Printed, quotes: Marks): [number, number][] {
  const pairs: [number, number][] = []
  let open: number | null = null
  for (let index = text.indexOf('"'); index >= 0; index = text.indexOf('"', index + 1)) {
    const opens = isOpening(text, index)
    printed.set(index, opens ? quotes.open : quotes.close)
    if (!opens && open !== null) pairs.push([open, index])
    open = opens ? index : null
  }
  return pairs
}

const singleQuoted =
  /(?<![\p{L}\p{N}])'(?=\p{L})[^'"\n]*(?:(?<=\p{L})'(?=\p{L})[^'"\n]*)*(?<=\S)'/gu
