import { type ListChange, uniqueIds } from '../list-change'

/**
 * One item of two lists that are read as one. `away` stands where an item was that is now
 * elsewhere; `moved` where it is now.
 */
export type ReadItem<Item, Inside> = { readonly id: string; readonly item: Item } & (
  | { readonly kind: 'kept' | 'added' | 'removed' | 'away' }
  | { readonly kind: 'changed'; readonly inside: Inside; readonly before: Item }
  | { readonly kind: 'moved'; readonly inside: Inside | null; readonly before: Item }
)

/** Both states of a list in one reading order: what was removed stands where it was. */
export function readList<Item extends { readonly id: string }, Inside>(
  before: readonly Item[],
  after: readonly Item[],
  changes: readonly ListChange<Item, Inside>[],
): readonly ReadItem<Item, Inside>[] {
  const byId = new Map(changes.map((change) => [change.id, change]))
  const gone = goneAfter(before, byId)
  const beforeById = new Map(uniqueIds(before).map((id, index) => [id, before[index]]))
  const afterIds = uniqueIds(after)
  return [
    ...(gone.get(null) ?? []),
    ...after.flatMap((item, index) => {
      const id = afterIds[index] ?? item.id
      const read = readItem({ id, item, before: beforeById.get(id) ?? item }, byId.get(id))
      return [read, ...(gone.get(id) ?? [])]
    }),
  ]
}

/** What is no longer where it was, by the item that it followed; null for the start. */
function goneAfter<Item extends { readonly id: string }, Inside>(
  before: readonly Item[],
  changes: ReadonlyMap<string, ListChange<Item, Inside>>,
): ReadonlyMap<string | null, readonly ReadItem<Item, Inside>[]> {
  const ids = uniqueIds(before)
  const gone = new Map<string | null, ReadItem<Item, Inside>[]>()
  let last: string | null = null
  for (const [index, item] of before.entries()) {
    const id = ids[index] ?? item.id
    const kind = changes.get(id)?.kind
    if (kind !== 'removed' && kind !== 'moved') {
      last = id
      continue
    }
    const read = { id, item, kind: kind === 'moved' ? ('away' as const) : kind }
    gone.set(last, [...(gone.get(last) ?? []), read])
  }
  return gone
}

function readItem<Item, Inside>(
  { id, item, before }: { readonly id: string; readonly item: Item; readonly before: Item },
  change: ListChange<Item, Inside> | undefined,
): ReadItem<Item, Inside> {
  switch (change?.kind) {
    case 'added':
      return { id, item, kind: 'added' }
    case 'changed':
      return { id, item, kind: 'changed', inside: change.inside, before }
    case 'moved':
      return { id, item, kind: 'moved', inside: change.inside, before }
    default:
      return { id, item, kind: 'kept' }
  }
}
