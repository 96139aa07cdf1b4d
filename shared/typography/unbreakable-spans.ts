import type { Language } from '../language/language'
import { findTiedSpaces } from './space-ties'

/**
 * The pieces of a typed paragraph inside of which a line must not end, as `80 %` or `EUR 3 million`:
 * each tied space with what stands beside it, in order, joined where they touch.
 *
 * @returns offsets in UTF-16 units, the end behind the last one
 */
export function findUnbreakableSpans(
  text: string,
  language: Language,
): readonly { readonly start: number; readonly end: number }[] {
  const spaces = [...new Set(findTiedSpaces(text, language))].sort((one, other) => one - other)
  const spans: { start: number; end: number }[] = []
  for (const space of spaces) {
    const last = spans.at(-1)
    const end = Math.min(text.length, space + 2)
    if (last !== undefined && space - 1 <= last.end) last.end = end
    else spans.push({ start: Math.max(0, space - 1), end })
  }
  return spans
}
