import { type SearchKind, searchKindSchema } from '@shared/contract/library'

type ParsedQuery = {
  /** An FTS5 expression that holds nothing but quoted strings; null where no word was typed. */
  readonly match: string | null
  /** From `kind:measure` in the query. */
  readonly kind: SearchKind | null
}

/** What FTS5's unicode61 tokenizer keeps; the rest parts words. */
const wordCharacter = /[\p{L}\p{N}\p{Co}]/u

/**
 * Reads what was typed in a search field: words, "phrases in quotes", `kind:measure`. All words
 * must be found; the last one may be the beginning of a word, as it is still being typed.
 */
export function parseQuery(query: string): ParsedQuery {
  const strings: string[] = []
  let kind: SearchKind | null = null
  for (const token of tokensOf(query)) {
    const named = kindOf(token)
    if (named !== null) kind = named
    else if (wordCharacter.test(token)) strings.push(`"${token.replaceAll('"', '')}"`)
  }
  if (strings.length === 0) return { match: null, kind }
  const isOpen = !query.trimEnd().endsWith('"')
  return { match: strings.join(' ') + (isOpen ? ' *' : ''), kind }
}

/** Words, and phrases with the quote that opens them; a quote that is never closed opens none. */
function tokensOf(query: string): readonly string[] {
  // SQLite ends its texts at a NUL.
  return query.replaceAll('\0', ' ').match(/"[^"]*"|[^\s"]+/g) ?? []
}

function kindOf(token: string): SearchKind | null {
  if (!token.startsWith('kind:')) return null
  return searchKindSchema.safeParse(token.slice('kind:'.length).toLowerCase()).data ?? null
}
