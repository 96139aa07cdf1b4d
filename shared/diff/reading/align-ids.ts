import { commonPairs } from '../../base/common-pairs'
import type { Block, ListItem, Paragraph, QuestionItem } from '../../note/block'
import { plainTextOfBlock } from '../../note/plain-text'
import { compareTexts } from '../text/words'

/**
 * A body with the ids of another one where both say the same or nearly the same: notes that were
 * written apart can then be compared as two states of one. What says the same word for word is
 * taken from the other.
 */
export function alignIds(before: readonly Block[], after: readonly Block[]): readonly Block[] {
  const texts = (blocks: readonly Block[]) =>
    blocks.map((block) => `${block.kind} ${plainTextOfBlock(block)}`)
  const pairs = commonPairs(texts(before), texts(after))
  const aligned = [...before]
  for (const [one, other] of pairs) {
    const same = after[other]
    if (same === undefined) continue
    aligned[one] = same
  }
  let [row, column] = [0, 0]
  for (const [one, other] of [...pairs, [before.length, after.length] as const]) {
    alignGap(aligned, [row, one], after.slice(column, other))
    row = one + 1
    column = other + 1
  }
  const own = new Set(before.map(({ id }) => id))
  const kept = new Set(after.map(({ id }) => id))
  // An id that stands in both by chance is no sign of one block.
  return aligned.map((block, index) =>
    block === before[index] && own.has(block.id) && kept.has(block.id)
      ? { ...block, id: `${block.id}-before`.slice(-36) }
      : block,
  )
}

/** Pairs blocks of one kind in their order where more than half of their words stand in both. */
function alignGap(
  aligned: Block[],
  [start, end]: readonly [number, number],
  after: readonly Block[],
): void {
  let next = 0
  for (let index = start; index < end; index += 1) {
    const block = aligned[index]
    if (block === undefined) return
    const found = after.findIndex((other, at) => at >= next && isAlike(block, other))
    const other = after[found]
    if (other === undefined) continue
    aligned[index] = withIdsOf(block, other)
    next = found + 1
  }
}

function isAlike(one: Block, other: Block): boolean {
  if (one.kind !== other.kind) return false
  const [text, otherText] = [plainTextOfBlock(one), plainTextOfBlock(other)]
  const common = compareTexts(text, otherText).reduce(
    (sum, run) => (run.op === 'equal' ? sum + run.text.length : sum),
    0,
  )
  return common * 2 > Math.max(text.length, otherText.length)
}

/** Parts of a block by their place in it. */
function withIdsOf(block: Block, other: Block): Block {
  const { id } = other
  if (block.kind === 'list' && other.kind === 'list')
    return { ...block, id, items: block.items.map((item, at) => itemWith(item, other.items[at])) }
  if (block.kind === 'questions' && other.kind === 'questions')
    return {
      ...block,
      id,
      items: block.items.map((item, at) => questionWith(item, other.items[at])),
    }
  if (block.kind === 'table' && other.kind === 'table')
    return {
      ...block,
      id,
      rows: block.rows.map(({ cells }, row) => ({
        cells: cells.map((cell, column) => ({
          ...cell,
          content: cell.content.map((paragraph, at) =>
            paragraphWith(paragraph, other.rows[row]?.cells[column]?.content[at]),
          ),
        })),
      })),
    }
  return { ...block, id }
}

function itemWith(item: ListItem, other: ListItem | undefined): ListItem {
  if (other === undefined) return item
  return { ...item, id: other.id }
}

function questionWith(item: QuestionItem, other: QuestionItem | undefined): QuestionItem {
  if (other === undefined) return item
  const parts = other.subQuestions ?? []
  return {
    ...item,
    id: other.id,
    ...(item.subQuestions && {
      subQuestions: item.subQuestions.map((part, at) => ({
        ...part,
        id: parts[at]?.id ?? part.id,
      })),
    }),
  }
}

function paragraphWith(paragraph: Paragraph, other: Paragraph | undefined): Paragraph {
  return other === undefined ? paragraph : { ...paragraph, id: other.id }
}
