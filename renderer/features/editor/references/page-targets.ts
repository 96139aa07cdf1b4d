import type { Language } from '@shared/language/language'
import { numberTargets, type Target } from '@shared/note/references/number-targets'
import { referenceText } from '@shared/note/references/references'
import type { Node as PageNode } from '@tiptap/pm/model'
import { idOf, numberedPartsOf, wordsOf } from '../outline/outline-of'

/** Something of the page that can be pointed at. */
export type ListedTarget = {
  readonly id: string
  readonly kind: Target['kind']
  /** What a reference to it reads now. */
  readonly shown: string
  /** Of the heading, the question or the table's first row. */
  readonly words: string
}

/** What of a page can be pointed at, in reading order. */
export function listTargets(page: PageNode, language: Language): readonly ListedTarget[] {
  const words = new Map<string, string>()
  page.forEach((block) => {
    if (block.type.name === 'heading') words.set(idOf(block), wordsOf(block))
    if (block.type.name === 'table') words.set(idOf(block), wordsOfRow(block))
    if (block.type.name !== 'questions') return
    for (const question of block.children) words.set(idOf(question), wordsOf(question))
  })
  return [...numberTargets(numberedPartsOf(page))].map(([id, target]) => ({
    id,
    kind: target.kind,
    shown: referenceText(target, language),
    words: words.get(id) ?? '',
  }))
}

function wordsOfRow(table: PageNode): string {
  const cells = table.firstChild?.children ?? []
  return cells
    .map((cell) => cell.textContent)
    .filter((words) => words !== '')
    .join(', ')
}

/** Those of which each word asked begins a word, as they come. */
export function findTargets(
  targets: readonly ListedTarget[],
  query: string,
): readonly ListedTarget[] {
  const asked = query.toLowerCase().split(/\s+/).filter(Boolean)
  return targets.filter(({ shown, words }) => {
    const known = `${shown} ${words}`.toLowerCase().split(/[\s,;:()]+/)
    return asked.every((one) => known.some((word) => word.startsWith(one)))
  })
}

/** What the references of a page read; they draw themselves anew when numbers change. */
export type PageTargets = {
  readonly find: (id: string) => ListedTarget | undefined
  /** Before the page was read there is nothing to say of what is gone. */
  readonly isKnown: () => boolean
  readonly missing: () => string
  readonly read: (page: PageNode) => void
  readonly setLanguage: (language: Language, page: PageNode) => void
  /** Calls the listener at each change until the function that it returns is called. */
  readonly subscribe: (listener: () => void) => () => void
}

export function createPageTargets(first: Language): PageTargets {
  let language = first
  let known: ReadonlyMap<string, ListedTarget> | null = null
  let key = ''
  const listeners = new Set<() => void>()
  const read = (page: PageNode) => {
    // Without references nobody asks.
    if (listeners.size === 0 && known === null) return
    const targets = listTargets(page, language)
    const next = targets.map(({ id, shown, words }) => `${id} ${shown} ${words}`).join('\n')
    if (known !== null && next === key) return
    key = next
    known = new Map(targets.map((target) => [target.id, target]))
    for (const listener of listeners) listener()
  }
  return {
    find: (id) => known?.get(id),
    isKnown: () => known !== null,
    missing: () => language.references.missing,
    read,
    setLanguage: (next, page) => {
      if (next.code === language.code) return
      language = next
      key = ''
      known = null
      read(page)
    },
    subscribe: (listener) => {
      listeners.add(listener)
      return () => void listeners.delete(listener)
    },
  }
}
