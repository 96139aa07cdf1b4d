import type { Block } from '@shared/note/block'

/** The number of a table, and whether Word comes to it by counting those that print theirs. */
export type TableNumber = { readonly number: number; readonly isCounted: boolean }

/**
 * Numbers of the tables with a caption: all tables count, as references to them do.
 *
 * @param isCaptioned false for one whose caption was taken out and yet stands on the page
 */
export function numberTables(
  body: readonly Block[],
  isCaptioned: (block: Block) => boolean = () => true,
): ReadonlyMap<Block, TableNumber> {
  const numbers = new Map<Block, TableNumber>()
  let [number, printed] = [0, 0]
  for (const block of body) {
    if (block.kind !== 'table') continue
    number += 1
    if (block.caption === undefined || !isCaptioned(block)) continue
    numbers.set(block, { number, isCounted: number === printed + 1 })
    printed = number
  }
  return numbers
}
