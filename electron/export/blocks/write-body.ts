import type { Block } from '@shared/note/block'
import { roleOfBlock } from '@shared/note/roles/not-to-be-said'
import type { Paragraph, Table } from 'docx'
import { type RolePart, writeRolePart } from './role-part'
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
  return partsOf(blocks).flatMap((part) => {
    const { role } = part
    return role === null
      ? part.blocks.flatMap((block) => writeBlock(block, context))
      : writeRolePart({ ...part, role }, context)
  })
}

type Part = Omit<RolePart, 'role'> & { readonly role: RolePart['role'] | null }

/** A heading stands outside the part that it is above: a box hides it from lists of headings. */
function partsOf(blocks: readonly Block[]): readonly Part[] {
  const parts: { role: Part['role']; above: Block | null; blocks: Block[] }[] = []
  blocks.forEach((block, index) => {
    const role = block.kind === 'heading' ? null : roleOfBlock(block)
    const last = parts.at(-1)
    if (last !== undefined && last.role === role) last.blocks.push(block)
    else parts.push({ role, above: blocks[index - 1] ?? null, blocks: [block] })
  })
  return parts
}
