import type { Inline } from '@shared/note/inline'

/** Words as they are compared: one kind of space, quote and hyphen. */
export function plainWords(text: string): string {
  return text
    .normalize('NFC')
    .replace(/[\u2018\u2019]/g, "'")
    .replace(/[\u201c\u201d]/g, '"')
    .replace(/\u2011/g, '-')
    .replace(/\u00ad/g, '')
    .replace(/[\s\u00a0\u202f]+/g, ' ')
    .trim()
}

/** How often each word stands in the texts. */
export function countWords(texts: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const text of texts)
    for (const word of plainWords(text).split(' '))
      if (word !== '') counts.set(word, (counts.get(word) ?? 0) + 1)
  return counts
}

/** Words of one that the other has not, or has not as often. */
export function wordsMissing(
  from: ReadonlyMap<string, number>,
  other: ReadonlyMap<string, number>,
): readonly string[] {
  return [...from].flatMap(([word, count]) =>
    Array<string>(Math.max(0, count - (other.get(word) ?? 0))).fill(word),
  )
}

/** Inlines as one reads them; footnotes are none of the words. */
export function shownWords(inlines: readonly Inline[]): string {
  return inlines.map(shown).join('')
}

function shown(inline: Inline): string {
  if (inline.kind === 'text') return inline.text
  if (inline.kind === 'lineBreak') return ' '
  return inline.kind === 'footnote' ? '' : inline.shown
}

/** The words of a text up to a place, which counts all but text as one. */
export function wordsUpTo(inlines: readonly Inline[], place: number): string {
  let left = place
  let words = ''
  for (const inline of inlines) {
    if (left <= 0) break
    const length = inline.kind === 'text' ? inline.text.length : 1
    words += inline.kind === 'text' ? inline.text.slice(0, left) : shown(inline)
    left -= length
  }
  return words
}
