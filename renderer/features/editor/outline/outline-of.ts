import {
  type NumberedPart,
  numberTargets,
  printedHeadingNumber,
  type Target,
} from '@shared/note/references/number-targets'
import type { Node as PageNode } from '@tiptap/pm/model'
import type { OutlineEntry } from '../../../lib/outline/page-outline'
import { shownBy } from '../nodes/figure'
import { rangeOf } from '../nodes/questions/question-lines'

export type PlacedEntry = OutlineEntry & { readonly position: number }

/** The parts of a page that carry numbers, in reading order. */
export function numberedPartsOf(page: PageNode): readonly NumberedPart[] {
  const parts: NumberedPart[] = []
  page.forEach((block) => {
    const id = idOf(block)
    switch (block.type.name) {
      case 'heading':
        parts.push({ kind: 'heading', id, level: levelOf(block) })
        break
      case 'table':
      case 'annex':
        parts.push({ kind: block.type.name, id })
        break
      case 'paragraph':
        if (block.attrs['numbered'] === true) parts.push({ kind: 'paragraph', id })
        break
      case 'questions': {
        parts.push({ kind: 'questions', questions: questionsOf(block) })
      }
    }
  })
  return parts
}

function questionsOf(block: PageNode) {
  return block.children.flatMap((line, index) => {
    if (line.type.name !== 'question') return []
    const { from, to } = rangeOf(block, index)
    return [{ id: idOf(line), partIds: block.children.slice(from + 1, to).map(idOf) }]
  })
}

/** The headings, questions and annexes of a page with their places, in reading order. */
export function outlineOf(page: PageNode): readonly PlacedEntry[] {
  const targets = numberTargets(numberedPartsOf(page))
  const entries: PlacedEntry[] = []
  const add = (node: PageNode, position: number, parts: readonly PageNode[]) => {
    const id = idOf(node)
    const target = targets.get(id)
    if (target === undefined) return
    const isHeading = node.type.name === 'heading'
    const isAnnex = node.type.name === 'annex'
    entries.push({
      id,
      kind: isHeading ? 'heading' : isAnnex ? 'annex' : 'question',
      level: isHeading ? levelOf(node) : 1,
      number: printed(target),
      words: wordsOf(node),
      subQuestions: parts.map(wordsOf),
      position,
    })
  }
  page.forEach((block, position) => {
    const { name } = block.type
    if (name === 'heading' || name === 'annex') add(block, position, [])
    if (name !== 'questions') return
    block.forEach((question, offset, index) => {
      if (question.type.name !== 'question') return
      const { from, to } = rangeOf(block, index)
      add(question, position + 1 + offset, block.children.slice(from + 1, to))
    })
  })
  return entries
}

function printed(target: Target): string {
  if (target.kind === 'annex') return target.number
  return target.kind === 'section' ? printedHeadingNumber(target) : `${target.number})`
}

export function levelOf(heading: PageNode): 1 | 2 | 3 {
  const level: unknown = heading.attrs['level']
  return level === 2 || level === 3 ? level : 1
}

/** The id of a block; empty until it is given one. */
export function idOf(node: PageNode): string {
  const id: unknown = node.attrs['id']
  return typeof id === 'string' ? id : ''
}

/** The words of a block on one line, without its footnotes. */
export function wordsOf(block: PageNode): string {
  return block.children
    .map((child) => {
      if (child.isText) return child.text ?? ''
      return child.type.name === 'hardBreak' ? ' ' : shownBy(child)
    })
    .join('')
    .trim()
}
