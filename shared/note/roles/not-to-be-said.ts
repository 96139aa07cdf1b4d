import type { Block, ListBlock } from '../block'
import type { Header } from '../header'
import { plainTextOfBlock } from '../plain-text'

/** Kinds that stay with those who wrote them, as printed in English and French. */
const internalTypes: ReadonlySet<string> = new Set([
  'BRIEFING',
  'BRIEFING NOTE',
  'STEERING NOTE',
  'NOTE DE BRIEFING',
  'NOTE DE CADRAGE',
])

/**
 * Says whether a document may hold what is not to be said. Every type that is not known to stay
 * inside is taken for one that leaves, and so is whatever has a Council number.
 */
export function mayHoldNotToBeSaid({ type, number }: Pick<Header, 'type' | 'number'>): boolean {
  const isNumbered = number !== null && number.trim() !== ''
  return !isNumbered && internalTypes.has(type.trim().replace(/\s+/g, ' ').toUpperCase())
}

/** Says whether a block, or anything inside it, is not to be said. */
function isNotToBeSaid(block: Block): boolean {
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

function excerptOf(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim()
  if (line.length <= excerptLength) return line
  const cut = line.slice(0, excerptLength)
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), excerptLength / 2)).trimEnd()}…`
}
