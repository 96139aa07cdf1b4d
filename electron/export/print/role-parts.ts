import type { Language } from '@shared/language/language'
import type { Block } from '@shared/note/block'
import { plainTextOfBlock } from '@shared/note/plain-text'
import { roleOfBlock } from '@shared/note/roles/not-to-be-said'
import type { Role } from '@shared/note/roles/role'
import { outputWordsOf } from '@shared/outputs/output-words'

/** Neighbouring blocks of one role, and the block above them. */
export type RolePart = {
  readonly role: Role
  readonly above: Block | null
  readonly blocks: readonly Block[]
}

/** Blocks that stand together; those without a role stand in the page as they are. */
type Part = Omit<RolePart, 'role'> & { readonly role: Role | null }

/** A heading stands outside the part that it is above: a box hides it from lists of headings. */
export function rolePartsOf(blocks: readonly Block[]): readonly Part[] {
  const parts: { role: Part['role']; above: Block | null; blocks: Block[] }[] = []
  blocks.forEach((block, index) => {
    const isApart = block.kind === 'heading' || block.kind === 'contents'
    const role = isApart ? null : roleOfBlock(block)
    const last = parts.at(-1)
    if (last !== undefined && last.role === role) last.blocks.push(block)
    else parts.push({ role, above: blocks[index - 1] ?? null, blocks: [block] })
  })
  return parts
}

/**
 * What stands above a part of a role; null where the heading above has said it. What is not to be
 * said says so always.
 */
export function roleLabelOf(
  { role, above }: Omit<RolePart, 'blocks'>,
  language: Language,
): string | null {
  const { roles, roleHeadings } = outputWordsOf(language.code)
  const said = above?.kind === 'heading' ? plainTextOfBlock(above).toLowerCase() : ''
  return roleHeadings[role].some((heading) => said.includes(heading)) ? null : roles[role]
}
