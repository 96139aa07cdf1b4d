import type { Block, ListBlock } from '../block'
import type { Header } from '../header'
import { plainTextOfBlock } from '../plain-text'
import { documentTypeOf } from '../types/document-type'
import type { Role } from './role'

/**
 * Says whether a document may hold what is not to be said: only those that stay with their authors.
 * Every type that is not known to is taken for one that leaves, and so is whatever has a number.
 */
export function mayHoldNotToBeSaid(header: Pick<Header, 'type' | 'number'>): boolean {
  const kind = documentTypeOf(header).kind
  return kind === 'briefing' || kind === 'steering-note'
}

/** What a block is for; one that holds anything not to be said is that as a whole. */
export function roleOfBlock(block: Block): Role | null {
  return isNotToBeSaid(block) ? 'notToBeSaid' : (block.role ?? null)
}

/** Says whether a block, or anything inside it, is not to be said. */
export function isNotToBeSaid(block: Block): boolean {
  if (block.role === 'notToBeSaid') return true
  if (block.kind === 'list') return holdsInSublists(block)
  if (block.kind !== 'table') return false
  return block.rows.some(({ cells }) => cells.some(({ content }) => content.some(isNotToBeSaid)))
}

function holdsInSublists({ items }: ListBlock): boolean {
  return items.some(({ sublists }) => sublists.some(isNotToBeSaid))
}

/** The note without its parts that are not to be said. */
export function withoutNotToBeSaid<Part extends { readonly body: readonly Block[] }>(
  note: Part,
): Part {
  return { ...note, body: note.body.filter((block) => !isNotToBeSaid(block)) }
}

/** The first words of each part that is not to be said, in reading order; parts without words too. */
export function excerptsNotToBeSaid(blocks: readonly Block[]): readonly string[] {
  return blocks.filter(isNotToBeSaid).map((block) => excerptOf(plainTextOfBlock(block)))
}

const excerptLength = 60

/** The first words of a text, some 60 characters at most. */
export function excerptOf(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim()
  if (line.length <= excerptLength) return line
  const cut = line.slice(0, excerptLength)
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), excerptLength / 2)).trimEnd()}…`
}
