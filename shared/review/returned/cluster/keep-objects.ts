import { sameValue } from '../../../base/same-value'
import type { FigureInline, FootnoteInline, Inline, TextInline } from '../../../note/inline'
import { joinTexts } from '../../../note/inlines/join-texts'
import { wordsOfUnits } from '../../texts/units'
import { plainLine, plainTypography } from '../reading/signs'

const numberPattern = /[–-]?\d{1,3}(?:[ \u00a0]\d{3})+(?!\d)|[–-]?\d+(?:[.,]\d+)*/g
/** A figure shows its unit too; so does what is typed over it. */
const unitPattern = /^(?:[ \u00a0]?(?:%|per cent|million|billion))/

/**
 * What is typed over a text, with the figures, citations and footnotes of that text where its words
 * are still there. A single figure that is gone stays behind the only number typed, which rests on
 * nothing: its form says so.
 */
export function keepObjects(
  removed: readonly Inline[],
  typed: readonly Inline[],
): readonly Inline[] {
  const figures = removed.filter((inline) => inline.kind === 'figure')
  const [figure, ...others] = figures
  const kept = removed.reduce(keepOne, typed)
  const isGone = figure !== undefined && !kept.some((inline) => sameValue(inline, figure))
  return joinTexts(isGone && others.length === 0 ? typeOver(kept, figure) : kept)
}

function keepOne(typed: readonly Inline[], inline: Inline): readonly Inline[] {
  switch (inline.kind) {
    case 'figure':
    case 'citation':
    case 'reference':
      return inPlaceOf(typed, inline.shown, inline)
    case 'footnote':
      return withFootnote(typed, inline)
    default:
      return typed
  }
}

function withFootnote(typed: readonly Inline[], footnote: FootnoteInline): readonly Inline[] {
  const words = plainLine(wordsOfUnits(footnote.content))
  const at = typed.findIndex(
    (inline) => inline.kind === 'footnote' && plainLine(wordsOfUnits(inline.content)) === words,
  )
  return at < 0 ? typed : typed.with(at, footnote)
}

function inPlaceOf(typed: readonly Inline[], words: string, inline: Inline): readonly Inline[] {
  for (const [index, one] of typed.entries()) {
    if (one.kind !== 'text') continue
    const at = plainTypography(one.text).indexOf(plainTypography(words))
    const end = at + words.length
    if (at < 0 || !isApart(one.text, at, end)) continue
    return typed.toSpliced(index, 1, ...textPart(one, 0, at), inline, ...textPart(one, end))
  }
  return typed
}

function typeOver(typed: readonly Inline[], figure: FigureInline): readonly Inline[] {
  const numbers = typed.flatMap((inline, index) =>
    inline.kind === 'text'
      ? [...inline.text.matchAll(numberPattern)].map((match) => ({ index, inline, match }))
      : [],
  )
  const [number, ...others] = numbers
  if (number === undefined || others.length > 0) return typed
  const { index, inline, match } = number
  const numberEnd = match.index + match[0].length
  const unit = unitPattern.exec(inline.text.slice(numberEnd))?.[0] ?? ''
  const hasUnit = unit !== '' && /\D$/.test(figure.shown)
  const end = numberEnd + (hasUnit ? unit.length : 0)
  const shown = inline.text.slice(match.index, end)
  return typed.toSpliced(
    index,
    1,
    ...textPart(inline, 0, match.index),
    { ...figure, form: 'typed', shown },
    ...textPart(inline, end),
  )
}

function textPart(inline: TextInline, start: number, end?: number): readonly TextInline[] {
  const text = inline.text.slice(start, end)
  return text === '' ? [] : [{ ...inline, text }]
}

function isApart(text: string, start: number, end: number): boolean {
  const letter = /[\p{L}\p{N}]/u
  const isInside = (place: number) =>
    letter.test(text.charAt(place - 1)) && letter.test(text.charAt(place))
  return !isInside(start) && !isInside(end)
}
