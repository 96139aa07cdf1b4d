import type { Language } from '../../../language/language'

/**
 * Says whether words are the footnote that a name carries at its first mention: output prints it by
 * itself, so that a note does not hold it.
 *
 * @param before the words that the mark stands behind
 */
export function isDesignationNote(words: string, before: string, language: Language): boolean {
  return language.designations.some(
    ({ name, note }) => plain(words) === plain(note) && before.includes(name),
  )
}

/** A line that follows the words of a footnote in which the name is met for the first time. */
export function isDesignationLine(line: string, language: Language): boolean {
  return language.designations.some(
    ({ note }) => /^\s*\*/.test(line) && plain(line) === plain(note),
  )
}

/** The mark that such a name carries in a footnote, with the name before it. */
export function designationMarksOf(language: Language): RegExp {
  const names = language.designations.map(({ name }) => name).join('|')
  return new RegExp(`(?<=(?:${names === '' ? '(?!)' : names}))\\*+`, 'u')
}

function plain(words: string): string {
  return words
    .replace(/^[\s*]+/, '')
    .replace(/\s+/g, ' ')
    .replaceAll('’', "'")
    .trim()
}
