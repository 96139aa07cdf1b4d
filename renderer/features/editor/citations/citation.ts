import { mergeAttributes, Node } from '@tiptap/core'
import type { Node as PageNode } from '@tiptap/pm/model'
import { optionalText } from '../nodes/optional-text'
import type { CitedNumbers } from './cited-numbers'

const noBreakSpace = '\u00a0'

/** The note that a node of the page cites; null for a node of another kind. */
function citedIdOf(node: PageNode): string | null {
  const id: unknown = node.type.name === 'citation' ? node.attrs['noteId'] : null
  return typeof id === 'string' ? id : null
}

/** The notes that a page cites, those in footnotes too, each once. */
export function citedIdsIn(page: PageNode): readonly string[] {
  const ids = new Set<string>()
  page.descendants((node) => {
    const id = citedIdOf(node)
    if (id !== null) ids.add(id)
  })
  return [...ids]
}

function shownBy(node: PageNode): string {
  const shown: unknown = node.attrs['shown']
  return typeof shown === 'string' ? shown : ''
}

/**
 * Another note of the store in a sentence, by the number that it has now: a single thing for the
 * cursor. Where its number is not known it reads as it was last stored.
 */
export function citationNode(numbers: CitedNumbers) {
  return Node.create({
    name: 'citation',
    group: 'inline',
    inline: true,
    atom: true,
    selectable: true,
    draggable: false,
    addAttributes: () => ({
      noteId: optionalText('noteId'),
      shown: {
        default: '',
        parseHTML: (element: HTMLElement) =>
          (element.textContent ?? '').replaceAll(noBreakSpace, ' '),
        rendered: false,
      },
    }),
    parseHTML: () => [{ tag: 'span[data-citation][data-note-id]' }],
    renderHTML: ({ node, HTMLAttributes }) => [
      'span',
      mergeAttributes(HTMLAttributes, { class: 'fiche-citation', 'data-citation': '' }),
      textOf(node, numbers).replaceAll(' ', noBreakSpace),
    ],
    renderText: ({ node }) => textOf(node, numbers),
    addNodeView:
      () =>
      ({ node, HTMLAttributes }) => {
        const dom = document.createElement('span')
        for (const [name, value] of Object.entries(HTMLAttributes))
          dom.setAttribute(name, String(value))
        dom.className = 'fiche-citation'
        dom.dataset['citation'] = ''
        const draw = () => drawCitation(dom, node, numbers)
        draw()
        return { dom, destroy: numbers.subscribe(draw), ignoreMutation: () => true }
      },
  })
}

function textOf(node: PageNode, numbers: CitedNumbers): string {
  return numbers.find(citedIdOf(node) ?? '')?.shown ?? shownBy(node)
}

function drawCitation(dom: HTMLElement, node: PageNode, numbers: CitedNumbers): void {
  const number = numbers.find(citedIdOf(node) ?? '')
  const shown = textOf(node, numbers)
  dom.textContent = shown.replaceAll(' ', noBreakSpace)
  dom.dataset['toCome'] = String(number?.isToCome ?? false)
  dom.title = number?.title ?? ''
  dom.setAttribute('role', 'img')
  dom.setAttribute('aria-label', number?.label ?? shown)
}
