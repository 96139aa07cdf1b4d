/** Where a sentence stands: in characters from the start of a source's text, the end left out. */
export type Span = { readonly sourceId: string; readonly start: number; readonly end: number }

/** Whether two sentences share a character of one source. */
export function overlaps(one: Span, other: Span): boolean {
  return one.sourceId === other.sourceId && one.start < other.end && other.start < one.end
}
