import { sameValue } from '../../../base/same-value'
import type { Block } from '../../../note/block'
import type { WordAuthorship } from '../../../word/word-document'
import type { NoteText } from '../../texts/texts-of-body'
import { wordsAround } from '../cluster/caution-of'
import { type CompareContext, changeFields } from '../context'
import { addBlock, addParagraph, type Neighbour } from './added'
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
      before = passTable(part, { before, caption: captionAbove(story.parts[index - 1]) }, context)
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
    if (part.isMoved) addMoved(text, { before, by: part.by }, context)
    const kind = kindChangeOf(part, text)
    if (kind !== null) kinds.push(kind)
    before = { text, blockId: text.blockId, itemId: text.id }
  }
  addGone(story, sent, context)
  return kinds
}

function passTable(
  part: Extract<StoryPart, { kind: 'table' }>,
  { before, caption }: { readonly before: Neighbour | null; readonly caption: string },
  context: CompareContext,
): Neighbour | null {
  const { sent, copy, isMoved } = part
  if (sent === null) {
    const table = blockOfTable(copy, context)
    const block: Block = caption === '' ? table : { ...table, caption }
    return addBlock(block, { before, by: authorOfTable(copy.table) }, context)
  }
  compareTable(sent, copy, context)
  const { blockId } = sent
  if (blockId === null) return before
  const text = context.textsOfBlock(blockId)[0]
  if (isMoved && text !== undefined) addMovedBlock(blockId, { before, by: null }, context)
  return { text: text ?? null, blockId, itemId: blockId }
}

/** The words of a new line that names the table below it, without its number. */
function captionAbove(part: StoryPart | undefined): string {
  if (part?.kind !== 'paragraph' || part.line !== null || part.inserted.length === 0) return ''
  if (!/caption/.test(part.paragraph?.style ?? '')) return ''
  const words = wordsAround(part.inserted.map(({ text }) => text).join(''))
  return words.replace(/^\s*\p{L}+ \d+\s?[:.–-]\s*/u, '').trim()
}

type Move = { readonly before: Neighbour | null; readonly by: WordAuthorship | null }

function addMoved(text: NoteText, { before, by }: Move, context: CompareContext): void {
  if (text.role === 'tableCaption' || text.role === 'intro') return
  if (text.parentId === null) {
    addMovedBlock(text.blockId, { before, by }, context)
    return
  }
  const isBeside = before?.text?.parentId === text.parentId
  // An item that left its list is told as moved behind the block there.
  const isNear = before?.text?.id === text.parentId || before === null
  const afterId = isBeside ? (before?.itemId ?? null) : isNear ? null : (before?.blockId ?? null)
  pushMoved({ id: text.id, afterId, texts: [text], by }, context)
}

function addMovedBlock(blockId: string, { before, by }: Move, context: CompareContext): void {
  const texts = context.textsOfBlock(blockId)
  pushMoved({ id: blockId, afterId: before?.blockId ?? null, texts, by }, context)
}

function pushMoved(
  {
    id,
    afterId,
    texts,
    by,
  }: {
    readonly id: string
    readonly afterId: string | null
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
    if (part.line === null) continue
    return part.line.owned?.text ?? null
  }
  return null
}
