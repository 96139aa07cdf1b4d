import type { Block } from '../../../note/block'
import type { Inline } from '../../../note/inline'
import type { WordParagraph } from '../../../word/word-document'

/** What a paragraph of Word is by its look. */
export type ParagraphKind =
  | { readonly kind: 'heading'; readonly level: 1 | 2 | 3 }
  | { readonly kind: 'item'; readonly level: number; readonly isBulleted: boolean }
  | { readonly kind: 'paragraph' }

/** A heading by its style or outline, an item of a list by its numbering. */
export function kindOfParagraph(paragraph: WordParagraph | null): ParagraphKind {
  if (paragraph === null) return { kind: 'paragraph' }
  const { style, baseStyles, outlineLevel, numbering } = paragraph
  const named = [style, ...baseStyles]
    .map((name) => /^heading (\d)$/.exec(name)?.[1])
    .find((digit) => digit !== undefined)
  const level = named === undefined ? outlineLevel : Number(named)
  if (level !== null && level >= 1 && level <= 9)
    return { kind: 'heading', level: level === 1 ? 1 : level === 2 ? 2 : 3 }
  if (numbering !== null && numbering.format !== 'none')
    return { kind: 'item', level: numbering.level, isBulleted: numbering.format === 'bullet' }
  return { kind: 'paragraph' }
}

/** A block of one text, as a paragraph of Word looks. */
export function blockOfKind(
  kind: ParagraphKind,
  content: readonly Inline[],
  ids: { readonly id: string; readonly itemId: string },
): Block {
  switch (kind.kind) {
    case 'heading':
      return { id: ids.id, kind: 'heading', level: kind.level, content }
    case 'item':
      return {
        id: ids.id,
        kind: 'list',
        style: kind.isBulleted ? 'bulleted' : 'numbered',
        items: [{ id: ids.itemId, content, sublists: [] }],
      }
    default:
      return { id: ids.id, kind: 'paragraph', language: null, content }
  }
}
