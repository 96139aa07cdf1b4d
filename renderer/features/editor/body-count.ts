import { countWords } from '@shared/base/count-words'
import type { Node as PageNode } from '@tiptap/pm/model'
import { observationIdsOf, shownBy } from './nodes/figure'
import { placedIn } from './places/placed-in'

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
  for (const { found } of counted(page)) {
    words += found.words
    if (found.isFigure) figures += 1
    if (found.sourceId !== null) sourceIds.add(found.sourceId)
    for (const id of found.observationIds) observationIds.add(id)
  }
  return { words, figures, observationIds: [...observationIds], sourceIds: [...sourceIds] }
}

const counted = placedIn((node) => {
  const sourceId: unknown = node.attrs['sourceId']
  const count = {
    words: node.isTextblock ? wordsIn(node) : 0,
    isFigure: node.type.name === 'figure',
    sourceId: typeof sourceId === 'string' ? sourceId : null,
    observationIds: observationIdsOf(node),
  }
  return node.isTextblock || count.isFigure || count.sourceId !== null ? count : null
})

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
