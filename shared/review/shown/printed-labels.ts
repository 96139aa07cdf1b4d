import { letterOf } from '../../base/letters'
import type { Block, ListBlock } from '../../note/block'
import { printedHeadingNumber } from '../../note/references/number-targets'
import { targetsOf } from '../../note/references/references'

/** What is printed before the texts of a body, by their ids: `1)`, `2.1`, `(a)`, a bullet. */
export function printedLabels(body: readonly Block[]): ReadonlyMap<string, string> {
  const labels = new Map<string, string>()
  for (const [id, target] of targetsOf(body)) {
    const { kind, number } = target
    if (kind === 'section') labels.set(id, printedHeadingNumber(target))
    else if (kind === 'paragraph') labels.set(id, `${number}.`)
    else if (kind === 'question') labels.set(id, /\(.+\)/.exec(number)?.[0] ?? `${number})`)
  }
  let last = 0
  for (const block of body)
    if (block.kind === 'list') {
      last = labelList(block, { labels, depth: 0, before: last })
    }
  return labels
}

type ListPlace = {
  readonly labels: Map<string, string>
  readonly depth: number
  /** The number of the last item of the numbered list before it. */
  readonly before: number
}

function labelList(list: ListBlock, { labels, depth, before }: ListPlace): number {
  const start = list.start === 'continued' ? before + 1 : (list.start ?? 1)
  for (const [index, item] of list.items.entries()) {
    const number = start + index
    labels.set(item.id, list.style === 'bulleted' ? bulletOf(depth) : numberOf(number, depth))
    for (const sublist of item.sublists) labelList(sublist, { labels, depth: depth + 1, before: 0 })
  }
  return list.style === 'numbered' ? start + list.items.length - 1 : before
}

function bulletOf(depth: number): string {
  return ['•', '–'][depth] ?? '◦'
}

function numberOf(number: number, depth: number): string {
  return depth === 0 ? `${number}.` : `(${letterOf(number)})`
}
