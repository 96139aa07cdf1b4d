import type { Block } from '../../note/block'

/**
 * The blocks with one taken from another state at its place: instead of the block of the same id,
 * else after the nearest one before it that both states have. The blocks themselves where the
 * other state has no such block.
 */
export function takeBlock(
  blocks: readonly Block[],
  other: readonly Block[],
  id: string,
): readonly Block[] {
  const at = other.findIndex((block) => block.id === id)
  const taken = other[at]
  if (taken === undefined) return blocks
  if (blocks.some((block) => block.id === id))
    return blocks.map((block) => (block.id === id ? taken : block))
  const places = new Map(blocks.map((block, index) => [block.id, index]))
  const neighbour = other.slice(0, at).findLast((block) => places.has(block.id))
  const place = neighbour === undefined ? 0 : (places.get(neighbour.id) ?? -1) + 1
  return blocks.toSpliced(place, 0, taken)
}
