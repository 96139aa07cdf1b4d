import * as Y from 'yjs'
import { z } from 'zod'
import {
  type CitationInline,
  citationSchema,
  type FigureInline,
  figureSchema,
  type Inline,
  type Mark,
  type ReferenceInline,
  referenceSchema,
  type TextInline,
} from '../note/inline'
import { joinTexts } from '../note/inlines/join-texts'
import { attributesOf, childrenOf, idOf, textOrNull } from './attributes'

const markOrder: readonly Mark[] = ['bold', 'italic', 'underline', 'superscript', 'subscript']

const deltaSchema = z.array(
  z.object({ insert: z.unknown(), attributes: z.record(z.string(), z.unknown()).optional() }),
)

/**
 * The inline content of an element, in order; neighbouring texts with the same marks are joined.
 * A figure or citation that cannot be read is kept as its text, so that no word is lost.
 */
export function inlinesOf(element: Y.XmlElement): readonly Inline[] {
  return joinTexts(
    childrenOf(element).flatMap((child, index) =>
      child instanceof Y.XmlText
        ? textsOf(child)
        : inlineOf(child, `${idOf(element, element.nodeName)}-${index}`),
    ),
  )
}

function inlineOf(element: Y.XmlElement, fallbackId: string): readonly Inline[] {
  const attributes = attributesOf(element)
  switch (element.nodeName) {
    case 'hardBreak':
      return [{ kind: 'lineBreak' }]
    case 'figure':
      return [figureOf(attributes, fallbackId)]
    case 'citation':
      return [citationOf(attributes, fallbackId)]
    case 'reference':
      return [referenceOf(attributes, fallbackId)]
    case 'footnote':
      return [
        {
          kind: 'footnote',
          id: idOf(element, fallbackId),
          sourceId: textOrNull(attributes['sourceId']),
          content: inlinesOf(element).filter((inline) => inline.kind !== 'footnote'),
        },
      ]
    default:
      return inlinesOf(element)
  }
}

function figureOf(
  attributes: Readonly<Record<string, unknown>>,
  fallbackId: string,
): FigureInline | TextInline {
  const { observationId, calculation, ...rest } = attributes
  const shown = typeof rest['shown'] === 'string' && rest['shown'] !== '' ? rest['shown'] : '?'
  const figure = figureSchema.safeParse({
    kind: 'figure',
    id: rest['id'] ?? fallbackId,
    form: rest['form'] ?? 'signed',
    shown,
    shownAt: rest['shownAt'] ?? null,
    ...(calculation === undefined || calculation === null ? { observationId } : { calculation }),
  })
  return figure.success ? figure.data : { kind: 'text', text: shown, marks: [] }
}

function citationOf(
  attributes: Readonly<Record<string, unknown>>,
  fallbackId: string,
): CitationInline | TextInline {
  const shown = typeof attributes['shown'] === 'string' ? attributes['shown'] : ''
  const citation = citationSchema.safeParse({
    kind: 'citation',
    id: attributes['id'] ?? fallbackId,
    noteId: attributes['noteId'],
    shown: shown === '' ? '?' : shown,
  })
  return citation.success ? citation.data : { kind: 'text', text: shown || '?', marks: [] }
}

function referenceOf(
  attributes: Readonly<Record<string, unknown>>,
  fallbackId: string,
): ReferenceInline | TextInline {
  const shown = textOrNull(attributes['shown']) ?? '?'
  const reference = referenceSchema.safeParse({
    kind: 'reference',
    id: attributes['id'] ?? fallbackId,
    targetId: attributes['targetId'],
    shown,
  })
  return reference.success ? reference.data : { kind: 'text', text: shown, marks: [] }
}

function textsOf(text: Y.XmlText): readonly TextInline[] {
  return deltaSchema.parse(text.toDelta()).flatMap((part) => {
    if (typeof part.insert !== 'string' || part.insert === '') return []
    const attributes = part.attributes ?? {}
    const marks = markOrder.filter((mark) => hasMark(attributes[mark]))
    return [{ kind: 'text' as const, text: part.insert, marks }]
  })
}

function hasMark(attribute: unknown): boolean {
  return attribute !== undefined && attribute !== null && attribute !== false
}
