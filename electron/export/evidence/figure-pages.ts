import type { NoteLayout, NotePage } from '@shared/contract/pages/pages'
import type { EvidencePages } from '@shared/evidence/evidence-of'
import { type PlacedFigure, placedFigures } from '@shared/evidence/placed-inlines'
import { languageOf } from '@shared/language/language-of'
import type { Note } from '@shared/note/note'

/** What of a part of the note stands on one page. */
type PartOnPage = {
  readonly page: number
  /** Its words there; null in a table, where the lines of a cell are not known. */
  readonly words: string | null
}

type Parts = ReadonlyMap<string, readonly PartOnPage[]>

/**
 * The pages on which the figures of a note are printed, and those on which its blocks begin. A page
 * of which the layout is not sure is not told, nor that of a figure that cannot be found where its
 * paragraph breaks over pages. A figure in a footnote is told where the mark stands.
 */
export function evidencePages(
  { header, body }: Pick<Note, 'header' | 'body'>,
  { pages, surePageCount }: NoteLayout,
): EvidencePages {
  const parts = partsOnPages(pages)
  const sure = (page: number | undefined) =>
    page !== undefined && page <= surePageCount ? page : undefined
  const figures = placedFigures(body, languageOf(header.language)).flatMap((placed) => {
    const page = sure(pageOfFigure(placed, parts))
    return page === undefined ? [] : [[placed.figure.id, page] as const]
  })
  const blocks = body.flatMap(({ id }) => {
    const page = sure(parts.get(id)?.[0]?.page)
    return page === undefined ? [] : [[id, page] as const]
  })
  return { figures: new Map(figures), blocks: new Map(blocks) }
}

function partsOnPages(pages: readonly NotePage[]): Parts {
  const parts = new Map<string, PartOnPage[]>()
  const add = (partId: string | undefined, part: PartOnPage) => {
    if (partId === undefined) return
    const known = parts.get(partId) ?? []
    parts.set(partId, known)
    const last = known.at(-1)
    if (last?.page !== part.page) known.push(part)
    else if (last.words !== null && part.words !== null)
      known[known.length - 1] = { page: part.page, words: last.words + part.words }
  }
  for (const [index, { lines, boxes, pictures }] of pages.entries()) {
    const page = index + 1
    for (const { place, pieces } of lines) {
      const words = pieces.flatMap(({ runs }) => runs.map(({ text }) => text)).join('')
      add(place?.partId, { page, words })
    }
    for (const { content } of boxes)
      for (const one of content)
        if (one.kind === 'paragraph') add(one.paragraph.place?.partId, { page, words: null })
    for (const { place } of pictures) add(place?.partId, { page, words: null })
  }
  return parts
}

/** Characters of a number before a paragraph's words, as `(viii)`. */
const longestNumber = 8

function pageOfFigure({ partId, before, words }: PlacedFigure, parts: Parts): number | undefined {
  const onPages = parts.get(partId) ?? []
  const [first, ...others] = onPages
  // Rows never break over pages: a cell that stands on several is in a header row that is repeated.
  if (first === undefined || others.length === 0 || first.words === null) return first?.page
  const all = onPages.map((part) => lettersOf(part.words ?? ''))
  const ahead = lettersOf(before)
  const at = all.join('').indexOf(ahead + lettersOf(words))
  if (at < 0 || at > longestNumber) return undefined
  let end = 0
  for (const [index, text] of all.entries()) {
    end += text.length
    if (at + ahead.length < end) return onPages[index]?.page
  }
  return undefined
}

/** Spaces, dashes and quotation marks are set anew at output. */
function lettersOf(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '')
}
