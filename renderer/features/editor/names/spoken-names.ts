import { Extension } from '@tiptap/core'
import type { Node as PageNode } from '@tiptap/pm/model'
import { Plugin, PluginKey } from '@tiptap/pm/state'
import { Decoration, DecorationSet } from '@tiptap/pm/view'

type Attributes = Readonly<Record<string, string>>

/** Names for readers of the screen; they change as the library answers and as the language does. */
export type SpokenNames = {
  readonly figure: (node: PageNode) => Attributes
  readonly footnote: (number: number) => Attributes
  readonly questions: () => Attributes
  readonly question: (number: number) => Attributes
}

export const spokenNamesKey = new PluginKey<DecorationSet>('spokenNames')

/**
 * Gives figures, footnotes and questions their names. A transaction with this plugin's key as meta
 * names all anew; in between the names move along with the text, so that typing costs nothing.
 */
export function spokenNames(names: () => SpokenNames) {
  const all = (page: PageNode) => DecorationSet.create(page, [...decorationsOf(page, names())])
  return Extension.create({
    name: 'spokenNames',
    addProseMirrorPlugins: () => [
      new Plugin<DecorationSet>({
        key: spokenNamesKey,
        state: {
          init: (_, { doc }) => all(doc),
          apply: (tr, set) =>
            tr.getMeta(spokenNamesKey) === true ? all(tr.doc) : set.map(tr.mapping, tr.doc),
        },
        props: { decorations: (state) => spokenNamesKey.getState(state) },
      }),
    ],
  })
}

function decorationsOf(page: PageNode, names: SpokenNames): readonly Decoration[] {
  const found: Decoration[] = []
  let footnotes = 0
  let questions = 0
  const attributesOf = (node: PageNode): Attributes | null => {
    switch (node.type.name) {
      case 'figure':
        return names.figure(node)
      case 'footnote':
        footnotes += 1
        return names.footnote(footnotes)
      case 'questions':
        questions = 0
        return names.questions()
      case 'question':
        questions += 1
        return names.question(questions)
      default:
        return null
    }
  }
  page.descendants((node, position) => {
    const attributes = attributesOf(node)
    if (attributes !== null)
      found.push(Decoration.node(position, position + node.nodeSize, { ...attributes }))
    // What is inside a footnote is shown at the page's end.
    return node.type.name !== 'footnote'
  })
  return found
}
