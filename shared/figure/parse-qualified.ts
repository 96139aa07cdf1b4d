import type { Language } from '../language/language'
import { parseNumber } from './parse-number'

export type QualifiedNumber = { readonly value: number; readonly qualifier: string }

/**
 * Reads a number with the words before it: `over 2 700`. Without words it is `exact`.
 *
 * @returns null where the words are no qualifier of the language or no number follows
 */
export function parseQualified(text: string, language: Language): QualifiedNumber | null {
  const [, words = '', number = ''] = /^([^\d–−-]*)(.*)$/su.exec(text.trim()) ?? []
  const value = parseNumber(number, language)
  const wanted = words.trim().toLowerCase()
  const qualifier =
    wanted === ''
      ? 'exact'
      : Object.keys(language.qualifiers).find(
          (name) => language.qualifiers[name]?.toLowerCase() === wanted,
        )
  return value === null || qualifier === undefined ? null : { value, qualifier }
}
