/** What narrows a search; the main process reads the same names. */
export const filterNames = ['kind', 'source', 'year', 'route', 'status'] as const

const token = /(?:-|\w+:)?"[^"]*"|[^\s"]+/g
const filter = new RegExp(`^(?:${filterNames.join('|')}):`)

/** Whether a query has a filter, a phrase or an exclusion, which only the search index obeys. */
export function isForIndex(query: string): boolean {
  return (
    query.includes('"') || tokensOf(query).some((each) => filter.test(each) || isExcluded(each))
  )
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
