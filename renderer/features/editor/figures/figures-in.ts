import type { Node as PageNode } from '@tiptap/pm/model'
import { observationIdsOf, shownBy } from '../nodes/figure'

export type PlacedFigure = {
  readonly id: string
  /** Its own, as the store knows it; empty where it has none yet. */
  readonly figureId: string
  /** Where the figure stands, or the mark of the footnote that it stands in. */
  readonly position: number
  readonly shown: string
  readonly observationIds: readonly string[]
}

/** The figures of a page in the order of the text, those of a footnote where its mark stands. */
export function figuresIn(page: PageNode): readonly PlacedFigure[] {
  const found: PlacedFigure[] = []
  page.descendants((node, position, parent) => {
    if (node.type.name === 'figure') {
      const inFootnote = parent?.type.name === 'footnote'
      found.push({
        id: `${found.length}`,
        figureId: String(node.attrs['id'] ?? ''),
        position: inFootnote ? page.resolve(position).before() : position,
        shown: shownBy(node),
        observationIds: observationIdsOf(node),
      })
    }
    return true
  })
  return found
}
