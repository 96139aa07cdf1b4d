import type { Block } from '@shared/note/block'
import type { FileChild } from 'docx'
import { rolePartsOf } from '../print/role-parts'
import { writeRolePart } from './role-part'
import { writeContents } from './structure/contents'
import { writeBlock } from './write-block'
import type { WriteContext } from './write-context'

/**
 * All blocks in their order. Outside documents of the Council, parts of one role that follow each
 * other stand together and apart from the rest.
 */
export function writeBody(blocks: readonly Block[], context: WriteContext): readonly FileChild[] {
  const write = (block: Block): readonly FileChild[] =>
    block.kind === 'contents' ? writeContents(context) : writeBlock(block, context)
  if (context.layout.head === 'council') return blocks.flatMap(write)
  return rolePartsOf(blocks).flatMap((part): readonly FileChild[] => {
    const { role } = part
    return role === null ? part.blocks.flatMap(write) : writeRolePart({ ...part, role }, context)
  })
}
