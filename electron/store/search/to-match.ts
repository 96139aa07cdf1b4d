import type { SearchTerm } from './parse-query'

/**
 * An FTS5 expression that holds nothing but quoted strings and its own operators: all terms must
 * be found, none of the excluded ones. Null where there is no term: FTS5 cannot list what a text
 * does not hold.
 *
 * @param closeWords words that stand for a mistyped one, by its text
 */
export function toMatch(
  terms: readonly SearchTerm[],
  excluded: readonly string[],
  closeWords: ReadonlyMap<string, readonly string[]> = new Map(),
): string | null {
  if (terms.length === 0) return null
  const found = terms.map(({ text, isOpen }) => {
    const words = closeWords.get(text)
    return words === undefined
      ? `${quoted(text)}${isOpen ? ' *' : ''}`
      : `(${words.map(quoted).join(' OR ')})`
  })
  const without = excluded.map((text) => ` NOT ${quoted(text)}`).join('')
  return `(${found.join(' AND ')})${without}`
}

function quoted(text: string): string {
  return `"${text.replaceAll('"', '')}"`
}
