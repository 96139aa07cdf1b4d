import type { Role } from '../../../note/roles/role'
import { roles } from '../../../note/roles/role'
import { outputWordsOf } from '../../../outputs/output-words'
import type { WordBlock, WordParagraph, WordTable } from '../../word-document'
import type { ImportContext } from '../import-context'
import { plainRuns } from '../text/run-text'

/** Blocks that follow each other under one role. */
export type RolePart = { readonly role: Role | null; readonly blocks: readonly WordBlock[] }

/**
 * Papers of one's own have what is said for a purpose in boxes, which are tables of one cell: what
 * stands in them, and what it is for, by the mark on the label in the box, the words of it or of the
 * heading above it.
 */
export function rolePartsOf(
  blocks: readonly WordBlock[],
  context: ImportContext,
): readonly RolePart[] {
  const parts: { role: Role | null; blocks: WordBlock[] }[] = [{ role: null, blocks: [] }]
  let above = ''
  for (const block of blocks) {
    const inner = context.isOwn && block.kind === 'table' ? boxedBlocks(block) : null
    if (inner === null) {
      const last = parts.at(-1)
      if (last?.role === null) last.blocks.push(block)
      else parts.push({ role: null, blocks: [block] })
      if (block.kind === 'paragraph' && block.runs.length > 0) above = plainRuns(block.runs)
      continue
    }
    const [first] = inner
    const isLabelled = first?.kind === 'paragraph' && first.style === 'role label'
    const label = isLabelled ? plainRuns(first.runs) : null
    const role = (isLabelled ? first.role : null) ?? roleOf(label, above, context)
    parts.push({ role, blocks: isLabelled ? inner.slice(1) : [...inner] })
  }
  return parts
}

/** The blocks of a box; null for any other table. */
function boxedBlocks({ rows }: WordTable): readonly WordBlock[] | null {
  const [row, ...others] = rows
  const [cell, ...more] = row?.cells ?? []
  if (cell === undefined || others.length > 0 || more.length > 0) return null
  return cell.blocks.some(isBoxed) ? cell.blocks : null
}

/** A cell of an ordinary table holds paragraphs in styles of tables only. */
function isBoxed(block: WordBlock): boolean {
  return block.kind === 'table' || (block.kind === 'paragraph' && isBoxStyle(block))
}

function isBoxStyle({ style }: WordParagraph): boolean {
  return style === 'role label' || / council$|^heading |^question|^chart/.test(style)
}

function roleOf(label: string | null, above: string, { languageCode }: ImportContext): Role | null {
  const words = outputWordsOf(languageCode)
  if (label !== null) return roles.find((role) => words.roles[role] === label.trim()) ?? null
  const said = above.toLowerCase()
  return (
    roles.find((role) => words.roleHeadings[role].some((heading) => said.includes(heading))) ?? null
  )
}
