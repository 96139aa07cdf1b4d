import { sameValue } from '../../../base/same-value'
import type { Block } from '../../../note/block'
import type { WordAuthorship } from '../../../word/word-document'
import type { NoteText } from '../../texts/texts-of-body'
import { wordsAround } from '../cluster/caution-of'
import { type CompareContext, changeFields } from '../context'
import { addBlock, addParagraph, blockBefore, type Neighbour, type Neighbours } from './added'
import { type KindChange, kindChangeOf } from './became-kind'
import { addGone } from './gone'
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
  let before: Neighbour | null = null
  for (const [index, part] of story.parts.entries()) {
    if (part.kind === 'table') {
      const caption = captionAbove(story.parts[index - 1])
      const after = textAfter(story.parts, index)
      before = passTable(part, { before, after, caption }, context)
      continue
    }
    const next = story.parts[index + 1]
    if (next?.kind === 'table' && next.sent === null && captionAbove(part) !== '') continue
    const text: NoteText | undefined = part.line?.owned?.text
    if (text === undefined) {
      if (part.line === null && part.inserted.length > 0)
        before = addParagraph(part, { before, after: textAfter(story.parts, index) }, context)
      continue
    }
    const kind = kindChangeOf(part, text)
    if (kind !== null) kinds.push(kind)
    const own: Neighbour = {
      text,
      blockId: part.splitId ?? text.blockId,
      itemId: part.splitId ?? text.id,
    }
    const isApart =
      part.isMoved &&
      addMoved(text, { before, after: textAfter(story.parts, index), by: part.by }, context)
    before = isApart ? { text: null, blockId: text.id, itemId: text.id } : own
  }
  addGone(story, sent, context)
  return kinds
}

function passTable(
  part: Extract<StoryPart, { kind: 'table' }>,
  { before, after, caption }: Neighbours & { readonly caption: string },
  context: CompareContext,
): Neighbour | null {
  const { sent, copy, isMoved } = part
  if (sent === null) {
    const table = blockOfTable(copy, context)
    const block: Block = caption === '' ? table : { ...table, caption }
    return addBlock(block, { before, after, by: authorOfTable(copy.table) }, context)
  }
  compareTable(sent, copy, context)
  const { blockId } = sent
  if (blockId === null) return before
  const text = context.textsOfBlock(blockId)[0]
  if (isMoved && text !== undefined) addMovedBlock(blockId, { before, after, by: null }, context)
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
function addMoved(text: NoteText, { before, after, by }: Move, context: CompareContext): boolean {
  if (text.role === 'tableCaption' || text.role === 'intro') return false
  if (text.parentId === null) {
    addMovedBlock(text.blockId, { before, after, by }, context)
    return false
  }
  const texts = [text]
  const isBeside = before?.text?.parentId === text.parentId
  const isInList = text.role === 'item' && before?.text?.role === 'item'
  const isFirst = before?.text?.id === text.parentId || after?.parentId === text.parentId
  const isApart = !isBeside && !isInList && !isFirst && text.role === 'item'
  const afterId = isBeside || isInList ? before.itemId : isFirst ? null : (before?.blockId ?? null)
  pushMoved({ id: text.id, afterId, texts, by, ...(isApart && { isApart }) }, context)
  return isApart
}

function addMovedBlock(
  blockId: string,
  { before, after, by }: Move,
  context: CompareContext,
): void {
  const texts = context.textsOfBlock(blockId)
  pushMoved({ id: blockId, afterId: blockBefore({ before, after }), texts, by }, context)
}

function pushMoved(
  {
    id,
    afterId,
    texts,
    by,
    ...isApart
  }: {
    readonly id: string
    readonly afterId: string | null
    readonly isApart?: true
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
    ...isApart,
    before: context.wordsOf(texts),
  }
  const isTold = changes.some(
    (one) => one.kind === 'moved' && sameValue([one.in], [id]) && one.copyId === change.copyId,
  )
  if (!isTold) changes.push(change)
}

/** The next text of the note that stayed where it was. */
function textAfter(parts: readonly StoryPart[], index: number): NoteText | null {
  for (const part of parts.slice(index + 1, index + 40)) {
    if (part.kind === 'table') return null
    if (part.line === null || part.isMoved) continue
    return part.line.owned?.text ?? null
  }
  return null
}
