import { type FigureInline, figureSchema } from '@shared/note/inline'
import type { Node as PageNode } from '@tiptap/pm/model'
import type { Transaction } from '@tiptap/pm/state'
import { placedIn } from '../places/placed-in'

export type PlacedInline = { readonly position: number; readonly figure: FigureInline }

/** The figures of a page as the store knows them, in the order of the text, with their places. */
export function placedFigures(page: PageNode): readonly PlacedInline[] {
  return placed(page).map(({ found: figure, position }) => ({ figure, position }))
}

const placed = placedIn(figureOf)

/** Null for a node that is no figure or one that cannot be read. */
function figureOf(node: PageNode): FigureInline | null {
  if (node.type.name !== 'figure') return null
  const { id, observationId, calculation, form, shown, shownAt } = node.attrs
  const rest = calculation === null ? { observationId } : { calculation }
  const figure = figureSchema.safeParse({ kind: 'figure', id, form, shown, shownAt, ...rest })
  return figure.success ? figure.data : null
}

/** Gives figures of the page these states; answers with those of before, in the order of the text. */
export function setPageFigures(
  tr: Transaction,
  figures: readonly FigureInline[],
): readonly FigureInline[] {
  const wanted = new Map(figures.map((figure) => [figure.id, figure]))
  return placedFigures(tr.doc).flatMap(({ position, figure: before }) => {
    const next = wanted.get(before.id)
    if (next === undefined) return []
    const { kind: _, ...attributes } = next
    tr.setNodeMarkup(position, null, {
      ...tr.doc.nodeAt(position)?.attrs,
      observationId: null,
      calculation: null,
      ...attributes,
    })
    return [before]
  })
}
