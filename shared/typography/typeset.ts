import type { Language } from '../language/language'
import { closesUpPerCent, quotationMarksOf, type TypographyProfile } from './profile'
import { findTiedSpaces } from './space-ties'

/** Characters of one paragraph as printed, one entry for each UTF-16 unit of what was typed. */
type Printed = string[]

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
  const printed = Array.from({ length: text.length }, (_, index) => text.charAt(index))
  tieSpaces(text, printed, language)
  setDashes(text, printed)
  setQuotes(text, printed, language, profile)
  if (closesUpPerCent(language, profile)) closeUpPerCent(text, printed)
  let start = 0
  return runs.map((run) => {
    const piece = printed.slice(start, start + run.length).join('')
    start += run.length
    return piece
  })
}

function tieSpaces(text: string, printed: Printed, language: Language): void {
  for (const index of findTiedSpaces(text, language)) printed[index] = '\u00a0'
}

const spacedHyphen = /(?<=[^\s«–-][ \u00a0])-(?=[ \u00a0][^\s»–-])/g
const minusSign = /(?<=^|[\s([{"'“„«‘‚])-(?=\d)/g

function setDashes(text: string, printed: Printed): void {
  for (const pattern of [spacedHyphen, minusSign]) {
    for (const match of text.matchAll(pattern)) printed[match.index] = '–'
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
  for (const match of text.matchAll(/(?<=\d)[ \u00a0](?=[%‰])/g)) printed[match.index] = ''
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
    printed[index] = language.apostrophe
  }
  // A pair around words is a quotation; every other straight mark is an apostrophe.
  for (const match of text.matchAll(singleQuoted)) {
    const isInside = inside.some(([from, to]) => from < match.index && match.index < to)
    const marks = isInside ? innerQuotes : language.innerQuotes
    printed[match.index] = marks.open
    printed[match.index + match[0].length - 1] = marks.close
  }
}

/** Gives where the pairs stand. */
function setDoubleQuotes(text: string, printed: Printed, quotes: Marks): [number, number][] {
  const pairs: [number, number][] = []
  let open: number | null = null
  for (let index = text.indexOf('"'); index >= 0; index = text.indexOf('"', index + 1)) {
    const opens = isOpening(text, index)
    printed[index] = opens ? quotes.open : quotes.close
    if (!opens && open !== null) pairs.push([open, index])
    open = opens ? index : null
  }
  return pairs
}

const singleQuoted =
  /(?<![\p{L}\p{N}])'(?=\p{L})[^'"\n]*(?:(?<=\p{L})'(?=\p{L})[^'"\n]*)*(?<=\S)'/gu
