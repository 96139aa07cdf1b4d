/** How an author is marked on the page and in the list: letters and a colour of the charts. */
export type AuthorMark = { readonly initials: string; readonly colour: string }

export type AuthorMarks = ReadonlyMap<string, AuthorMark>

const colourCount = 6

/** The mark of each author; of more than six some share a colour, never the letters alone. */
export function authorMarks(authors: readonly string[]): AuthorMarks {
  return new Map(
    authors.map((author, index) => [
      author,
      { initials: initialsOf(author), colour: `var(--chart-${(index % colourCount) + 1})` },
    ]),
  )
}

/** The mark of an author, or of the first of several. */
export function markOf(author: string, marks: AuthorMarks): AuthorMark {
  const [first = ''] = author.split(', ')
  return marks.get(author) ?? marks.get(first) ?? noAuthor
}

/** The mark of somebody the file does not name. */
export const noAuthor: AuthorMark = { initials: '–', colour: 'var(--color-control)' }

/** `MR` of `M. Rossi`, `AK` of `Anna Maria Kovács`; the first two letters of a single word. */
export function initialsOf(author: string): string {
  const words = author.split(/[\s.,]+/u).filter((word) => word !== '')
  const [first = '', last] = [words[0], words.length > 1 ? words.at(-1) : undefined]
  const letters = last === undefined ? [...first].slice(0, 2) : [[...first][0], [...last][0]]
  return letters.join('').toUpperCase()
}
