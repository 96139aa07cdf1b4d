import { Extension } from '@tiptap/core'
import type { Node as PageNode } from '@tiptap/pm/model'
import { type EditorState, Plugin, PluginKey } from '@tiptap/pm/state'
import { Decoration, DecorationSet } from '@tiptap/pm/view'

type Attributes = Readonly<Record<string, string>>

/** Names for readers of the screen; they change as the library answers and as the language does. */
export type SpokenNames = {
  readonly figure: (node: PageNode) => Attributes
  readonly footnote: (number: number) => Attributes
  readonly questions: () => Attributes
  readonly question: (number: number) => Attributes
  /** @param part from 1, of the question of this number */
  readonly subQuestion: (number: number, part: number) => Attributes
}

type Named = {
  readonly page: DecorationSet
  /** Of figures by their ids: those of footnotes are drawn at the page's end, in texts of their own. */
  readonly figures: ReadonlyMap<unknown, Attributes>
}

export const spokenNamesKey = new PluginKey<Named>('spokenNames')

/**
 * Gives figures, footnotes and questions their names. A transaction with this plugin's key as meta
 * names all anew; in between the names move along with the text, so that typing costs nothing.
 */
export function spokenNames(names: () => SpokenNames) {
  const all = (page: PageNode) => nameAll(page, names())
  return Extension.create({
    name: 'spokenNames',
    addProseMirrorPlugins: () => [
      new Plugin<Named>({
        key: spokenNamesKey,
        state: {
          init: (_, { doc }) => all(doc),
          apply: (tr, { page, figures }) =>
            tr.getMeta(spokenNamesKey) === true
              ? all(tr.doc)
              : { page: page.map(tr.mapping, tr.doc), figures },
        },
        props: { decorations: (state) => spokenNamesKey.getState(state)?.page },
      }),
    ],
  })
}

/** The names of the figures in a footnote, as the page knows them. */
export function namesInFootnote(page: EditorState, footnote: PageNode): DecorationSet {
  const figures = spokenNamesKey.getState(page)?.figures
  const found: Decoration[] = []
  footnote.descendants((node, position) => {
    const attributes = figures?.get(node.attrs['id'])
    if (attributes !== undefined && node.type.name === 'figure')
      found.push(Decoration.node(position, position + node.nodeSize, { ...attributes }))
  })
  return DecorationSet.create(footnote, found)
}

function nameAll(page: PageNode, names: SpokenNames): Named {
  const found: Decoration[] = []
  const figures = new Map<unknown, Attributes>()
  let footnotes = 0
  let questions = 0
  let parts = 0
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
        parts = 0
        return names.question(questions)
      case 'subQuestion':
        parts += 1
        return names.subQuestion(questions, parts)
      default:
        return null
    }
  }
  page.descendants((node, position, parent) => {
    const attributes = attributesOf(node)
    if (attributes === null) return
    if (node.type.name === 'figure') figures.set(node.attrs['id'], attributes)
    if (parent?.type.name !== 'footnote')
      found.push(Decoration.node(position, position + node.nodeSize, { ...attributes }))
  })
  return { page: DecorationSet.create(page, found), figures }
}
