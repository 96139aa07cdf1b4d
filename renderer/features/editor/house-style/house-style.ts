import type { Language } from '@shared/language/language'
import type { TypographyProfile } from '@shared/typography/profile'
import { Extension } from '@tiptap/core'
import type { Node as PageNode } from '@tiptap/pm/model'
import { type EditorState, Plugin, PluginKey, type Transaction } from '@tiptap/pm/state'
import { DecorationSet } from '@tiptap/pm/view'
import { endUndoStep } from '../nodes/undo-steps'
import { typePerCent } from './type-per-cent'
import { unbreakableIn } from './unbreakable-in'

/** How the note is written: its language, and what the author's house style chose. */
export type WritingStyle = { readonly language: Language; readonly profile: TypographyProfile }

/** A transaction with this key as meta looks at the whole page anew, as after another language. */
export const houseStyleKey = new PluginKey<DecorationSet>('houseStyle')

/**
 * Keeps a number and its unit on one line of the page, as they will be in print, and sets the space
 * before a sign of per cent while it is typed. Only what changed is looked at again.
 */
export function houseStyle(style: () => WritingStyle) {
  const all = (page: PageNode) =>
    DecorationSet.create(page, [...unbreakableIn(page, [0, page.content.size], style().language)])
  const update = (tr: Transaction, set: DecorationSet) => {
    if (tr.getMeta(houseStyleKey) === true) return all(tr.doc)
    const changed = changedRange(tr)
    if (changed === null) return set
    const moved = set.map(tr.mapping, tr.doc)
    const [from, to] = wholeTexts(tr.doc, changed)
    return moved
      .remove(moved.find(from, to))
      .add(tr.doc, [...unbreakableIn(tr.doc, [from, to], style().language)])
  }
  return Extension.create({
    name: 'houseStyle',
    addProseMirrorPlugins() {
      const { editor } = this
      return [
        new Plugin<DecorationSet>({
          key: houseStyleKey,
          state: { init: (_, { doc }: EditorState) => all(doc), apply: update },
          props: {
            decorations: (state) => houseStyleKey.getState(state),
            handleTextInput: (view, from, to, text) => {
              const typed = typePerCent(view.state, { from, to, text }, style())
              if (typed === null) return false
              // One step back takes only what was set, not what was typed before.
              endUndoStep(editor)
              view.dispatch(typed)
              return true
            },
          },
        }),
      ]
    },
  })
}

type Range = readonly [from: number, to: number]

/** From the first to the last place of the new page that the transaction touched. */
function changedRange({ mapping }: Transaction): Range | null {
  let from = Number.POSITIVE_INFINITY
  let to = -1
  mapping.maps.forEach((map, index) => {
    const after = mapping.slice(index + 1)
    map.forEach((_from, _to, start, end) => {
      from = Math.min(from, after.map(start, -1))
      to = Math.max(to, after.map(end, 1))
    })
  })
  return to < 0 ? null : [from, to]
}

/** Grown to the texts at both ends: a rule looks at a whole text. */
function wholeTexts(page: PageNode, [from, to]: Range): Range {
  const $from = page.resolve(Math.min(from, page.content.size))
  const $to = page.resolve(Math.min(to, page.content.size))
  return [
    $from.parent.isTextblock ? $from.start() : $from.pos,
    $to.parent.isTextblock ? $to.end() : $to.pos,
  ]
}
