import { countWords } from '@shared/base/count-words'
import type { Node as PageNode } from '@tiptap/pm/model'
import { observationIdsOf, shownBy } from './nodes/figure'

export type BodyContents = {
  /** Of the text as printed, footnotes not counted. */
  readonly words: number
  readonly figures: number
  readonly observationIds: readonly string[]
  /** Sources named by footnotes and quotations; those of the figures are not among them. */
  readonly sourceIds: readonly string[]
}

/** Counts what a page holds. */
export function bodyContents(page: PageNode): BodyContents {
  const observationIds = new Set<string>()
  const sourceIds = new Set<string>()
  let words = 0
  let figures = 0
  page.descendants((node) => {
    const sourceId: unknown = node.attrs['sourceId']
    if (typeof sourceId === 'string') sourceIds.add(sourceId)
    for (const id of observationIdsOf(node)) observationIds.add(id)
    if (node.type.name === 'figure') figures += 1
    if (node.isTextblock) words += wordsIn(node)
    return true
  })
  return { words, figures, observationIds: [...observationIds], sourceIds: [...sourceIds] }
}

/** What shows words of its own in a sentence. */
const namesWithText: readonly string[] = ['figure', 'citation', 'reference']

function wordsIn(block: PageNode): number {
  let text = ''
  block.forEach((child) => {
    if (child.isText) text += child.text ?? ''
    else if (namesWithText.includes(child.type.name)) text += shownBy(child)
    else if (child.type.name === 'hardBreak') text += ' '
  })
  return countWords(text)
}
