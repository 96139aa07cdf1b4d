import type { Language } from '../language/language'

/**
 * Where the spaces stand that are printed as no-break spaces, in the order of the patterns.
 *
 * @returns offsets in UTF-16 units; a space that two patterns tie stands there twice
 */
export function findTiedSpaces(text: string, language: Language): readonly number[] {
  const { anywhere, besideDigits } = spaceTies(language)
  // Most texts have no digit, and most patterns want one.
  const patterns = /\d/.test(text) ? [...besideDigits, ...anywhere] : anywhere
  return patterns.flatMap((pattern) =>
    [...text.matchAll(pattern)].flatMap(({ index, 0: match }) =>
      [...match].flatMap((character, offset) => (character === ' ' ? [index + offset] : [])),
    ),
  )
}

type Ties = { readonly anywhere: readonly RegExp[]; readonly besideDigits: readonly RegExp[] }

const tiesOf = new WeakMap<Language, Ties>()

/*
 * The places where a line must not break: each ordinary space inside a match of one of these
 * patterns is printed as a no-break space.
 *
 * @see Interinstitutional Style Guide 6.4 and 6.5
 */
function spaceTies(language: Language): Ties {
  const known = tiesOf.get(language)
  if (known !== undefined) return known
  const ties = buildTies(language)
  tiesOf.set(language, ties)
  return ties
}

function buildTies(language: Language): Ties {
  const months = language.months.join('|')
  const words = language.wordsBeforeNumbers.map(escapeForPattern).join('|')
  const nouns = [language.million, language.billion].flatMap(({ other, one }) => [other, one])
  const units = nouns.map(escapeForPattern).join('|')
  const besideDigits = [
    // 49 297
    /\d{1,3}(?<!\d{4})(?:[ \u00a0]\d{3})+(?!\d)/g,
    // 80 %
    tie('\\d', '[%‰]'),
    // EUR 3, WK 12653/2024, JAI 1545, UNSCR 1244/1999
    tie('(?<![\\p{L}\\p{N}])\\p{Lu}{2,8}(?:-\\p{Lu}{2,8})?', '\\d'),
    // 19 November, November 2024
    tie('(?<!\\d)\\d{1,2}(?:\\.|er)?', `(?:${months})(?!\\p{L})`),
    tie(`(?<!\\p{L})(?:${months})`, '\\d{4}(?!\\d)'),
    // 3 million
    tie('\\d', `(?:${units})(?!\\p{L})`),
  ]
  const anywhere = [
    // Article 5, Annex II, Coreper II
    tie(`(?<!\\p{L})(?:${words})`, '(?:\\d|[IVXLC]+(?!\\p{L}))'),
    ...(language.spacedPunctuation ? [tie('\\S', '[:;?!»]'), tie('«', '')] : []),
  ]
  return { anywhere, besideDigits }
}

/** A space between two patterns. The space comes first: that makes the search several times faster. */
function tie(before: string, after: string): RegExp {
  return new RegExp(` (?=${after})(?<=${before} )`, 'gu')
}

function escapeForPattern(word: string): string {
  return word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
}
