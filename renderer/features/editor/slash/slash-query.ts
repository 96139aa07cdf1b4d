const longestQuery = 60
const mostWords = 6

/**
 * Decides whether a `/` in the text asks for the insert menu, and what is asked. It does on an empty
 * line or after a space, never inside `14871/24` or `and/or`, nor when a space follows it.
 *
 * @param before text of the paragraph up to the cursor; things that are no text are one character
 * @returns where the `/` stands in `before`, and the words after it
 */
export function findSlashQuery(
  before: string,
): { readonly start: number; readonly query: string } | null {
  for (let start = before.lastIndexOf('/'); start >= 0; start = previousSlash(before, start)) {
    if (start > 0 && !/\s/.test(before.charAt(start - 1))) continue
    const query = before.slice(start + 1)
    return isQuery(query) ? { start, query } : null
  }
  return null
}

function previousSlash(text: string, from: number): number {
  return from === 0 ? -1 : text.lastIndexOf('/', from - 1)
}

/** Two spaces, or more words than one searches for, say that the author is writing a sentence. */
function isQuery(query: string): boolean {
  return (
    query.length <= longestQuery &&
    !/^\s|\s\s|\ufffc|\n/.test(query) &&
    query.split(/\s/).length <= mostWords
  )
}
