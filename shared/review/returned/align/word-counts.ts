import { wordsOfText } from '../../../diff/text/tokens'

/** How often a text says each of its words, and how many it has in all. */
export type WordCounts = { readonly counts: ReadonlyMap<string, number>; readonly sum: number }

/** The words of a line; what only parts them does not count unless there is nothing else. */
export function wordCounts(key: string): WordCounts {
  const tokens = wordsOfText(key.toLowerCase()).filter((word) => word.trim() !== '')
  const words = tokens.filter((word) => /[\p{L}\p{N}]/u.test(word))
  const counted = words.length > 0 ? words : tokens
  const counts = new Map<string, number>()
  for (const word of counted) counts.set(word, (counts.get(word) ?? 0) + 1)
  return { counts, sum: counted.length }
}

/** How many words two texts share. */
export function sharedWords(one: WordCounts, other: WordCounts): number {
  if (one.counts.size > other.counts.size) return sharedWords(other, one)
  let shared = 0
  for (const [word, count] of one.counts) shared += Math.min(count, other.counts.get(word) ?? 0)
  return shared
}

/** 1 for the same words, 0 for none in common. */
export function likeness(one: WordCounts, other: WordCounts): number {
  const sum = one.sum + other.sum
  return sum === 0 ? 0 : (2 * sharedWords(one, other)) / sum
}

/** The words of the first text that the second does not have. */
export function wordsLeft(one: WordCounts, other: WordCounts): WordCounts {
  const counts = new Map<string, number>()
  let sum = 0
  for (const [word, count] of one.counts) {
    const left = count - (other.counts.get(word) ?? 0)
    if (left <= 0) continue
    counts.set(word, left)
    sum += left
  }
  return { counts, sum }
}
