import type { ReactNode } from 'react'

export type Column<T> = {
  readonly id: string
  readonly title: string
  /** Share of the width, in per cent. */
  readonly widthPercent: number
  readonly align?: 'end'
  /** Left out where the list is narrow. */
  readonly isSecondary?: boolean
  /** What filtering reads, and sorting unless `sortBy` is given. */
  readonly text: (item: T) => string
  readonly sortBy?: (item: T) => number
  /** What is shown; the text if not given. */
  readonly cell?: (item: T) => ReactNode
}

export type Sort = { readonly columnId: string; readonly descending: boolean }

/** The items in the order of a column; without one, in the order given. */
export function sortItems<T>(
  items: readonly T[],
  columns: readonly Column<T>[],
  sort: Sort | null,
): readonly T[] {
  const column = columns.find(({ id }) => id === sort?.columnId)
  if (column === undefined || sort === null) return items
  const { text, sortBy } = column
  const compare = sortBy
    ? (a: T, b: T) => sortBy(a) - sortBy(b)
    : (a: T, b: T) => collator.compare(text(a), text(b))
  return [...items].sort((a, b) => (sort.descending ? compare(b, a) : compare(a, b)))
}

/** The items that hold all words of the filter, in any column, without regard to accents. */
export function filterItems<T>(
  items: readonly T[],
  textOf: (item: T) => string,
  filter: string,
): readonly T[] {
  const words = fold(filter).split(/\s+/).filter(Boolean)
  if (words.length === 0) return items
  return items.filter((item) => {
    const text = fold(textOf(item))
    return words.every((word) => text.includes(word))
  })
}

const collator = new Intl.Collator('en-GB', { numeric: true, sensitivity: 'base' })

/** Lower case, no accents, no spaces inside numbers, so that 49297 finds 49 297. */
function fold(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/(\d)[\s,](?=\d{3}(\D|$))/g, '$1')
    .toLowerCase()
}
