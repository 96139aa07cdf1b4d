import type { Block } from '../../note/block'
import type { ReviewChange } from '../review'
import { textsOfBlock } from '../texts/texts-of-body'
import type { ShownBlock } from './reviewed-note'
import { addedBlock } from './shown-blocks'

type AddedBlock = Extract<ReviewChange, { readonly kind: 'addedBlock' }>

/** The blocks of a note with those that changes add, each behind the one that it names. */
export function withAddedBlocks(
  body: readonly Block[],
  blocks: readonly ShownBlock[],
  changes: readonly ReviewChange[],
): readonly ShownBlock[] {
  const blockOf = new Map<string, string>()
  for (const block of body)
    for (const { id } of [block, ...textsOfBlock(block)]) blockOf.set(id, block.id)
  for (const change of changes)
    if (change.kind === 'split') blockOf.set(change.id, blockOf.get(change.in) ?? lost)
  const added = changes.filter((change) => change.kind === 'addedBlock')
  const addedIds = new Set(added.map(({ id }) => id))
  const anchorOf = ({ afterId }: AddedBlock) =>
    afterId === null || addedIds.has(afterId) ? afterId : (blockOf.get(afterId) ?? lost)
  const behind = (id: string | null): readonly ShownBlock[] =>
    added
      .filter((change) => anchorOf(change) === id)
      .flatMap((change) => [addedBlock(change.id, change.block), ...behind(change.id)])
  // What a block became stands right behind it.
  const shown = blocks.flatMap((block, index) => {
    const owner = ownerOf(blocks, index)
    const isLast = ownerOf(blocks, index + 1) !== owner
    return isLast && owner !== undefined ? [block, ...behind(owner)] : [block]
  })
  return [...behind(null), ...shown, ...behind(lost)]
}

/** Stands for a block that is not in the note: what follows it is shown at the end. */
const lost = ''

function ownerOf(blocks: readonly ShownBlock[], index: number): string | undefined {
  const block = blocks[index]
  if (block === undefined || block.state !== 'added') return block?.id
  return ownerOf(blocks, index - 1)
}
