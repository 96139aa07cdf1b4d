import type { Block } from '../../../note/block'
import type { Inline } from '../../../note/inline'
import type { WordParagraph } from '../../../word/word-document'

/** What a paragraph of Word is by its look. */
export type ParagraphKind =
  | { readonly kind: 'heading'; readonly level: 1 | 2 | 3 }
  | { readonly kind: 'item'; readonly level: number; readonly isBulleted: boolean }
  | { readonly kind: 'quotation' | 'paragraph' }

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
  return { kind: [style, ...baseStyles].some(isQuotation) ? 'quotation' : 'paragraph' }
}

/** As our own files name it, and Word in English. */
function isQuotation(style: string): boolean {
  return /quot/.test(style)
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
    case 'quotation':
      return {
        id: ids.id,
        kind: 'quotation',
        measureId: null,
        sourceId: null,
        content: withoutQuotes(content),
      }
    default:
      return { id: ids.id, kind: 'paragraph', language: null, content }
  }
}

/** The marks round a quotation are made at output. */
function withoutQuotes(content: readonly Inline[]): readonly Inline[] {
  const [first, last] = [content[0], content.at(-1)]
  if (first?.kind !== 'text' || last?.kind !== 'text') return content
  if (!/^["“„«‘]/.test(first.text) || !/["”“»’]$/.test(last.text)) return content
  return content.flatMap((inline, index): readonly Inline[] => {
    if (inline.kind !== 'text') return [inline]
    const start = index === 0 ? inline.text.replace(/^.\s?/u, '') : inline.text
    const text = index === content.length - 1 ? start.replace(/\s?.$/u, '') : start
    return text === '' ? [] : [{ ...inline, text }]
  })
}
