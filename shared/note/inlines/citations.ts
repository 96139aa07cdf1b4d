import type { Block } from '../block'
import type { CitationInline } from '../inline'
import { inlinesOfBlock } from './inlines-of-block'
import { mapInlines } from './map-inlines'

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
  return mapInlines(body, (inline) =>
    inline.kind === 'citation'
      ? { ...inline, shown: shownOf(inline.noteId) || inline.shown }
      : inline,
  )
}

/** The citations of a body in reading order, those in footnotes too. */
export function citationsOf(body: readonly Block[]): readonly CitationInline[] {
  return body
    .flatMap(inlinesOfBlock)
    .flatMap((inline) => (inline.kind === 'footnote' ? inline.content : [inline]))
    .filter((inline) => inline.kind === 'citation')
}
