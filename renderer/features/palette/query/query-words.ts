import type { SearchKind } from '@shared/contract/library'

/** What narrows a search; the main process reads the same names. */
export const filterNames = ['kind', 'source', 'year', 'route', 'status'] as const

/** Kinds by which one can narrow. */
export const searchKinds: readonly SearchKind[] = [
  'measure',
  'plan',
  'statistic',
  'source',
  'note',
  'agreement',
  'funding',
  'event',
  'question',
  'indicator',
]

const token = /(?:-|\w+:)?"[^"]*"|[^\s"]+/g
const filter = new RegExp(`^(?:${filterNames.join('|')}):`)

/** A filter whose quoted value is still being typed. */
const openFilter = new RegExp(`(?<!\\S)(?:${filterNames.join('|')}):"[^"]*$`)

/** Whether a query has a filter, a phrase or an exclusion, which only the search index obeys. */
export function isForIndex(query: string): boolean {
  return (
    query.includes('"') || tokensOf(query).some((each) => filter.test(each) || isExcluded(each))
  )
}

/**
 * The query without a filter at its end that has no value yet, or the first letters of a kind, or a
 * quotation mark that is still open.
 */
export function answerable(query: string): string {
  const open = openFilter.exec(query)
  if (open !== null) return query.slice(0, open.index)
  const last = /\S*$/.exec(query)?.[0] ?? ''
  const isPending = /^\w+:$/.test(last) || (last.startsWith('kind:') && !isKind(last))
  return isPending && filter.test(last) ? query.slice(0, -last.length) : query
}

function isKind(last: string): boolean {
  return searchKinds.some((kind) => last === `kind:${kind}`)
}

/** The words and phrases to be found, without quotes: to be marked in what is found. */
export function foundWordsOf(query: string): readonly string[] {
  return tokensOf(query)
    .filter((each) => !filter.test(each) && !isExcluded(each))
    .map((each) => each.replaceAll('"', ''))
}

function tokensOf(query: string): readonly string[] {
  return query.match(token) ?? []
}

function isExcluded(each: string): boolean {
  return /^-./.test(each)
}
