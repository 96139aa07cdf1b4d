import { foldText, matchLevel, matchWord, wordsOf } from './match-words'
import type { PaletteEntry } from './palette-entry'

export type RankedEntry = {
  readonly entry: PaletteEntry
  /** All words were met as they were typed: what the library finds comes after it, not before. */
  readonly isSure: boolean
}

/** What the last thing used is worth more than a thing never used, in levels of a match. */
const useWorth = 2

/**
 * The entries that have all words of a query, the best first: by how they were met and by how
 * lately they were used. Of two that are alike the one given first stays first, and what stands
 * between two others does not change their order.
 *
 * @param recent ids, the last used first
 */
export function rankEntries(
  entries: readonly PaletteEntry[],
  query: string,
  recent: readonly string[],
): readonly RankedEntry[] {
  const words = wordsOf(query)
  const uses = new Map(recent.map((id, index) => [id, useWorth * 0.9 ** index]))
  return entries
    .flatMap((entry) => {
      const match = matchEntry(entry, words)
      if (match === null) return []
      return { entry, isSure: match.isSure, worth: match.worth + (uses.get(entry.id) ?? 0) }
    })
    .toSorted((one, other) => Number(other.isSure) - Number(one.isSure) || other.worth - one.worth)
    .map(({ entry, isSure }) => ({ entry, isSure }))
}

function matchEntry(entry: PaletteEntry, words: readonly string[]) {
  const title = foldText(entry.title)
  const detail = foldText(entry.detail)
  let sum = 0
  let isSure = true
  for (const word of words) {
    const level = levelOf(word, title, detail)
    if (level === null) return null
    if (level < matchLevel.elsewhere) isSure = false
    sum += level
  }
  const begins = words[0] !== undefined && title.startsWith(words[0]) ? 0.5 : 0
  return { isSure, worth: words.length === 0 ? 0 : sum / words.length + begins }
}

function levelOf(word: string, title: string, detail: string): number | null {
  const inTitle = matchWord(word, title)?.level ?? 0
  if (inTitle >= matchLevel.inside) return inTitle
  if (detail.includes(word)) return matchLevel.elsewhere
  return inTitle === 0 ? null : inTitle
}
