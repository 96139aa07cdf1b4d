import { countWords } from '@shared/base/count-words'
import { figuresOf } from '@shared/note/inlines/inlines-of-block'
import type { Note } from '@shared/note/note'
import { linesOfBlock } from '@shared/note/plain-text'
import type { ReadParagraph } from './story-reader'

export type FoundWords = {
  /** In the texts of the note that the file has. */
  readonly words: number
  readonly figures: number
  /** The beginnings of texts that it lacks or words otherwise, in reading order. */
  readonly missing: readonly string[]
}

/** So much of a text names it. */
const excerptLength = 60

/**
 * Holds every text of a note against the paragraphs of its file: letters, digits and signs of
 * quantity, as spaces, quotation marks and dashes are the typesetter's. Each paragraph counts for
 * one text.
 */
export function findMissingWords(
  { body }: Pick<Note, 'body'>,
  paragraphs: readonly ReadParagraph[],
): FoundWords {
  const texts = body.flatMap((block) =>
    linesOfBlock(block).map((line) => ({
      block,
      words: line.words,
      letters: lettersOf(line.words),
    })),
  )
  const inFile = countedLetters(paragraphs)
  const unlike = texts.filter(({ letters }) => letters !== '' && !inFile.take(letters))
  const missing = unlike.filter(({ letters }) => !inFile.takeLonger(letters))
  const lacking = new Set(missing.map(({ block }) => block))
  const lost = new Set(missing)
  return {
    words: countWords(
      texts
        .filter((text) => !lost.has(text))
        .map(({ words }) => words)
        .join('\n'),
    ),
    figures: figuresOf(body.filter((block) => !lacking.has(block))).length,
    missing: missing.map(({ words }) => excerptOf(words)),
  }
}

function countedLetters(paragraphs: readonly ReadParagraph[]) {
  const counts = new Map<string, number>()
  for (const { text } of paragraphs) {
    const letters = lettersOf(text)
    counts.set(letters, (counts.get(letters) ?? 0) + 1)
  }
  const take = (letters: string): boolean => {
    const count = counts.get(letters) ?? 0
    if (count > 0) counts.set(letters, count - 1)
    return count > 0
  }
  return {
    take,
    /** A text may follow a written number, as `Table 1:`, or stand before an added remark. */
    takeLonger: (letters: string): boolean => {
      for (const [other, count] of counts)
        if (count > 0 && (other.endsWith(letters) || other.startsWith(letters))) return take(other)
      return false
    },
  }
}

function lettersOf(text: string): string {
  return text.normalize().replace(/[^\p{L}\p{M}\p{N}\p{Sc}%‰]/gu, '')
}

function excerptOf(words: string): string {
  const characters = Array.from(words)
  return characters.length <= excerptLength
    ? words
    : `${characters.slice(0, excerptLength).join('').trimEnd()}…`
}
