import type { Language } from '@shared/language/language'
import type { Inline } from '@shared/note/inline'
import { textOf } from './printed-inlines'

const quotedAtBothEnds = /^["'“”„«‘‚].*["'“”»’‘]$/s

/** Puts the quotation marks of the language around quoted words, unless they are there. */
export function withQuotationMarks(
  inlines: readonly Inline[],
  quotes: Language['quotes'],
): readonly Inline[] {
  const words = inlines.map(textOf).join('').trim()
  if (words === '' || quotedAtBothEnds.test(words)) return inlines
  const mark = (text: string): Inline => ({ kind: 'text', text, marks: [] })
  // The closing mark stands before a footnote that ends the quotation.
  const end = inlines.findLastIndex((inline) => textOf(inline).trim() !== '') + 1
  return [mark(quotes.open), ...inlines.slice(0, end), mark(quotes.close), ...inlines.slice(end)]
}
