/** As templates leave them, and as one types the same. */
const openPlace = /\[(?:…|\.{3})\]/g

/**
 * A place in a line that a template leaves to be filled in, as it stands there: `[…]`. Within
 * quotation marks the same says that words were left out. Null where there is none.
 */
export function findOpenPlace(line: string): string | null {
  for (const match of line.matchAll(openPlace))
    if (!endsInQuotation(line.slice(0, match.index))) return match[0]
  return null
}

/** Says whether a quotation that the text opened is not closed at its end. */
export function endsInQuotation(before: string): boolean {
  // German ends a quotation with the mark that begins one in English.
  const open = before.replace(/„[^“]*“/g, '')
  const straight = open.split('"').length - 1
  return straight % 2 === 1 || /[“„«][^”»]*$/.test(open)
}
