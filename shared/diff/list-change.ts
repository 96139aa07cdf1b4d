import { longestRise } from './longest-rise'

/**
 * One change of a list whose items have ids. `id` is the item's; where a list holds one twice, the
 * second is `ID#2`. `index` is the place in the list after, for `removed` in the list before.
 */
export type ListChange<Item, Inside> =
  | {
      readonly kind: 'added' | 'removed'
      readonly id: string
      readonly index: number
      readonly item: Item
    }
  | {
      readonly kind: 'changed'
      readonly id: string
      readonly index: number
      readonly inside: Inside
    }
  | {
      readonly kind: 'moved'
      readonly id: string
      readonly index: number
      /** The place in the list before. */
      readonly from: number
      /** What changed in it besides, null for nothing. */
      readonly inside: Inside | null
    }

type Identified = { readonly id: string }

/**
 * What turns one list into another, in the order in which they are read: an item that was removed
 * stands where it was. As few items as can be are called moved.
 *
 * @param diffInside what changed in an item that both lists have, null for nothing
 */
export function diffList<Item extends Identified, Inside>(
  before: readonly Item[],
  after: readonly Item[],
  diffInside: (before: Item, after: Item) => Inside | null,
): readonly ListChange<Item, Inside>[] {
  const beforeIds = uniqueIds(before)
  const placesBefore = new Map(beforeIds.map((id, index) => [id, index]))
  const afterIds = uniqueIds(after)
  const stays = longestRise(afterIds.map((id) => placesBefore.get(id)))
  const left = new Set(afterIds)
  const stayingIds = new Set(afterIds.filter((_, index) => stays.has(index)))
  const changes: ListChange<Item, Inside>[] = []
  const addRemovedFrom = (start: number) => {
    for (let index = start; index < before.length; index += 1) {
      const [id, item] = [beforeIds[index], before[index]]
      if (id === undefined || item === undefined || stayingIds.has(id)) return
      if (!left.has(id)) changes.push({ kind: 'removed', id, index, item })
    }
  }
  addRemovedFrom(0)
  for (const [index, item] of after.entries()) {
    const id = afterIds[index] ?? item.id
    const from = placesBefore.get(id)
    const itemBefore = from === undefined ? undefined : before[from]
    if (from === undefined || itemBefore === undefined) {
      changes.push({ kind: 'added', id, index, item })
      continue
    }
    const inside = diffInside(itemBefore, item)
    if (!stays.has(index)) changes.push({ kind: 'moved', id, index, from, inside })
    else if (inside !== null) changes.push({ kind: 'changed', id, index, inside })
    if (stays.has(index)) addRemovedFrom(from + 1)
  }
  return changes
}

/** The list after the changes. `applyInside` does to one item what changed in it. */
export function applyList<Item extends Identified, Inside>(
  before: readonly Item[],
  changes: readonly ListChange<Item, Inside>[],
  applyInside: (item: Item, inside: Inside) => Item,
): readonly Item[] {
  const byId = new Map(changes.map((change) => [change.id, change]))
  const ids = uniqueIds(before)
  const result = before.flatMap((item, index) => {
    const change = byId.get(ids[index] ?? item.id)
    if (change === undefined) return [item]
    return change.kind === 'changed' ? [applyInside(item, change.inside)] : []
  })
  // In the order of their places, so that each finds all that stand before it.
  for (const change of changes.toSorted((one, other) => one.index - other.index)) {
    if (change.kind === 'added') result.splice(change.index, 0, change.item)
    if (change.kind !== 'moved') continue
    const item = before[change.from]
    if (item === undefined) throw new Error(`There is no item ${change.from} to move`)
    const { index, inside } = change
    result.splice(index, 0, inside === null ? item : applyInside(item, inside))
  }
  return result
}

/** The ids of a list, each once: `#` is no letter of an id. */
export function uniqueIds(items: readonly Identified[]): readonly string[] {
  const counts = new Map<string, number>()
  return items.map(({ id }) => {
    const count = (counts.get(id) ?? 0) + 1
    counts.set(id, count)
    return count === 1 ? id : `${id}#${count}`
  })
}
