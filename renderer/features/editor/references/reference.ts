import { mergeAttributes, Node } from '@tiptap/core'
import type { Node as PageNode } from '@tiptap/pm/model'
import { Plugin } from '@tiptap/pm/state'
import { shownBy } from '../nodes/figure'
import { optionalText } from '../nodes/optional-text'
import type { PageTargets } from './page-targets'
import './references.css'

const noBreakSpace = '\u00a0'

/**
 * A section, question or table of this note in a sentence, by the number that it has now: a single
 * thing for the cursor. One whose target is gone says so in its words.
 */
export function referenceNode(targets: PageTargets) {
  return Node.create({
    name: 'reference',
    group: 'inline',
    inline: true,
    atom: true,
    selectable: true,
    draggable: false,
    addAttributes: () => ({
      targetId: optionalText('targetId'),
      shown: {
        default: '',
        parseHTML: (element: HTMLElement) =>
          (element.textContent ?? '').replaceAll(noBreakSpace, ' '),
        rendered: false,
      },
    }),
    parseHTML: () => [{ tag: 'span[data-reference][data-target-id]' }],
    renderHTML: ({ node, HTMLAttributes }) => [
      'span',
      mergeAttributes(HTMLAttributes, { class: 'fiche-reference', 'data-reference': '' }),
      textOf(node, targets).replaceAll(' ', noBreakSpace),
    ],
    renderText: ({ node }) => textOf(node, targets),
    addNodeView:
      () =>
      ({ node, HTMLAttributes }) => {
        const dom = document.createElement('span')
        for (const [name, value] of Object.entries(HTMLAttributes))
          dom.setAttribute(name, String(value))
        dom.className = 'fiche-reference'
        dom.dataset['reference'] = ''
        const draw = () => drawReference(dom, node, targets)
        const destroy = targets.subscribe(draw)
        draw()
        return { dom, destroy, ignoreMutation: () => true }
      },
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

function drawReference(dom: HTMLElement, node: PageNode, targets: PageTargets): void {
  const target = targets.find(targetIdOf(node))
  const shown = textOf(node, targets)
  dom.textContent = shown.replaceAll(' ', noBreakSpace)
  dom.dataset['missing'] = String(targets.isKnown() && target === undefined)
  dom.title = target?.words ?? ''
  dom.setAttribute('role', 'img')
  dom.setAttribute('aria-label', target?.words ? `${shown}, ${target.words}` : shown)
}
