import { letterOf } from '@shared/base/letters'
import { toRoman } from '@shared/base/roman'
import type { Block, ListBlock } from '@shared/note/block'
import type { FlowList } from './flow'
import type { FlowTexts } from './flow-texts'

type Place = { readonly texts: FlowTexts; readonly level: number; readonly start: number }

/** A list with the lists in it; each of those is counted from its own start. */
export function flowListOf(block: ListBlock, { texts, level, start }: Place): FlowList {
  return {
    kind: 'list',
    style: block.style,
    level,
    start,
    items: block.items.map((item) => ({
      text: texts.of(item),
      lists: item.sublists.map((list) =>
        flowListOf(list, {
          texts,
          level: level + 1,
          start: typeof list.start === 'number' ? list.start : 1,
        }),
      ),
    })),
  }
}

/** The first numbers of the numbered lists that stand in no other; one may go on from the last. */
export function listStartsOf(
  body: readonly Block[],
  texts: FlowTexts,
): ReadonlyMap<object, number> {
  const starts = new Map<object, number>()
  let next = 1
  for (const block of body) {
    if (block.kind !== 'list' || block.style !== 'numbered') continue
    const first = typeof block.start === 'number' ? block.start : 1
    const start = block.start === 'continued' ? next : first
    starts.set(block, start)
    next = start + block.items.filter((item) => !texts.of(item).isGone).length
  }
  return starts
}

/** How a numbered item is marked at its depth, as Word does: `1.`, `(a)`, `(i)`. */
export function itemMarkOf(level: number, number: number): string {
  if (level === 0) return `${number}.`
  return level === 1 ? `(${letterOf(number)})` : `(${toRoman(number).toLowerCase()})`
}
