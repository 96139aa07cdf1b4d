import { german } from './de'
import { english } from './en'
import { french } from './fr'
import type { Language } from './language'

/** Those that we have data for. */
export const languages: readonly Language[] = [english, french, german]

/** The language of a two-letter code; English where we have no data, as most notes are drafted in it. */
export function languageOf(code: string): Language {
  return findLanguage(code) ?? english
}

/** The language of a two-letter code, undefined where we have no data: then nothing may be assumed. */
export function findLanguage(code: string): Language | undefined {
  return languages.find((language) => language.code === code)
}
