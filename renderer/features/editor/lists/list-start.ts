import { type ListStart, listStartSchema } from '@shared/note/block'
import type { Attribute, Editor } from '@tiptap/core'
import type { Node as PageNode } from '@tiptap/pm/model'

type PlacedList = { readonly node: PageNode; readonly position: number }

/**
 * The number of the first item where it is not 1. Other programs read the number of copied lists;
 * the page counts by itself, since a list may go on from another one.
 */
export const listStart: Partial<Attribute> = {
  default: null,
  parseHTML: (element) =>
    element.dataset['start'] === 'continued'
      ? 'continued'
      : startOf(Number(element.getAttribute('start'))),
  renderHTML: (attributes) => {
    const start = startOf(attributes['start'])
    if (start === null) return {}
    if (start === 'continued') return { 'data-start': start }
    return { start, 'data-start': start, style: `--before: ${start - 1}` }
  },
}

function startOf(value: unknown): ListStart | null {
  return listStartSchema.safeParse(value).data ?? null
}

/** The numbered list of the cursor that stands in no other list. */
export function findNumberedList({ state }: Editor): PlacedList | null {
  const { $from } = state.selection
  const node = $from.depth === 0 ? null : $from.node(1)
  return node?.type.name === 'orderedList' ? { node, position: $from.before(1) } : null
}

/** How the list of the cursor begins: 1 where nothing else is said, null outside of one. */
export function listStartAt(editor: Editor): ListStart | 1 | null {
  const list = findNumberedList(editor)
  return list === null ? null : (startOf(list.node.attrs['start']) ?? 1)
}

/** Gives the list of the cursor its first number; false where there is none. */
export function setListStart(editor: Editor, start: ListStart | 1): boolean {
  const list = findNumberedList(editor)
  if (list === null || (start !== 1 && startOf(start) === null)) return false
  const value = start === 1 ? null : start
  editor.view.dispatch(editor.state.tr.setNodeAttribute(list.position, 'start', value))
  return true
}
