import type { Language } from '../language/language'

/** What house styles leave to choose: only for languages in which more than one way is right. */
export type TypographyProfile = {
  /** `no-break-space` prints `80 %`, `none` prints `80%`. */
  readonly percentSpacing: 'no-break-space' | 'none'
  /** Which of the two kinds of quotation marks stands outside. */
  readonly quotationMarks: 'double' | 'single'
}

/**
 * House styles by id, the usual one first: the style guide as Council documents follow it, the
 * style guide to the letter, and the way of agencies and press releases.
 *
 * @see Interinstitutional Style Guide 6.4 (per cent), 10.1.9 (single quotation marks outside)
 */
export const houseStyles = {
  council: { percentSpacing: 'no-break-space', quotationMarks: 'double' },
  styleGuide: { percentSpacing: 'no-break-space', quotationMarks: 'single' },
  press: { percentSpacing: 'none', quotationMarks: 'double' },
} as const satisfies Readonly<Record<string, TypographyProfile>>
export type HouseStyle = keyof typeof houseStyles

/** What is printed where nobody chose. */
export const defaultProfile: TypographyProfile = houseStyles.council

/** The house style that makes these choices; undefined for a mixture of one's own. */
export function findHouseStyle(profile: TypographyProfile): HouseStyle | undefined {
  const ids: readonly HouseStyle[] = ['council', 'styleGuide', 'press']
  return ids.find(
    (id) =>
      houseStyles[id].percentSpacing === profile.percentSpacing &&
      houseStyles[id].quotationMarks === profile.quotationMarks,
  )
}

/** Whether `80 %` loses its space in this language. */
export function closesUpPerCent(language: Language, profile: TypographyProfile): boolean {
  return language.leavesChoices && profile.percentSpacing === 'none'
}

/** The quotation marks around words, and those around words inside of them. */
export function quotationMarksOf(
  language: Language,
  profile: TypographyProfile,
): Pick<Language, 'quotes' | 'innerQuotes'> {
  const { quotes, innerQuotes } = language
  return language.leavesChoices && profile.quotationMarks === 'single'
    ? { quotes: innerQuotes, innerQuotes: quotes }
    : { quotes, innerQuotes }
}
