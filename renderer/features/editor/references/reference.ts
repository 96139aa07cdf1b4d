import type { Node as PageNode } from '@tiptap/pm/model'
import { Plugin } from '@tiptap/pm/state'
import { shownBy } from '../nodes/figure'
import { liveWordsNode } from '../nodes/live-words'
import type { PageTargets } from './page-targets'
import './references.css'

/**
 * A section, question or table of this note in a sentence, by the number that it has now: a single
 * thing for the cursor. One whose target is gone says so in its words.
 */
export function referenceNode(targets: PageTargets) {
  return liveWordsNode({
    name: 'reference',
    idName: 'targetId',
    textOf: (node) => textOf(node, targets),
    describe: (node) => {
      const target = targets.find(targetIdOf(node))
      const shown = textOf(node, targets)
      return {
        title: target?.words ?? '',
        label: target?.words ? `${shown}, ${target.words}` : shown,
        data: { missing: String(targets.isKnown() && target === undefined) },
      }
    },
    subscribe: targets.subscribe,
  }).extend({
    addProseMirrorPlugins: () => [
      new Plugin({
        view: (view) => {
          targets.read(view.state.doc)
          return {
            update: ({ state }, before) => {
              if (state.doc !== before.doc || !targets.isKnown()) targets.read(state.doc)
            },
          }
        },
      }),
    ],
  })
}

function targetIdOf(node: PageNode): string {
  const id: unknown = node.attrs['targetId']
  return typeof id === 'string' ? id : ''
}

function textOf(node: PageNode, targets: PageTargets): string {
  const found = targets.find(targetIdOf(node))
  if (found !== undefined) return found.shown
  return targets.isKnown() ? targets.missing() : shownBy(node)
}
