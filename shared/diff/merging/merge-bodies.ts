import { sameValue } from '../../base/same-value'
import type {
  AnnexBlock,
  Block,
  ListBlock,
  ListItem,
  QuestionItem,
  QuestionsBlock,
} from '../../note/block'
import { mergeTable } from './merge-table'
import {
  type Fate,
  type Merge,
  type MergeOptions,
  type Pair,
  pairInside,
  pairItems,
  partOf,
} from './pairs'

/** Two bodies read as one. */
export type MergedBody = {
  readonly body: readonly Block[]
  /**
   * What became of each part of the merged body: of blocks, list items, questions and their parts,
   * rows and paragraphs of cells, by the merged part itself.
   */
  readonly parts: ReadonlyMap<object, Pair<object>>
}

/**
 * Both states of a body in one reading order: a block that was removed stands where it was. A block
 * that cannot be read as one with what it was, as a paragraph that became a heading or a table with
 * other columns, is taken out and put in.
 *
 * @param before with objects of its own: none is in `after` too
 */
export function mergeBodies(
  before: readonly Block[],
  after: readonly Block[],
  options: MergeOptions,
): MergedBody {
  const parts = new Map<object, Pair<object>>()
  const merge: Merge = {
    options,
    keep: (part, pair) => {
      parts.set(part, pair)
      return part
    },
  }
  const body = pairItems(before, after, options).flatMap((pair) => mergeBlock(pair, merge))
  return { body: options.gone === 'each' ? body : withoutRepeated(body, parts), parts }
}

/** A block that was replaced leaves one that is gone beside others that are. */
function withoutRepeated(body: readonly Block[], parts: MergedBody['parts']): readonly Block[] {
  const isGone = (block: Block | undefined) =>
    block !== undefined && parts.get(block)?.after === null
  return body.filter((block, index) => !isGone(block) || !isGone(body[index - 1]))
}

function mergeBlock(pair: Pair<Block>, merge: Merge): readonly Block[] {
  const { before, after, fate } = pair
  // They hold no words of their own.
  if (after === null && before?.kind === 'contents') return []
  if (before === null || after === null) return [mergeAlike(pair, merge)]
  const merged = isOneBlock(before, after) ? mergeTwo(before, after, fate, merge) : null
  if (merged !== null) return [merged]
  const added = mergeAlike({ fate: 'added', before: null, after }, merge)
  if (fate === 'moved') return [added]
  return [mergeAlike({ fate: 'removed', before, after: null }, merge), added]
}

/** A part that is set or drawn in another way cannot be told word by word. */
function isOneBlock(before: Block, after: Block): boolean {
  if (before.kind !== after.kind || before.role !== after.role) return false
  if (before.kind === 'chart' && after.kind === 'chart')
    return sameValue([before.chart, before.sourceLine], [after.chart, after.sourceLine])
  if (before.kind === 'image' && after.kind === 'image')
    return before.sha256 === after.sha256 && before.widthMm === after.widthMm
  return true
}

/** Null where the two are not read as one. */
function mergeTwo(before: Block, after: Block, fate: Fate, merge: Merge): Block | null {
  if (before.kind === 'list' && after.kind === 'list')
    return mergeList({ fate, before, after }, merge)
  if (before.kind === 'questions' && after.kind === 'questions')
    return mergeQuestions({ fate, before, after }, merge)
  if (before.kind === 'table' && after.kind === 'table')
    return mergeTable({ fate, before, after }, merge)
  return merge.keep({ ...after }, { fate, before, after })
}

/** A block that is in one state only. */
function mergeAlike(pair: Pair<Block>, merge: Merge): Block {
  const { fate } = pair
  const block = pair.after ?? pair.before
  if (block === null) throw new Error('A pair has a part in one state at least.')
  const one = <Kind extends Block>(part: Kind): Pair<Kind> =>
    pair.after === null ? { fate, before: part, after: null } : { fate, before: null, after: part }
  if (block.kind === 'list') return mergeList(one(block), merge)
  if (block.kind === 'questions') return mergeQuestions(one(block), merge)
  if (block.kind === 'table') return mergeTable(one(block), merge) ?? block
  if (block.kind === 'annex' && pair.after === null) return merge.keep(titleOf(block), one(block))
  return merge.keep({ ...block }, one(block))
}

/** An annex that is gone begins no pages any more: its title stands where it was. */
function titleOf({ id, content }: AnnexBlock): Block {
  return { id, kind: 'paragraph', language: null, content }
}

function mergeList(pair: Pair<ListBlock>, merge: Merge): ListBlock {
  const items = pairInside(pair, (list) => list.items, merge.options)
  return merge.keep({ ...partOf(pair), items: items.map((item) => mergeItem(item, merge)) }, pair)
}

function mergeItem(pair: Pair<ListItem>, merge: Merge): ListItem {
  const sublists = pairInside(pair, (item) => item.sublists, merge.options)
  return merge.keep(
    { ...partOf(pair), sublists: sublists.map((list) => mergeList(list, merge)) },
    pair,
  )
}

function mergeQuestions(pair: Pair<QuestionsBlock>, merge: Merge): QuestionsBlock {
  const items = pairInside(pair, (questions) => questions.items, merge.options)
  const block = partOf(pair)
  return merge.keep(
    {
      ...block,
      // Stands where either state has one.
      intro: block.intro.length > 0 ? block.intro : (pair.before?.intro ?? []),
      items: items.map((item) => mergeQuestion(item, merge)),
    },
    pair,
  )
}

function mergeQuestion(pair: Pair<QuestionItem>, merge: Merge): QuestionItem {
  const lines = pairInside(pair, ({ subQuestions = [] }) => subQuestions, merge.options)
  const { subQuestions: _either, ...question } = partOf(pair)
  return merge.keep(
    {
      ...question,
      ...(lines.length > 0 && {
        subQuestions: lines.map((line) => merge.keep({ ...partOf(line) }, line)),
      }),
    },
    pair,
  )
}
