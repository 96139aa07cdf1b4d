import type { Node as PageNode } from '@tiptap/pm/model'
import { shownBy } from '../nodes/figure'
import { liveWordsNode } from '../nodes/live-words'
import type { CitedNumbers } from './cited-numbers'

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

/**
 * Another note of the store in a sentence, by the number that it has now: a single thing for the
 * cursor. Where its number is not known it reads as it was last stored.
 */
export function citationNode(numbers: CitedNumbers) {
  const find = (node: PageNode) => numbers.find(citedIdOf(node) ?? '')
  const textOf = (node: PageNode) => find(node)?.shown ?? shownBy(node)
  return liveWordsNode({
    name: 'citation',
    idName: 'noteId',
    textOf,
    describe: (node) => {
      const number = find(node)
      return {
        title: number?.title ?? '',
        label: number?.label ?? textOf(node),
        data: { toCome: String(number?.isToCome ?? false) },
      }
    },
    subscribe: numbers.subscribe,
  })
}
