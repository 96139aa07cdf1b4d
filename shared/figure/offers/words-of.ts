/** A word of a text, folded, with its place in UTF-16 units. */
export type PlacedWord = { readonly word: string; readonly at: number }

/** The words of a text in small letters and without accents, in their order. */
export function wordsOf(text: string): readonly PlacedWord[] {
  return [...text.matchAll(/[\p{L}\p{N}]+/gu)].map(({ 0: word, index }) => ({
    word: fold(word),
    at: index,
  }))
}

/** The places of a name all of whose longer words a text has, endings apart; empty where it lacks one. */
export function placesOfName(name: string, words: readonly PlacedWord[]): readonly number[] {
  const wanted = namingWords(name)
  const places = wanted.map((one) =>
    words.flatMap(({ word, at }) => (isSame(one, word) ? [at] : [])),
  )
  return places.every((found) => found.length > 0) ? places.flat() : []
}

/** Which of the words of a name a text has, endings apart. */
export function namedWords(name: string, words: readonly PlacedWord[]): readonly string[] {
  return namingWords(name).filter((one) => words.some(({ word }) => isSame(one, word)))
}

const known = new Map<string, readonly string[]>()
/** Names of a note's facts are asked for again with each of its numbers; those of a library are more. */
const mostKnown = 5000

/** Words that say something: no articles and prepositions, none twice. */
export function namingWords(name: string): readonly string[] {
  const before = known.get(name)
  if (before !== undefined) return before
  if (known.size >= mostKnown) known.clear()
  const words = readNamingWords(name)
  known.set(name, words)
  return words
}

function readNamingWords(name: string): readonly string[] {
  const all = wordsOf(name).map(({ word }) => word)
  const long = all.filter((word) => word.length > 3)
  return [...new Set(long.length > 0 ? long : all.filter((word) => word.length > 1))]
}

/** `Balkan` and `Balkans`, `crossing` and `crossings`; short words as they are. */
function isSame(one: string, other: string): boolean {
  if (one === other) return true
  const least = Math.min(one.length, other.length)
  return (
    least > 4 && one.slice(0, least - 1) === other.slice(0, least - 1) && nearLength(one, other)
  )
}

function nearLength(one: string, other: string): boolean {
  return Math.abs(one.length - other.length) < 4
}

function fold(word: string): string {
  return word.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
}
