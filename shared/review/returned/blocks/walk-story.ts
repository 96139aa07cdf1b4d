import { sameValue } from '../../../base/same-value'
import type { Block } from '../../../note/block'
import type { WordAuthorship } from '../../../word/word-document'
import type { NoteText } from '../../texts/texts-of-body'
import { wordsAround } from '../cluster/caution-of'
import { type CompareContext, changeFields } from '../context'
import { addBlock, addParagraph, blockBefore, type Neighbour, type Neighbours } from './added'
import { type KindChange, kindChangeOf } from './became-kind'
import { addGone } from './gone'
import { type MovedWhole, movedWholes } from './moved-wholes'
import { withMoves } from './moves'
import type { SentElement, Story, StoryPart } from './story'
import { authorOfTable, blockOfTable, compareTable } from './tables'

/** Adds what happened to whole blocks, items and questions of the body. */
export function addStoryChanges(
  read: Story,
  sent: readonly SentElement[],
  context: CompareContext,
): readonly KindChange[] {
  const story = withMoves(read, context)
  const kinds: KindChange[] = []
  const wholes = movedWholes(story, context)
  const begun = new Set<string>()
  let before: Neighbour | null = null
  for (const [index, part] of story.parts.entries()) {
    const beside: Neighbours = {
      before,
      after: textAfter(story.parts, index),
      stays: textAfter(story.parts, index, isStill),
      begun,
    }
    if (part.kind === 'table') {
      const caption = captionAbove(story.parts[index - 1])
      before = passTable(part, { ...beside, caption, isTold: wholes.has(index) }, context)
      continue
    }
    const next = story.parts[index + 1]
    if (next?.kind === 'table' && next.sent === null && captionAbove(part) !== '') continue
    const text: NoteText | undefined = part.line?.owned?.text
    if (text === undefined) {
      if (part.line === null && part.inserted.length > 0)
        before = addParagraph(part, beside, context)
      continue
    }
    const kind = kindChangeOf(part, text)
    if (kind !== null) kinds.push(kind)
    const whole = wholes.get(index)
    if (whole !== undefined && whole !== wholes.get(index - 1))
      addMovedWhole(whole, { ...beside, by: part.by }, context)
    const move = { ...beside, by: part.by }
    const isApart = part.isMoved && whole === undefined && addMoved(text, move, context)
    const itemId = part.splitId ?? text.id
    before = isApart
      ? { text: null, blockId: itemId, itemId }
      : { text, blockId: part.splitId ?? text.blockId, itemId }
    if (text.parentId !== null && !isApart) begun.add(text.parentId)
  }
  addGone(story, sent, context)
  return kinds
}

function passTable(
  part: Extract<StoryPart, { kind: 'table' }>,
  {
    caption,
    isTold,
    ...beside
  }: Neighbours & { readonly caption: string; readonly isTold: boolean },
  context: CompareContext,
): Neighbour | null {
  const { sent, copy, isMoved } = part
  if (sent === null) {
    const table = blockOfTable(copy, context)
    const block: Block = caption === '' ? table : { ...table, caption }
    return addBlock(block, { ...beside, by: authorOfTable(copy.table) }, context)
  }
  compareTable(sent, copy, context)
  const { blockId } = sent
  if (blockId === null) return beside.before
  const text = context.textsOfBlock(blockId)[0]
  if (isMoved && !isTold && text !== undefined)
    addMovedBlock(blockId, { ...beside, by: null }, context)
  return { text: text ?? null, blockId, itemId: blockId }
}

/** The words of a new line that names the table below it, without its number. */
function captionAbove(part: StoryPart | undefined): string {
  if (part?.kind !== 'paragraph' || part.line !== null || part.inserted.length === 0) return ''
  if (!/caption/.test(part.paragraph?.style ?? '')) return ''
  const words = wordsAround(part.inserted.map(({ text }) => text).join(''))
  return words.replace(/^\s*\p{L}+ \d+\s?[:.–-]\s*/u, '').trim()
}

type Move = Neighbours & { readonly by: WordAuthorship | null }

/** Gives back whether it is an item that left its list. */
function addMoved(text: NoteText, move: Move, context: CompareContext): boolean {
  const { before, stays, begun, by } = move
  if (text.role === 'tableCaption' || text.role === 'intro') return false
  if (text.parentId === null) {
    addMovedBlock(text.blockId, move, context)
    return false
  }
  const texts = [text]
  const isBeside = before?.text?.parentId === text.parentId
  const isInList = text.role === 'item' && before?.text?.role === 'item'
  const isAbove = stays?.parentId === text.parentId && !begun.has(text.parentId)
  const isFirst = before?.text?.id === text.parentId || isAbove
  const isApart = !isBeside && !isInList && !isFirst && text.role === 'item'
  const afterId = isBeside || isInList ? before.itemId : isFirst ? null : (before?.blockId ?? null)
  pushMoved({ id: text.id, afterId, texts, by, ...(isApart && { isApart }) }, context)
  return isApart
}

function addMovedWhole(
  { blockId, withIds }: MovedWhole,
  move: Move,
  context: CompareContext,
): void {
  const texts = [blockId, ...withIds].flatMap(context.textsOfBlock)
  const afterId = blockBefore(move)
  const others = withIds.length > 0 && { withIds }
  pushMoved({ id: blockId, afterId, texts, by: move.by, ...others }, context)
}

function addMovedBlock(blockId: string, move: Move, context: CompareContext): void {
  const texts = context.textsOfBlock(blockId)
  pushMoved({ id: blockId, afterId: blockBefore(move), texts, by: move.by }, context)
}

function pushMoved(
  {
    id,
    afterId,
    texts,
    by,
    ...others
  }: {
    readonly id: string
    readonly afterId: string | null
    readonly isApart?: true
    readonly withIds?: readonly string[]
    readonly texts: readonly NoteText[]
    readonly by: WordAuthorship | null
  },
  context: CompareContext,
): void {
  const { changes } = context.found
  const change = {
    ...changeFields(context, by),
    kind: 'moved' as const,
    in: id,
    afterId,
    ...others,
    before: context.wordsOf(texts),
  }
  const isTold = changes.some(
    (one) => one.kind === 'moved' && sameValue([one.in], [id]) && one.copyId === change.copyId,
  )
  if (!isTold) changes.push(change)
}

const isStill = ({ isMoved }: StoryPart) => !isMoved

/** The next text of the note; of those asked for. */
function textAfter(
  parts: readonly StoryPart[],
  index: number,
  isAsked: (part: StoryPart) => boolean = () => true,
): NoteText | null {
  for (const part of parts.slice(index + 1, index + 40)) {
    if (part.kind === 'table') return null
    if (part.line === null || !isAsked(part)) continue
    return part.line.owned?.text ?? null
  }
  return null
}
