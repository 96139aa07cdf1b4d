import { editDistance } from '@shared/base/edit-distance'

/** From the first letter to behind the last one. */
export type Span = readonly [start: number, end: number]

/** How well a word was met; a larger one is better. */
export const matchLevel = {
  initials: 1,
  mistyped: 2,
  elsewhere: 3,
  inside: 3,
  wordStart: 4,
} as const

export type WordMatch = { readonly level: number; readonly spans: readonly Span[] }

/** Small letters without accents, each at the place where it was. */
export function foldText(text: string): string {
  return text.toLowerCase().length === text.length
    ? text.toLowerCase().replace(/[^\x20-\x7e]/g, foldUnit)
    : text.replace(/[^\x20-\x40\x5b-\x7e]/g, foldUnit)
}

function foldUnit(unit: string): string {
  const folded = unit.normalize('NFD').charAt(0).toLowerCase()
  return folded.length === 1 ? folded : unit
}

/** The words of a query, folded. */
export function wordsOf(query: string): readonly string[] {
  return foldText(query).split(/\s+/).filter(Boolean)
}

/** The best way in which a folded text has a folded word; null where it has it in none. */
export function matchWord(word: string, text: string): WordMatch | null {
  const start = findWordStart(word, text)
  if (start !== -1) return at(matchLevel.wordStart, start, word.length)
  const inside = text.indexOf(word)
  if (inside !== -1) return at(matchLevel.inside, inside, word.length)
  return matchMistyped(word, text) ?? matchInitials(word, text)
}

/** Where the words of a query stand in a text, for marking them; in order, without overlap. */
export function spansOf(words: readonly string[], text: string): readonly Span[] {
  const folded = foldText(text)
  const spans = words.flatMap((word) => spansOfWord(word, folded))
  return joinSpans(spans)
}

/** Everywhere at the start of a word, or where else it was met. */
function spansOfWord(word: string, text: string): readonly Span[] {
  const match = matchWord(word, text)
  if (match?.level !== matchLevel.wordStart) return match?.spans ?? []
  const spans: Span[] = []
  let start = findWordStart(word, text)
  while (start !== -1) {
    spans.push([start, start + word.length])
    start = findWordStart(word, text, start + word.length)
  }
  return spans
}

function joinSpans(spans: readonly Span[]): readonly Span[] {
  const joined: Span[] = []
  for (const [start, end] of spans.toSorted((one, other) => one[0] - other[0])) {
    const last = joined.at(-1)
    if (last !== undefined && start <= last[1])
      joined[joined.length - 1] = [last[0], Math.max(last[1], end)]
    else joined.push([start, end])
  }
  return joined
}

function at(level: number, start: number, length: number): WordMatch {
  return { level, spans: [[start, start + length]] }
}

const isLetter = (text: string, index: number) => /[\p{L}\p{N}]/u.test(text.charAt(index))

function findWordStart(word: string, text: string, from = 0): number {
  let found = text.indexOf(word, from)
  while (found > 0 && isLetter(text, found - 1) && isLetter(word, 0))
    found = text.indexOf(word, found + 1)
  return found
}

/** One letter too many, too few, wrong or swapped, in a word of at least four that begins alike. */
function matchMistyped(word: string, text: string): WordMatch | null {
  if (word.length < 4) return null
  for (const { 0: whole, index } of text.matchAll(/[\p{L}\p{N}]+/gu)) {
    if (whole.charAt(0) !== word.charAt(0)) continue
    for (const length of [word.length, word.length - 1, word.length + 1])
      if (editDistance(word, whole.slice(0, length), 1) === 1)
        return at(matchLevel.mistyped, index, Math.min(length, whole.length))
  }
  return null
}

/** `wbr` for "Western Balkans route". */
function matchInitials(word: string, text: string): WordMatch | null {
  if (word.length < 2) return null
  const starts = [...text.matchAll(/[\p{L}\p{N}]+/gu)]
  const initials = starts.map(({ 0: whole }) => whole.charAt(0)).join('')
  const found = initials.indexOf(word)
  if (found === -1) return null
  const met = starts.slice(found, found + word.length)
  return {
    level: matchLevel.initials,
    spans: met.map(({ index }): Span => [index, index + 1]),
  }
}
