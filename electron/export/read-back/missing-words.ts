import { countWords } from '@shared/base/count-words'
import type { Block } from '@shared/note/block'
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

type NoteLine = { readonly block: Block; readonly words: string }

/** So much of a text names it. */
const excerptLength = 60

/**
 * Holds every text of a note against the paragraphs of its file, each of which counts for one text.
 * Spaces, quotation marks and dashes are the typesetter's; where a text is not found without them,
 * letters, digits and signs of quantity are compared.
 */
export function findMissingWords(
  { body }: Pick<Note, 'body'>,
  paragraphs: readonly ReadParagraph[],
): FoundWords {
  const lines = body.flatMap((block) => linesOfBlock(block).map(({ words }) => ({ block, words })))
  const written = lines.filter(({ words }) => /[\p{L}\p{N}]/u.test(words))
  const texts = paragraphs.map(({ text }) => text)
  // Most are alike as they stand, which is quick to see.
  const same = matchWhole(written, texts, (text) => text)
  const close = matchWhole(same.lines, same.texts, withoutTypography)
  const { lines: unlike, texts: left } = matchWhole(close.lines, close.texts, lettersOf)
  const missing = matchLonger(unlike, left)
  const lost = new Set(missing)
  const lacking = new Set(missing.map(({ block }) => block))
  return {
    words: lines.reduce((sum, line) => sum + (lost.has(line) ? 0 : countWords(line.words)), 0),
    figures: figuresOf(body.filter((block) => !lacking.has(block))).length,
    missing: missing.map(({ words }) => excerptOf(words)),
  }
}

/** The lines and the texts that have no like among the others. */
function matchWhole(
  lines: readonly NoteLine[],
  texts: readonly string[],
  keyOf: (text: string) => string,
) {
  const left = new Map<string, string[]>()
  for (const text of texts) {
    const key = keyOf(text)
    const known = left.get(key)
    if (known === undefined) left.set(key, [text])
    else known.push(text)
  }
  const unlike = lines.filter(({ words }) => left.get(keyOf(words))?.pop() === undefined)
  return { lines: unlike, texts: [...left.values()].flat() }
}

/** A text may follow a written number, as `Table 1:`, or stand before an added remark. */
function matchLonger(lines: readonly NoteLine[], texts: readonly string[]): readonly NoteLine[] {
  const left = texts.map(lettersOf)
  return lines.filter(({ words }) => {
    const letters = lettersOf(words)
    const at = left.findIndex((text) => text.endsWith(letters) || text.startsWith(letters))
    if (at >= 0) left.splice(at, 1)
    return at < 0
  })
}

function withoutTypography(text: string): string {
  return text.replace(/[\s'"“”„‟‘’‚«»‹›\u2010-\u2015-]+/g, '')
}

function lettersOf(text: string): string {
  return text.normalize().replace(/[^\p{L}\p{M}\p{N}\p{Sc}%‰]+/gu, '')
}

function excerptOf(words: string): string {
  const characters = Array.from(words)
  return characters.length <= excerptLength
    ? words
    : `${characters.slice(0, excerptLength).join('').trimEnd()}…`
}
