import { Extension } from '@tiptap/core'
import { Plugin, PluginKey } from '@tiptap/pm/state'
import { Decoration, DecorationSet } from '@tiptap/pm/view'
import type { Match } from './find-matches'
import './find.css'

/** What is found and which of it one is at; null for nothing. */
export type Found = { readonly matches: readonly Match[]; readonly current: number } | null

export const foundLookKey = new PluginKey<DecorationSet>('foundLook')

/** Shows what was found; it moves along with the text until it is looked for anew. */
export const FoundLook = Extension.create({
  name: 'foundLook',
  addProseMirrorPlugins: () => [
    new Plugin<DecorationSet>({
      key: foundLookKey,
      state: {
        init: () => DecorationSet.empty,
        apply: (tr, set) => {
          const found: Found | undefined = tr.getMeta(foundLookKey)
          if (found === undefined) return set.map(tr.mapping, tr.doc)
          return found === null
            ? DecorationSet.empty
            : DecorationSet.create(tr.doc, found.matches.flatMap(decorationsOf(found.current)))
        },
      },
      props: { decorations: (state) => foundLookKey.getState(state) },
    }),
  ],
})

function decorationsOf(current: number) {
  return ({ from, to, footnote }: Match, index: number): readonly Decoration[] => {
    const look = { class: index === current ? 'fiche-found fiche-found-current' : 'fiche-found' }
    // The words of a footnote are drawn below the page: here its mark shows that it has them.
    if (footnote !== null) return [Decoration.node(footnote.from, footnote.to, look)]
    return [Decoration.inline(from, to, look)]
  }
}
