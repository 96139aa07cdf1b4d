/** Notes marked to do one thing with all of them; the anchor is where a range begins. */
export type NoteSelection = { readonly ids: ReadonlySet<string>; readonly anchorId: string | null }

export const noSelection: NoteSelection = { ids: new Set(), anchorId: null }

/** From the anchor, or else from `fromId`, to a note: all in between, as they stand in the list. */
export function selectRange(
  selection: NoteSelection,
  order: readonly string[],
  fromId: string | null,
  toId: string,
): NoteSelection {
  const anchorId = selection.anchorId ?? fromId ?? toId
  const ends = [order.indexOf(anchorId), order.indexOf(toId)]
  const [first, last] = [Math.min(...ends), Math.max(...ends)]
  if (first === -1) return { ids: new Set([toId]), anchorId: toId }
  return { ids: new Set(order.slice(first, last + 1)), anchorId }
}

/** One more, or one less. */
export function toggleNote(selection: NoteSelection, id: string): NoteSelection {
  const ids = new Set(selection.ids)
  if (!ids.delete(id)) ids.add(id)
  return { ids, anchorId: id }
}
