import type { Language } from '@shared/language/language'
import type { Inline, Mark } from '@shared/note/inline'
import { cleanText } from '@shared/typography/clean-text'
import type { TypographyProfile } from '@shared/typography/profile'
import { typeset } from '@shared/typography/typeset'
import type { Anchors } from '../comments/place-comments'

type PrintedInlineText = {
  readonly kind: 'text'
  readonly text: string
  readonly marks: readonly Mark[]
  /** What the number in it points at, by the id of the block. */
  readonly targetId?: string
}

/** A piece of a paragraph as printed; figures have become their text, breaks a line end. */
export type PrintedInline = Anchors &
  (
    | PrintedInlineText
    | {
        readonly kind: 'footnote'
        readonly id: string
        readonly content: readonly PrintedInlineText[]
      }
  )

/**
 * Cleans and typesets the inlines of one paragraph; the text of a footnote is set on its own.
 *
 * @param language undefined where we have no data: the text is then only cleaned
 */
export function printInlines(
  inlines: readonly Inline[],
  language: Language | undefined,
  profile: TypographyProfile,
): readonly PrintedInline[] {
  const typed = inlines.map((inline) => cleanText(textOf(inline)))
  const set = language === undefined ? typed : typeset(typed, language, profile)
  return inlines.map((inline, index): PrintedInline => {
    if (inline.kind === 'footnote') {
      const content = printInlines(inline.content, language, profile)
      return {
        kind: 'footnote',
        id: inline.id,
        content: content.filter((part) => part.kind === 'text'),
      }
    }
    const marks = inline.kind === 'text' ? inline.marks : []
    const target = inline.kind === 'reference' ? { targetId: inline.targetId } : {}
    return { kind: 'text', text: set[index] ?? '', marks, ...target }
  })
}

/** The words that an inline prints in its line; a footnote prints only a mark. */
export function textOf(inline: Inline): string {
  switch (inline.kind) {
    case 'text':
      return inline.text
    case 'figure':
      return inline.shown
    case 'citation':
    case 'reference':
      // A number stays on one line, as on the first page.
      return inline.shown.replaceAll(' ', '\u00a0')
    case 'lineBreak':
      return '\n'
    case 'footnote':
      return ''
  }
}

/** The words of a printed paragraph, without its footnotes. */
export function plainText(inlines: readonly PrintedInline[]): string {
  return inlines.map((inline) => (inline.kind === 'text' ? inline.text : '')).join('')
}
