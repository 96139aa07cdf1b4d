import { formatNumber } from '../figure/format-number'
import { parseNumber } from '../figure/parse-number'
import type { Language } from '../language/language'
import type { Inline, TextInline } from '../note/inline'
import { spokenRound } from './spoken-round'

/**
 * The inlines as they are said: a long number becomes a round one, with the figure itself, which
 * stays live, beside it in brackets: "nearly 50 000 (49 297)". Footnotes are not said; references
 * become words, as what they point at does not come along.
 */
export function spokenInlines(inlines: readonly Inline[], language: Language): readonly Inline[] {
  return inlines.flatMap((inline): readonly Inline[] => {
    switch (inline.kind) {
      case 'footnote':
        return []
      case 'reference':
        return [plain(inline.shown)]
      case 'figure': {
        const rounded = roundedText(inline.shown, language)
        return rounded === null ? [inline] : [plain(`${rounded} (`), inline, plain(')')]
      }
      default:
        return [inline]
    }
  })
}

/**
 * A shown figure as a round one, null where it is round or is no bare number: what is qualified
 * already ("over 2 700") is said as the source says it.
 *
 * @param shown as `formatObservation` writes it, with ordinary spaces
 */
export function roundedText(shown: string, language: Language): string | null {
  const [, sign = '', number = '', unit = ''] = /^([–-]?)(\d.*?)(\s?%)?$/.exec(shown) ?? []
  const exact = number === '' ? null : parseNumber(number, language)
  if (exact === null) return null
  const { value, relation } = spokenRound(exact)
  const word = relation === 'exact' ? undefined : language.qualifiers[relation]
  // Below zero "over" would be read as nearer to zero.
  if (word === undefined || sign !== '') return null
  return `${word} ${formatNumber(value, language)}${unit}`
}

function plain(text: string): TextInline {
  return { kind: 'text', text, marks: [] }
}
