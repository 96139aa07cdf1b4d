import { filterNames, searchKinds } from './query-words'

/** What Tab puts in the place of the word that is being typed. */
export type Completion = {
  /** As shown, `kind:measure`. */
  readonly text: string
  /** The whole query with it. */
  readonly query: string
}

/** A name of one letter would be offered for every second word. */
const fewestLetters = 2

/**
 * The filters that the last word of a query may become: their names from two letters on, and the
 * kinds after `kind:`. A name ends with its colon, so that its value can be typed at once.
 */
export function completionsOf(query: string): readonly Completion[] {
  const typed = /\S*$/.exec(query)?.[0].toLowerCase() ?? ''
  const before = query.slice(0, query.length - typed.length)
  return wordsFor(typed)
    .filter((word) => word !== typed && word.startsWith(typed))
    .map((word) => ({ text: word, query: `${before}${word}${word.endsWith(':') ? '' : ' '}` }))
}

function wordsFor(typed: string): readonly string[] {
  if (typed.startsWith('kind:')) return searchKinds.map((kind) => `kind:${kind}`)
  return typed.length < fewestLetters ? [] : filterNames.map((name) => `${name}:`)
}
