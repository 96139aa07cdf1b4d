/** Small letters without accents, as people type them. */
function fold(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
}

/**
 * Of the texts, in their order, those in which each typed word starts a word; none once one of them
 * stands there whole, all for an empty field.
 */
export function findSuggestions(
  texts: readonly string[],
  typed: string,
  limit: number,
): readonly string[] {
  const wanted = fold(typed).split(/\s+/).filter(Boolean)
  if (texts.some((text) => fold(text) === fold(typed.trim()))) return []
  return texts
    .filter((text) => {
      const words = fold(text).split(/[^\p{L}\p{N}]+/u)
      return wanted.every((word) => words.some((other) => other.startsWith(word)))
    })
    .slice(0, limit)
}

/** Several lists as one, each text once, at its first place; empty ones are left out. */
export function joinSuggestions(...lists: readonly (readonly string[])[]): readonly string[] {
  return [...new Set(lists.flat().map((text) => text.trim()))].filter((text) => text !== '')
}
