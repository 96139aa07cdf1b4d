/** Private characters that stand for what is no text where a Word paragraph is read as one. */
export const signs = {
  paragraphEnd: '\ue000',
  note: '\ue001',
  /** The `*` of a designation, printed by the exporter. */
  designation: '\ue002',
  picture: '\ue003',
} as const

const likes: readonly (readonly [RegExp, string])[] = [
  [/[\u00a0\u2000-\u200a\u202f\u205f\u3000\t]/g, ' '],
  [/[\u2018\u2019\u201a\u201b\u2032\u02bc`´]/g, "'"],
  [/[\u201c-\u201f\u2033«»]/g, '"'],
  [/[\u2010-\u2015\u2212]/g, '-'],
]

const unlike = /[\u00a0\u2000-\u201f\u202f\u205f\u3000\t\u2032\u2033\u02bc`´«»\u2212]/
const invisible = /[\u00ad\u200b\u2060\ufeff…]/

/** The text with spaces, quotation marks and dashes of one kind each: as long as it was. */
export function plainTypography(text: string): string {
  // Most lines have none of these.
  if (!unlike.test(text)) return text
  return likes.reduce((plain, [pattern, like]) => plain.replace(pattern, like), text)
}

/** What programs put in and take out unasked: soft hyphens, marks without width, one-sign ellipses. */
export function withoutInvisible(text: string): string {
  if (!invisible.test(text)) return text
  return text.replace(/[\u00ad\u200b\u2060\ufeff]/g, '').replaceAll('…', '...')
}

/** Single spaces, of which there are most, stay what they are. */
const severalSpaces = /[^\S ]\s*|\s{2,}/g

/** A line for likeness only: no signs, one space between words. */
export function plainLine(text: string): string {
  return plainTypography(text)
    .replaceAll(signs.paragraphEnd, ' ')
    .replace(/[\ue001\ue002]/g, '')
    .replace(severalSpaces, ' ')
    .trim()
}
