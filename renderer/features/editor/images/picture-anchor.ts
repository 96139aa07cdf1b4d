import type { Node as PageNode } from '@tiptap/pm/model'

/** The blocks that a picture is to stand between, by their ids. */
export type PictureAnchor = { readonly afterId: string | null; readonly beforeId: string | null }

/** A picture that came in, with the words and the place that it had. */
export type PlacedPicture = {
  readonly file: File
  readonly altText: string
  /** As wide as it stood where it came from; null where nothing says it. */
  readonly widthMm: number | null
  readonly anchor: PictureAnchor
}

export const nowhere: PictureAnchor = { afterId: null, beforeId: null }

/** The position between the two, or beside the one that is on the page; null for neither. */
export function findAnchor(page: PageNode, { afterId, beforeId }: PictureAnchor): number | null {
  let after: number | null = null
  let before: number | null = null
  page.forEach((block, position) => {
    const id: unknown = block.attrs['id']
    if (afterId !== null && id === afterId) after = position + block.nodeSize
    if (beforeId !== null && id === beforeId) before = position
  })
  return after ?? before
}
