import type { Block } from '../block'
import { linesOfBlock } from '../plain-text'
import { isNotToBeSaid } from './not-to-be-said'

/** A line that is not to be said, and the title of the note where it stands. */
export type SecretLine = { readonly text: string; readonly title: string }

/** Shorter lines are headings and beginnings that any note may have, "Red line: […]". */
const fewestWords = 5
/** Longer lines are known by a part of them; names of bodies and of acts are shorter than this. */
const runLength = 12

/** The lines of a note that are not to be said, those left out that are too short to be known again. */
export function secretLinesOf(blocks: readonly Block[]): readonly string[] {
  const lines = wordsOfLines(blocks.filter(isNotToBeSaid))
  return [...new Set(lines)].filter((line) => wordsOf(line).length >= fewestWords)
}

/** The lines of a note that anybody may read. */
export function openLinesOf(blocks: readonly Block[]): readonly string[] {
  return wordsOfLines(blocks.filter((block) => !isNotToBeSaid(block)))
}

function wordsOfLines(blocks: readonly Block[]): readonly string[] {
  return blocks.flatMap(linesOfBlock).map(({ words }) => words)
}

/**
 * Says for each line which secret one it repeats: all of a shorter one, or twelve words in a row of
 * a longer one. Capitals, punctuation, accents and kinds of space count for nothing.
 *
 * @returns a secret line or undefined for each of `lines`, in their order
 */
export function findSecretWords<Secret extends SecretLine>(
  lines: readonly string[],
  secrets: readonly Secret[],
): readonly (Secret | undefined)[] {
  const runs = new Map<string, Secret>()
  for (const secret of secrets) {
    const words = wordsOf(secret.text)
    if (words.length < fewestWords) continue
    for (const run of runsOf(words, Math.min(words.length, runLength)))
      if (!runs.has(run)) runs.set(run, secret)
  }
  const lengths = new Set([...runs.keys()].map((run) => run.split(' ').length))
  return lines.map((line) => {
    const words = wordsOf(line)
    for (const length of lengths)
      for (const run of runsOf(words, length)) {
        const secret = runs.get(run)
        if (secret !== undefined) return secret
      }
    return undefined
  })
}

function runsOf(words: readonly string[], length: number): readonly string[] {
  const count = Math.max(0, words.length - length + 1)
  return Array.from({ length: count }, (_, start) => words.slice(start, start + length).join(' '))
}

/** Numbers stay whole whatever parts their thousands. */
function wordsOf(text: string): readonly string[] {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/(?<=\d)[\s.,](?=\d{3}(?!\d))/g, '')
    .split(/[^\p{L}\p{N}%]+/u)
    .filter((word) => word !== '')
}
