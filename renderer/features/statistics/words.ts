import { shortPeriod as writeShortPeriod } from '@shared/figure/chart/short-period'
import { type FigureValue, formatObservation } from '@shared/figure/format-observation'
import type { Language } from '@shared/language/language'
import { languageOf } from '@shared/language/language-of'
import type { Observation } from '@shared/library/observation'
import type { Text } from '@shared/text/text'
import type { TypographyProfile } from '@shared/typography/profile'
import { typeset } from '@shared/typography/typeset'
import { flagWords } from '../../lib/figures/flag-words'

/** In what language and house style is written. */
export type Words = {
  readonly text: Text
  readonly profile: TypographyProfile
  /** Of a note that the words are for; the window's if left out. */
  readonly language?: Language
}

/** The language in which values and dates are written. */
export function writtenIn({ text, language }: Words): Language {
  return language ?? languageOf(text.language)
}

/** A value as it is published, with its qualifier; it never breaks over a line. */
export function valueWords(value: FigureValue, words: Words): string {
  const { profile } = words
  const language = writtenIn(words)
  return typeset([formatObservation(value, 'signed', language)], language, profile).join('')
}

/** A value with its flags, `75 405, provisional`. */
export function flaggedWords(item: FigureValue & Pick<Observation, 'flags'>, words: Words): string {
  return [valueWords(item, words), ...flagWords(item.flags, words.text)].join(', ')
}

/** Dates as short as they can be said, in the language of the window unless another is named. */
export function shortPeriod(
  period: Pick<NonNullable<Observation['period']>, 'start' | 'end'>,
  text: Text,
  language: Language = languageOf(text.language),
): string {
  return writeShortPeriod(period, language)
}

/** Where and what it is broken down by, without what is said twice: `Serbia, men`. */
export function placeWords({
  geography,
  dimensions,
}: Pick<Observation, 'geography' | 'dimensions'>): string {
  return [geography, ...namedDimensions({ geography, dimensions }).map(([, value]) => value)]
    .filter(Boolean)
    .join(', ')
}

/** The dimensions that say more than the geography does; a plan is named by an id. */
export function namedDimensions({
  geography,
  dimensions,
}: Pick<Observation, 'geography' | 'dimensions'>): readonly (readonly [string, string])[] {
  return Object.entries(dimensions).filter(
    ([name, value]) => name !== 'route' && name !== 'plan' && value !== geography,
  )
}

export function capitalised(words: string): string {
  return `${words.slice(0, 1).toUpperCase()}${words.slice(1)}`
}

/** `returning_partner` as one would say it. */
export function dimensionTitle(name: string): string {
  return capitalised(name.replaceAll('_', ' '))
}
