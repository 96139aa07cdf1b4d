import type { Node } from '@tiptap/pm/model'

export type WordPlace = { readonly from: number; readonly to: number }

/**
 * Where a text speaks of what was searched: in the first block that has most of the words, the word
 * that stands there first, with those that follow it at once. Null where no block has any. Words
 * are met at the beginning of a word, without regard to case and accents.
 */
export function findWords(doc: Node, words: readonly string[]): WordPlace | null {
  const folded = words.map(fold).filter((word) => word !== '')
  const found: (readonly WordPlace[])[] = []
  doc.descendants((block, position) => {
    if (!block.isTextblock) return true
    // What is no text, a figure or a footnote, is one position long.
    const text = block.textBetween(0, block.content.size, undefined, '\ufffc')
    found.push(wordsIn(fold(text), folded).map(({ from, to }) => shift(from, to, position + 1)))
    return false
  })
  const best = found.toSorted((one, other) => other.length - one.length)[0] ?? []
  return best.reduce<WordPlace | null>(
    (place, next) =>
      place === null ? next : next.from <= place.to + 1 ? { from: place.from, to: next.to } : place,
    null,
  )
}

/** The first place of each word, in the order of the text. */
function wordsIn(text: string, words: readonly string[]): readonly WordPlace[] {
  return words
    .flatMap((word) => {
      const from = findStart(text, word)
      return from === -1 ? [] : { from, to: from + word.length }
    })
    .toSorted((one, other) => one.from - other.from)
}

function findStart(text: string, word: string): number {
  let found = text.indexOf(word)
  while (found > 0 && isLetter(text.charAt(found - 1))) found = text.indexOf(word, found + 1)
  return found
}

function shift(from: number, to: number, by: number): WordPlace {
  return { from: from + by, to: to + by }
}

function isLetter(unit: string): boolean {
  return /[\p{L}\p{N}]/u.test(unit)
}

/** Small letters without accents, each at the place where it was. */
function fold(text: string): string {
  return text
    .split('')
    .map((unit) => {
      const folded = unit.normalize('NFD').charAt(0).toLowerCase()
      return folded.length === 1 ? folded : unit
    })
    .join('')
}
