import type { Block } from '../../note/block'
import type { Note } from '../../note/note'
import { plainTextOfBlock } from '../../note/plain-text'
import type { BlockChange } from '../blocks/block-change'
import type { HeaderChange, NoteDiff } from '../note-diff'
import { wordsOfBlockChange } from '../words-of-block'
import { type WordChange, wordChanges } from './word-changes'

/** One line of a list of changes, in the order in which the page shows them. */
export type ChangeLine =
  | ({ readonly kind: 'header'; readonly id: string } & HeaderLine)
  | {
      readonly kind: BlockChange['kind']
      /** Of the block; of a section that was moved, its heading. */
      readonly id: string
      readonly block: Block
      /** Words of the heading above it, null where there is none. */
      readonly section: string | null
      /** From change to change; none where only the look or the level of its words changed. */
      readonly words: readonly WordChange[]
      /** How many blocks were moved together. */
      readonly count: number
    }
type HeaderLine = {
  /** The note's own title, or a field of its header. */
  readonly field: 'title' | HeaderChange['field']
  readonly before: HeaderChange['before']
  readonly after: HeaderChange['after']
}

/**
 * What an official would be told of a diff: title and header by field, then blocks in reading
 * order. Blocks that were moved together are one line; one that only holds newer dates of its
 * figures is none.
 */
export function changeLines(
  { title, header, blocks }: NoteDiff,
  before: Pick<Note, 'body'>,
  after: Pick<Note, 'body'>,
): readonly ChangeLine[] {
  const sections = { before: sectionsOf(before.body), after: sectionsOf(after.body) }
  const fields: readonly HeaderLine[] =
    title === null ? header : [{ field: 'title', ...title }, ...header]
  return [
    ...fields.map((line) => ({ kind: 'header' as const, id: `header-${line.field}`, ...line })),
    ...groupMoved(blocks, after.body).flatMap(([change, count]) => {
      const isRemoved = change.kind === 'removed'
      const block = isRemoved ? change.item : after.body[change.index]
      if (block === undefined) return []
      const { id, kind, index } = change
      const section = (isRemoved ? sections.before : sections.after)[index] ?? null
      const isMovedOnly = kind === 'moved' && change.inside === null
      const words = isMovedOnly ? [] : wordChanges(wordsOfBlockChange(change, after.body))
      if (kind === 'changed' && words.length === 0 && !isSeen(block, before.body)) return []
      return [{ kind, id, block, section, words, count }]
    }),
  ]
}

/** Whether a block looks other than before, though it says the same. */
function isSeen(block: Block, before: readonly Block[]): boolean {
  const old = before.find(({ id }) => id === block.id)
  return old === undefined || lookOf(old) !== lookOf(block)
}

/** Names and dates that no page shows do not count. */
function lookOf(block: Block): string {
  const unseen = ['id', 'shownAt', 'observationId', 'calculation']
  return JSON.stringify(block, (key, value: unknown) => (unseen.includes(key) ? null : value))
}

/** Runs of blocks that went from one place to another together, with how many they are. */
function groupMoved(
  changes: readonly BlockChange[],
  after: readonly Block[],
): readonly (readonly [BlockChange, number])[] {
  const groups: [BlockChange, number][] = []
  for (const change of changes) {
    const last = groups.at(-1)
    if (last !== undefined && isNextMoved(last, change) && !startsSection(last[0], change, after))
      last[1] += 1
    else groups.push([change, 1])
  }
  return groups
}

function isNextMoved([first, count]: readonly [BlockChange, number], next: BlockChange): boolean {
  return (
    first.kind === 'moved' &&
    next.kind === 'moved' &&
    first.inside === null &&
    next.inside === null &&
    next.index === first.index + count &&
    next.from === first.from + count
  )
}

/** A heading of the same level or above begins what is told by itself. */
function startsSection(first: BlockChange, next: BlockChange, after: readonly Block[]): boolean {
  const [one, other] = [after[first.index], after[next.index]]
  if (other?.kind !== 'heading') return false
  return one?.kind !== 'heading' || other.level <= one.level
}

/** The heading above each block. */
function sectionsOf(body: readonly Block[]): readonly (string | null)[] {
  let section: string | null = null
  return body.map((block) => {
    const above = section
    if (block.kind === 'heading') section = plainTextOfBlock(block)
    return block.kind === 'heading' ? null : above
  })
}
