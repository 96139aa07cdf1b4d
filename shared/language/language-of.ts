import { english } from './en'
import type { Language } from './language'

const languages: readonly Language[] = [english]

/** The language of a two-letter code; English where we have no data, as most notes are drafted in it. */
export function languageOf(code: string): Language {
  return languages.find((language) => language.code === code) ?? english
}
