import { assertNever } from '../../base/assert-never'
import type { Block, ListBlock, Paragraph } from '../block'
import type { CitationInline, Inline } from '../inline'
import { inlinesOfBlock } from './inlines-of-block'

/** Ids of the notes that a body cites, each once, in reading order; those in footnotes too. */
export function citedIdsOf(body: readonly Block[]): readonly string[] {
  return [...new Set(citationsOf(body).map(({ noteId }) => noteId))]
}

/**
 * The body with citations that read as they do today; others are left as they were last shown.
 *
 * @param shownOf the text of a note's citation; undefined for a note that is not known
 */
export function withCitations(
  body: readonly Block[],
  shownOf: (noteId: string) => string | undefined,
): readonly Block[] {
  if (citationsOf(body).length === 0) return body
  return body.map((block) => blockWith(block, (citation) => shownOf(citation.noteId)))
}

/** The citations of a body in reading order, those in footnotes too. */
export function citationsOf(body: readonly Block[]): readonly CitationInline[] {
  return body
    .flatMap(inlinesOfBlock)
    .flatMap((inline) => (inline.kind === 'footnote' ? inline.content : [inline]))
    .filter((inline) => inline.kind === 'citation')
}

type ShownOf = (citation: CitationInline) => string | undefined

function blockWith(block: Block, shownOf: ShownOf): Block {
  const content = (inlines: readonly Inline[]) => inlines.map((one) => inlineWith(one, shownOf))
  const paragraph = (one: Paragraph): Paragraph => ({ ...one, content: content(one.content) })
  const list = (one: ListBlock): ListBlock => ({
    ...one,
    items: one.items.map((item) => ({
      ...item,
      content: content(item.content),
      sublists: item.sublists.map(list),
    })),
  })
  switch (block.kind) {
    case 'heading':
    case 'quotation':
      return { ...block, content: content(block.content) }
    case 'paragraph':
      return paragraph(block)
    case 'list':
      return list(block)
    case 'table':
      return {
        ...block,
        rows: block.rows.map((row) => ({
          cells: row.cells.map((cell) => ({ ...cell, content: cell.content.map(paragraph) })),
        })),
      }
    case 'questions':
      return {
        ...block,
        intro: content(block.intro),
        items: block.items.map((item) => ({ ...item, content: content(item.content) })),
      }
    default:
      return assertNever(block)
  }
}

function inlineWith(inline: Inline, shownOf: ShownOf): Inline {
  switch (inline.kind) {
    case 'citation':
      return { ...inline, shown: shownOf(inline) || inline.shown }
    case 'footnote':
      return {
        ...inline,
        content: inline.content.map((one) =>
          one.kind === 'citation' ? { ...one, shown: shownOf(one) || one.shown } : one,
        ),
      }
    case 'text':
    case 'lineBreak':
    case 'figure':
      return inline
    default:
      return assertNever(inline)
  }
}
