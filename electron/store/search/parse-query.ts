import { type SearchKind, searchKindSchema } from '@shared/contract/library'
import { foldText } from './fold-text'

/** Words to find: one, a phrase, or the beginning of a word that is still being typed. */
export type SearchTerm = {
  readonly text: string
  readonly isPhrase: boolean
  readonly isOpen: boolean
}

/** What narrows a search beside its words; null where it does not. */
export type SearchFilters = {
  readonly kind: SearchKind | null
  /** Part of the reference or title of a document, folded. */
  readonly source: string | null
  readonly year: number | null
  /** Part of a route, region or place, folded. */
  readonly route: string | null
  /** Part of how a measure or an agreement stands, folded. */
  readonly status: string | null
}

export type ParsedQuery = SearchFilters & {
  readonly terms: readonly SearchTerm[]
  /** Words and phrases that must not be found. */
  readonly excluded: readonly string[]
}

/** What FTS5's unicode61 tokenizer keeps; the rest parts words. */
const wordCharacter = /[\p{L}\p{N}\p{Co}]/u

const noFilters: SearchFilters = {
  kind: null,
  source: null,
  year: null,
  route: null,
  status: null,
}

/**
 * Reads what was typed in a search field: words, "phrases in quotes", `-without`, and filters:
 * `kind:measure source:"14871/24" year:2024 route:"western balkans"`. The last word may be the
 * beginning of one, as it is still being typed. A filter that makes no sense is read as a word.
 */
export function parseQuery(query: string): ParsedQuery {
  let filters = noFilters
  const excluded: string[] = []
  const terms: SearchTerm[] = []
  for (const token of tokensOf(query)) {
    const filter = filterOf(token)
    const without = /^-(.+)$/s.exec(token)?.[1]
    if (filter !== null) filters = { ...filters, ...filter }
    else if (!wordCharacter.test(token)) continue
    else if (without !== undefined) excluded.push(unquoted(without))
    else terms.push({ text: unquoted(token), isPhrase: token.startsWith('"'), isOpen: false })
  }
  const last = terms.pop()
  if (last !== undefined) terms.push({ ...last, isOpen: isLastToken(query, last) })
  return { ...filters, terms, excluded }
}

/** A filter or an exclusion typed after a word ends it. */
function isLastToken(query: string, { text, isPhrase }: SearchTerm): boolean {
  return !isPhrase && query.replaceAll('\0', ' ').trimEnd().endsWith(text)
}

/** Words, phrases and filters; a quote that is never closed opens nothing. */
function tokensOf(query: string): readonly string[] {
  // SQLite ends its texts at a NUL.
  return query.replaceAll('\0', ' ').match(/(?:-|\w+:)?"[^"]*"|[^\s"]+/g) ?? []
}

function unquoted(token: string): string {
  return token.replaceAll('"', '')
}

function filterOf(token: string): Partial<SearchFilters> | null {
  const [, name, value = ''] = /^(kind|source|year|route|status):(.+)$/s.exec(token) ?? []
  const text = foldText(unquoted(value)).trim()
  if (text === '') return null
  switch (name) {
    case 'kind': {
      const kind = searchKindSchema.safeParse(text).data
      return kind === undefined ? null : { kind }
    }
    case 'year':
      return /^\d{4}$/.test(text) ? { year: Number(text) } : null
    case 'source':
      return { source: text }
    case 'route':
      return { route: text }
    case 'status':
      return { status: text }
    default:
      return null
  }
}
