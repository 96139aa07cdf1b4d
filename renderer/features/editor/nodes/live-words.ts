import { mergeAttributes, Node } from '@tiptap/core'
import type { Node as PageNode } from '@tiptap/pm/model'
import { optionalText } from './optional-text'

const noBreakSpace = '\u00a0'

export type LiveWords = {
  readonly name: 'citation' | 'reference'
  /** The attribute that names what it follows, as the stored body has it. */
  readonly idName: 'noteId' | 'targetId'
  /** What it reads as now. */
  readonly textOf: (node: PageNode) => string
  readonly describe: (node: PageNode) => {
    readonly title: string
    /** For who hears the page. */
    readonly label: string
    /** What styles look for. */
    readonly data: Readonly<Record<string, string>>
  }
  /** Calls when what it reads as may have changed; gives what ends that. */
  readonly subscribe: (draw: () => void) => () => void
}

/**
 * Words in a sentence that follow something else: a single thing for the cursor. Where what they
 * follow is not known they read as they were last stored.
 */
export function liveWordsNode(words: LiveWords) {
  const { name, idName } = words
  const className = `fiche-${name}`
  const printed = (node: PageNode) => words.textOf(node).replaceAll(' ', noBreakSpace)
  return Node.create({
    name,
    group: 'inline',
    inline: true,
    atom: true,
    selectable: true,
    draggable: false,
    addAttributes: () => ({
      [idName]: optionalText(idName),
      shown: {
        default: '',
        parseHTML: (element: HTMLElement) =>
          (element.textContent ?? '').replaceAll(noBreakSpace, ' '),
        rendered: false,
      },
    }),
    parseHTML: () => [{ tag: `span[data-${name}][${attributeOf(idName)}]` }],
    renderHTML: ({ node, HTMLAttributes }) => [
      'span',
      mergeAttributes(HTMLAttributes, { class: className, [`data-${name}`]: '' }),
      printed(node),
    ],
    renderText: ({ node }) => words.textOf(node),
    addNodeView:
      () =>
      ({ node, HTMLAttributes }) => {
        const dom = document.createElement('span')
        for (const [attribute, value] of Object.entries(HTMLAttributes))
          dom.setAttribute(attribute, String(value))
        dom.className = className
        dom.dataset[name] = ''
        dom.setAttribute('role', 'img')
        const draw = () => {
          const { title, label, data } = words.describe(node)
          dom.textContent = printed(node)
          dom.title = title
          dom.setAttribute('aria-label', label)
          Object.assign(dom.dataset, data)
        }
        const destroy = words.subscribe(draw)
        draw()
        return { dom, destroy, ignoreMutation: () => true }
      },
  })
}

function attributeOf(idName: LiveWords['idName']): string {
  return idName === 'noteId' ? 'data-note-id' : 'data-target-id'
}
