import type { Block } from '@shared/note/block'
import { plainTextOfBlock } from '@shared/note/plain-text'

/** Where something of a note stands. */
export type Place = {
  /** In reading order, from 0. */
  readonly order: number
  /** The words of the heading that it stands under; null before the first one. */
  readonly section: string | null
}

/** The place of all that has an id: blocks, items, questions, cells' paragraphs, footnotes. */
export function placesOf(body: readonly Block[]): ReadonlyMap<string, Place> {
  const places = new Map<string, Place>()
  let section: string | null = null
  for (const block of body) {
    if (block.kind === 'heading' || block.kind === 'annex') section = plainTextOfBlock(block)
    for (const id of idsIn(block)) places.set(id, { order: places.size, section })
  }
  return places
}

function idsIn(value: unknown): readonly string[] {
  if (typeof value !== 'object' || value === null) return []
  const own = 'id' in value && typeof value.id === 'string' ? [value.id] : []
  return [...own, ...Object.values(value).flatMap(idsIn)]
}
