import { filterNames, searchKinds } from './query-words'

/** What Tab puts in the place of the word that is being typed. */
export type Completion = {
  /** As shown, `kind:measure`. */
  readonly text: string
  /** The whole query with it. */
  readonly query: string
}

/** What the library knows of documents, routes and states, by the filter that asks for it. */
export type FilterValues = Readonly<Record<ValueFilter, readonly string[]>>
const valueFilters = ['source', 'route', 'status'] as const
type ValueFilter = (typeof valueFilters)[number]

/** A name of one letter would be offered for every second word. */
const fewestLetters = 2
/** As many as one line shows. */
const mostValues = 5

const valueBeingTyped = new RegExp(
  `(?<!\\S)(${valueFilters.join('|')}):(?:"([^"]*)|([^\\s"]*))$`,
  'i',
)

/** The filter of the library whose value is being typed; null for none. */
export function valueFilterOf(query: string): ValueFilter | null {
  const name = valueBeingTyped.exec(query)?.[1]?.toLowerCase()
  return valueFilters.find((one) => one === name) ?? null
}

/**
 * The filters that the last word of a query may become: their names from two letters on, the kinds
 * after `kind:`, and after the others what the library knows that has a word beginning so. A name
 * ends with its colon, so that its value can be typed at once.
 */
export function completionsOf(query: string, values: FilterValues): readonly Completion[] {
  const filter = valueFilterOf(query)
  if (filter !== null) return valuesOf(query, filter, values[filter])
  const typed = /\S*$/.exec(query)?.[0].toLowerCase() ?? ''
  const before = query.slice(0, query.length - typed.length)
  return wordsFor(typed)
    .filter((word) => word !== typed && word.startsWith(typed))
    .map((word) => ({ text: word, query: `${before}${word}${word.endsWith(':') ? '' : ' '}` }))
}

function valuesOf(
  query: string,
  filter: ValueFilter,
  values: readonly string[],
): readonly Completion[] {
  const found = valueBeingTyped.exec(query)
  const typed = (found?.[2] ?? found?.[3] ?? '').toLowerCase()
  const before = query.slice(0, found?.index)
  return values
    .filter((value) => ` ${value.toLowerCase()}`.includes(` ${typed}`) && !value.includes('"'))
    .slice(0, mostValues)
    .map((value) => `${filter}:${/\s/.test(value) ? `"${value}"` : value}`)
    .filter((text) => !query.endsWith(text))
    .map((text) => ({ text, query: `${before}${text} ` }))
}

function wordsFor(typed: string): readonly string[] {
  if (typed.startsWith('kind:')) return searchKinds.map((kind) => `kind:${kind}`)
  return typed.length < fewestLetters ? [] : filterNames.map((name) => `${name}:`)
}
