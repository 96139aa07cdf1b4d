import { sameValue } from '../../base/same-value'
import type { Inline } from '../../note/inline'
import { joinTexts } from '../../note/inlines/join-texts'
import { groupRuns, type RunKind } from './group-runs'
import { isFiller, tokenKey, tokensOf } from './tokens'

/** A stretch of text that is in both states, only in the one before or only in the one after. */
export type InlineRun = { readonly kind: RunKind; readonly inlines: readonly Inline[] }

/**
 * What changed in a text, word by word: all of the text as runs. A word with other marks is another
 * word, a figure or footnote of which anything differs is another one. Null where nothing changed.
 */
export function diffInlines(
  before: readonly Inline[],
  after: readonly Inline[],
): readonly InlineRun[] | null {
  if (sameValue(before, after)) return null
  return groupRuns(tokensOf(before), tokensOf(after), {
    keyOf: tokenKey,
    isFiller: (inline) => inline.kind === 'text' && isFiller(inline.text),
  }).map(({ kind, tokens }) => ({ kind, inlines: joinTexts(tokens) }))
}

/** The text after the change. */
export function applyInlines(
  before: readonly Inline[],
  runs: readonly InlineRun[] | null,
): readonly Inline[] {
  if (runs === null) return before
  return joinTexts(runs.flatMap(({ kind, inlines }) => (kind === 'removed' ? [] : inlines)))
}
