import type { Language } from '@shared/language/language'
import { numberTargets, type Target } from '@shared/note/references/number-targets'
import { referenceText } from '@shared/note/references/references'
import type { Node as PageNode } from '@tiptap/pm/model'
import { idOf, numberedPartsOf, wordsOf } from '../outline/outline-of'

/** Something of the page that can be pointed at. */
export type ListedTarget = {
  readonly id: string
  readonly kind: Target['kind']
  readonly number: string
  /** What a reference to it reads now. */
  readonly shown: string
  /** Of the heading, annex or question, the caption or first row of a table, the start of a paragraph. */
  readonly words: string
}

/** What of a page can be pointed at, in reading order. */
export function listTargets(page: PageNode, language: Language): readonly ListedTarget[] {
  const words = new Map<string, string>()
  page.forEach((block) => {
    const { name } = block.type
    if (name === 'heading' || name === 'annex') words.set(idOf(block), wordsOf(block))
    if (name === 'paragraph' && block.attrs['numbered'] === true)
      words.set(idOf(block), wordsOf(block).slice(0, fewCharacters))
    if (name === 'table') words.set(idOf(block), captionOf(block) ?? wordsOfRow(block))
    if (name !== 'questions') return
    for (const question of block.children) words.set(idOf(question), wordsOf(question))
  })
  return [...numberTargets(numberedPartsOf(page))].map(([id, target]) => ({
    id,
    kind: target.kind,
    number: target.number,
    shown: referenceText(target, language),
    words: words.get(id) ?? '',
  }))
}

/** To know a paragraph by. */
const fewCharacters = 80

function captionOf(table: PageNode): string | null {
  const caption: unknown = table.attrs['caption']
  return typeof caption === 'string' && caption !== '' ? caption : null
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
  /** By their ids in reading order, the same map until something changes; null before it was read. */
  readonly all: () => ReadonlyMap<string, ListedTarget> | null
  /** Of the note. */
  readonly language: () => Language
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
    all: () => known,
    language: () => language,
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
