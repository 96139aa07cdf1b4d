import type { Transaction } from '@tiptap/pm/state'
import type { Match } from './find-matches'

export type Replaced = { readonly replaced: number; readonly skipped: number }

/**
 * Puts other words in place of the matches, each in the look of what it replaces. What holds a
 * figure, citation or reference is left as it is and counted.
 */
export function replaceMatches(
  tr: Transaction,
  matches: readonly Match[],
  words: string,
): Replaced {
  const typed = matches.filter(({ isLocked }) => !isLocked)
  // From the end, so that the places before stay what they are.
  for (const { from, to } of typed.toReversed()) {
    const marks = tr.doc.resolve(from).nodeAfter?.marks ?? []
    if (words === '') tr.delete(from, to)
    else tr.replaceWith(from, to, tr.doc.type.schema.text(words, marks))
  }
  return { replaced: typed.length, skipped: matches.length - typed.length }
}
