import type { WordParagraph } from '../../word-document'
import type { ImportContext } from '../import-context'
import type { PartKind } from './entry'

const text: PartKind = { kind: 'text' }

/** Styles that say what a paragraph is, by their names in small letters: those that we write. */
const ownKinds: ReadonlyMap<string, PartKind> = new Map<string, PartKind>([
  ['normal council', text],
  ['quotation council', { kind: 'quotation' }],
  ['questions intro', { kind: 'intro' }],
  ['annex council', { kind: 'annex' }],
  ['contents heading', { kind: 'contents' }],
  ['table caption', { kind: 'caption', of: 'table' }],
  ['chart caption', { kind: 'caption', of: 'drawing' }],
  ['chart note', { kind: 'chartNote' }],
  ['final line', { kind: 'nothing' }],
  ['role label', { kind: 'roleLabel' }],
])

const patterns: readonly (readonly [RegExp, PartKind])[] = [
  [/^(?:toc \d|toc heading|contents? heading|table of figures)/, { kind: 'contents' }],
  [
    /^(?:intense )?(?:quote|quotations?|block ?text|blockquote|zitat|citation)\b/,
    { kind: 'quotation' },
  ],
  [/^image caption\b/, { kind: 'caption', of: 'drawing' }],
]

/** What the style, the outline level and the numbering of a paragraph say that it is. */
export function kindByStyle(paragraph: WordParagraph, context: ImportContext): PartKind {
  const { style, baseStyles, numbering } = paragraph
  const own = ownKinds.get(style)
  if (own !== undefined && own.kind !== 'text') return own
  if (style === 'question')
    return { kind: 'question', isPart: numbering !== null && numbering.level > 0 }
  if (own?.kind === 'text' && context.isOwn) return numbering === null ? text : { kind: 'numbered' }
  const level = headingLevelOf(paragraph)
  if (level !== null) return { kind: 'heading', level, origin: 'style' }
  const named = [style, ...baseStyles]
    .flatMap((name) => patterns.filter(([pattern]) => pattern.test(name)))
    .at(0)?.[1]
  if (named !== undefined) return named
  return numbering === null ? text : (listItemOf(paragraph) ?? text)
}

function headingLevelOf({ style, baseStyles, outlineLevel }: WordParagraph): number | null {
  const named = [style, ...baseStyles]
    .map((name) => /^heading ([1-9])$/.exec(name)?.[1])
    .find((digit) => digit !== undefined)
  if (named !== undefined) return Number(named)
  return outlineLevel !== null && outlineLevel <= 9 ? outlineLevel : null
}

function listItemOf({ numbering }: WordParagraph): PartKind | null {
  if (numbering === null || numbering.format === 'none') return null
  return {
    kind: 'listItem',
    style: numbering.format === 'bullet' ? 'bulleted' : 'numbered',
    level: numbering.level,
    listId: numbering.listId,
    count: numbering.count,
  }
}
