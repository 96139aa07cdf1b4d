import type { Inline } from '../../note/inline'
import { joinTexts } from '../../note/inlines/join-texts'

/** Stands for a figure, a citation, a reference or a footnote in a text that is read by units. */
const objectUnit = '\ufffc'

/**
 * A text as comments count it: one character for each unit, a line break is `\n`, what is no text
 * is `\ufffc`.
 */
export function unitsOf(inlines: readonly Inline[]): string {
  return inlines.map(unitsOfInline).join('')
}

/** The part of a text from unit to unit. */
export function sliceUnits(
  inlines: readonly Inline[],
  start: number,
  end = Number.POSITIVE_INFINITY,
): readonly Inline[] {
  let at = 0
  return inlines.flatMap((inline): readonly Inline[] => {
    const from = at
    at += unitsOfInline(inline).length
    if (at <= start || from >= end) return []
    if (inline.kind !== 'text') return [inline]
    const text = inline.text.slice(Math.max(0, start - from), end - from)
    return text === '' ? [] : [{ ...inline, text }]
  })
}

/** The text with other inlines in the place of some of its units. */
export function replaceUnits(
  inlines: readonly Inline[],
  { start, end }: { readonly start: number; readonly end: number },
  by: readonly Inline[],
): readonly Inline[] {
  return joinTexts([...sliceUnits(inlines, 0, start), ...by, ...sliceUnits(inlines, end)])
}

/** The words of some units as the reader sees them: figures as they were last shown. */
export function wordsOfUnits(inlines: readonly Inline[]): string {
  return inlines
    .map((inline) => {
      if (inline.kind === 'text') return inline.text
      if (inline.kind === 'lineBreak') return '\n'
      return inline.kind === 'footnote' ? '' : inline.shown
    })
    .join('')
}

function unitsOfInline(inline: Inline): string {
  if (inline.kind === 'text') return inline.text
  return inline.kind === 'lineBreak' ? '\n' : objectUnit
}
