import type { NotePage, PageBox, PagePlace } from '@shared/contract/pages/pages'

/** The page, counted from 0, on which a place is printed; the first for one that is on none. */
export function pageOfPlace(pages: readonly NotePage[], { partId, offset }: PagePlace): number {
  let found = 0
  for (const [index, page] of pages.entries()) {
    const holds = placesOf(page).some((place) => place.partId === partId && place.offset <= offset)
    if (holds) found = index
  }
  return found
}

/** The first place of the note on a page, null where it has none. */
export function firstPlaceOf(page: NotePage | undefined): PagePlace | null {
  return page === undefined ? null : (placesOf(page)[0] ?? null)
}

function placesOf({ lines, boxes, pictures }: NotePage): readonly PagePlace[] {
  return [
    ...lines.map(({ place }) => place),
    ...boxes.flatMap(({ content }) => content.flatMap(placesIn)),
    ...pictures.map(({ place }) => place),
  ].filter((place) => place !== null)
}

function placesIn(part: PageBox['content'][number]): readonly (PagePlace | null)[] {
  if (part.kind === 'paragraph') return [part.paragraph.place]
  const cells = part.table.rows.flat()
  return cells.flatMap(({ paragraphs }) => paragraphs.map(({ place }) => place))
}
