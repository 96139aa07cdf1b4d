import type { Inline } from '../../note/inline'

/**
 * A number with its groups and decimals, a word, white space, or one other character, each with the
 * accents and joined signs that belong to it: no letter and no emoji is cut in two. Joined they are
 * the text again.
 */
const tokenPattern =
  /(?:\d{1,3}(?:[ \u00a0\u202f]\d{3})+(?!\d)|\d+(?:[.,]\d+)*|[\p{L}\p{M}\p{N}]+|\s+|\p{RI}\p{RI}|.)(?:[\p{M}\p{EMod}]|\u200d.)*/gsu

/** The words of a text, with what stands between them. */
export function wordsOfText(text: string): readonly string[] {
  return text.match(tokenPattern) ?? []
}

/** Texts cut into words that keep their marks; a figure, a footnote, a line break are one each. */
export function tokensOf(inlines: readonly Inline[]): readonly Inline[] {
  return inlines.flatMap((inline): readonly Inline[] => {
    if (inline.kind !== 'text') return [inline]
    const { kind, marks } = inline
    return wordsOfText(inline.text).map((text) => ({ kind, text, marks }))
  })
}

/** The same for tokens that are the same. */
export function tokenKey(token: Inline): string {
  return token.kind === 'text' ? `${token.marks.join()} ${token.text}` : JSON.stringify(token)
}

/** Whether a text says nothing by itself: white space and punctuation. */
export function isFiller(text: string): boolean {
  return !/[\p{L}\p{N}]/u.test(text)
}
