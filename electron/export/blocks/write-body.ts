import type { Block } from '@shared/note/block'
import type { Paragraph, Table } from 'docx'
import { rolePartsOf } from '../print/role-parts'
import { writeRolePart } from './role-part'
import { writeBlock } from './write-block'
import type { WriteContext } from './write-context'

/**
 * All blocks in their order. Outside documents of the Council, parts of one role that follow each
 * other stand together and apart from the rest.
 */
export function writeBody(
  blocks: readonly Block[],
  context: WriteContext,
): readonly (Paragraph | Table)[] {
  if (context.layout.head === 'council')
    return blocks.flatMap((block) => writeBlock(block, context))
  return rolePartsOf(blocks).flatMap((part) => {
    const { role } = part
    return role === null
      ? part.blocks.flatMap((block) => writeBlock(block, context))
      : writeRolePart({ ...part, role }, context)
  })
}
