import { Extension } from '@tiptap/core'
import type { Node as PageNode } from '@tiptap/pm/model'
import { Plugin, PluginKey } from '@tiptap/pm/state'
import { Decoration, DecorationSet } from '@tiptap/pm/view'
import { commentedWords, commentIdsOn } from './commented-words'
import './comments.css'

/** How the words of one comment are shown and told. */
export type CommentLook = { readonly className: string; readonly description: string }

export type CommentSight = {
  /** Of the comments that have a thread; the words of others look like all others. */
  readonly looks: () => ReadonlyMap<string, CommentLook>
  readonly onClick: (id: string) => void
}

export const commentLookKey = new PluginKey<DecorationSet>('commentLook')

/**
 * Shows commented words. A transaction with this plugin's key as meta shows all anew; in between
 * they move along with the text, so that typing costs nothing.
 */
export function commentLook(sight: () => CommentSight | null) {
  const all = (page: PageNode) => {
    const looks = sight()?.looks() ?? new Map<string, CommentLook>()
    return DecorationSet.create(page, looks.size === 0 ? [] : decorationsOf(page, looks))
  }
  return Extension.create({
    name: 'commentLook',
    addProseMirrorPlugins: () => [
      new Plugin<DecorationSet>({
        key: commentLookKey,
        state: {
          init: (_, { doc }) => all(doc),
          apply: (tr, set) =>
            tr.getMeta(commentLookKey) === true ? all(tr.doc) : set.map(tr.mapping, tr.doc),
        },
        props: {
          decorations: (state) => commentLookKey.getState(state),
          handleClick: ({ state }, position) => {
            const id = commentAt(state.doc, position)
            if (id !== null && sight()?.looks().has(id) === true) sight()?.onClick(id)
            return false
          },
        },
      }),
    ],
  })
}

/** The comment at a position of the page, the newest of several; null for none. */
export function commentAt(page: PageNode, position: number): string | null {
  const { nodeBefore, nodeAfter } = page.resolve(position)
  const ids = [nodeBefore, nodeAfter].flatMap((node) => (node === null ? [] : commentIdsOn(node)))
  return ids.at(-1) ?? null
}

function decorationsOf(page: PageNode, looks: ReadonlyMap<string, CommentLook>): Decoration[] {
  return [...commentedWords(page)].flatMap(([id, stretches]) => {
    const look = looks.get(id)
    if (look === undefined) return []
    return stretches.map(({ from, to }) =>
      Decoration.inline(from, to, {
        class: look.className,
        role: 'mark',
        'aria-description': look.description,
      }),
    )
  })
}
