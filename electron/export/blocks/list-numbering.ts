import type { Block, ListBlock } from '@shared/note/block'
import { numberedFrom, numberingReferences } from '../look/numbering'

/** Lists of one reference look alike; those of one instance are counted together. */
export type ListNumbering = { readonly reference: string; readonly instance: number }

/** The numbering of each list and each block of questions: its own, or that of the list it continues. */
export function numberLists(body: readonly Block[]): ReadonlyMap<object, ListNumbering> {
  const numbered = new Map<object, ListNumbering>()
  let last: ListNumbering | null = null
  const own = (reference: string) => ({ reference, instance: numbered.size + 1 })
  const addSublists = (list: ListBlock) => {
    for (const sublist of list.items.flatMap(({ sublists }) => sublists)) {
      numbered.set(sublist, own(referenceOf(sublist)))
      addSublists(sublist)
    }
  }
  for (const block of body) {
    if (block.kind === 'questions') numbered.set(block, own(numberingReferences.questions))
    if (block.kind !== 'list') continue
    const isContinued: boolean = block.start === 'continued' && block.style === 'numbered'
    const numbering: ListNumbering = isContinued && last !== null ? last : own(referenceOf(block))
    if (block.style === 'numbered') last = numbering
    numbered.set(block, numbering)
    addSublists(block)
  }
  return numbered
}

/** The first numbers of the lists, other than 1. */
export function startsOf(body: readonly Block[]): ReadonlySet<number> {
  const inList = (list: ListBlock): readonly number[] => [
    ...(typeof list.start === 'number' ? [list.start] : []),
    ...list.items.flatMap(({ sublists }) => sublists.flatMap(inList)),
  ]
  return new Set(body.flatMap((block) => (block.kind === 'list' ? inList(block) : [])))
}

function referenceOf({ style, start }: ListBlock): string {
  if (style === 'bulleted') return numberingReferences.bulleted
  return numberedFrom(typeof start === 'number' ? start : 1)
}
