import type { Block, ListBlock, ListItem } from '../../../note/block'
import type { Inline } from '../../../note/inline'
import type { WordAuthorship } from '../../../word/word-document'
import type { NoteText } from '../../texts/texts-of-body'
import { wordsOfUnits } from '../../texts/units'
import { inlinesOfPieces } from '../cluster/inlines-of-pieces'
import { type CompareContext, changeFields } from '../context'
import { blockOfKind, kindOfParagraph, type ParagraphKind } from './kind-of-paragraph'
import type { StoryPart } from './story'

/** What stands right before and after something new. */
export type Neighbours = {
  readonly before: Neighbour | null
  readonly after: NoteText | null
  /** The next text that did not move. */
  readonly stays: NoteText | null
  /** Lists and questions of which something stands before it. */
  readonly begun: ReadonlySet<string>
}

/** A text of the note, or what an earlier change adds. */
export type Neighbour = {
  readonly text: NoteText | null
  /** For what stands after the block. */
  readonly blockId: string
  /** For what stands after it in the same list or among the same questions. */
  readonly itemId: string
}

type NewParagraph = Extract<StoryPart, { kind: 'paragraph' }>

/** Adds what a new paragraph is by its neighbours and its look; gives it as a neighbour of the next. */
export function addParagraph(
  part: NewParagraph,
  beside: Neighbours,
  context: CompareContext,
): Neighbour {
  const { before, after } = beside
  const fields = changeFields(context, part.by)
  const content = trimmed(inlinesOfPieces(part.inserted, context))
  if (content.length === 0) tellPlace(context, before)
  const kind = kindOfParagraph(part.paragraph)
  const place = itemPlace(kind, beside)
  if (place !== null) {
    context.found.changes.push({ ...fields, kind: 'addedItem', ...place, content })
    const isAbove = after !== null && place.in === (after.parentId ?? after.blockId)
    const text = place.afterId === null && isAbove ? after : (before?.text ?? after)
    const blockId = text === before?.text ? before?.blockId : text?.blockId
    return { text, blockId: blockId ?? '', itemId: fields.id }
  }
  const own = before ?? { text: null, blockId: '', itemId: '' }
  // Nothing but a picture, which is told as lost.
  if (content.length === 0) return own
  if (joinsNewList(kind, content, { own, author: fields.author }, context)) return own
  const ids = { id: context.newId(), itemId: context.newId() }
  const afterId = blockBefore(beside)
  const block = blockOfKind(kind, content, ids)
  context.found.changes.push({ ...fields, kind: 'addedBlock', afterId, block })
  return { text: null, blockId: fields.id, itemId: fields.id }
}

/** What alone makes a paragraph, as a picture, is lost behind the text before it. */
function tellPlace({ found }: CompareContext, before: Neighbour | null): void {
  const last = found.losses.at(-1)
  if (last === undefined || last.near !== '') return
  const near = wordsOfUnits(before?.text?.inlines ?? []).slice(0, 60)
  found.losses[found.losses.length - 1] = { ...last, near }
}

/** Puts an item in the list that was just added, if it is of the same author. */
function joinsNewList(
  kind: ParagraphKind,
  content: readonly Inline[],
  { own, author }: { readonly own: Neighbour; readonly author: string },
  { found, newId }: CompareContext,
): boolean {
  const place = found.changes.length - 1
  const last = found.changes[place]
  if (kind.kind !== 'item' || last?.kind !== 'addedBlock' || last.block.kind !== 'list')
    return false
  if (last.id !== own.blockId || last.author !== author) return false
  const style = kind.isBulleted ? 'bulleted' : 'numbered'
  const item = { id: newId(), content, sublists: [] }
  const block = withItem(last.block, item, { depth: kind.level, style, newId })
  if (block === null) return false
  found.changes[place] = { ...last, block }
  return true
}

/** The list with an item at its end, in a list of its last item where it is deeper; null for another list. */
function withItem(
  list: ListBlock,
  item: ListItem,
  at: {
    readonly depth: number
    readonly style: ListBlock['style']
    readonly newId: () => string
  },
): ListBlock | null {
  const { depth, style, newId } = at
  const last = list.items.at(-1)
  if (depth <= 0 || last === undefined)
    return list.style === style ? { ...list, items: [...list.items, item] } : null
  const below = last.sublists.at(-1)
  const grown = below === undefined ? null : withItem(below, item, { ...at, depth: depth - 1 })
  const sublists =
    grown === null
      ? [...last.sublists, { id: newId(), kind: 'list' as const, style, items: [item] }]
      : [...last.sublists.slice(0, -1), grown]
  return { ...list, items: [...list.items.slice(0, -1), { ...last, sublists }] }
}

/** Adds a whole block; gives it as a neighbour of the next. */
export function addBlock(
  block: Block,
  { by, ...beside }: Neighbours & { readonly by: WordAuthorship | null },
  context: CompareContext,
): Neighbour {
  const fields = changeFields(context, by)
  context.found.changes.push({
    ...fields,
    kind: 'addedBlock',
    afterId: blockBefore(beside),
    block,
  })
  return { text: null, blockId: fields.id, itemId: fields.id }
}

/** What a block stands behind: an item where it parts a list. */
export function blockBefore({ before, after }: Neighbours): string | null {
  const isInside = before?.text?.role === 'item' && before.text.blockId === after?.blockId
  return (isInside ? before.itemId : before?.blockId) ?? null
}

/** Of which list or questions something new is part, and after what in it; null for none. */
function itemPlace(
  kind: ParagraphKind,
  { before, after, stays, begun }: Neighbours,
): { readonly in: string; readonly afterId: string | null } | null {
  if (kind.kind === 'heading') return null
  const text = before?.text ?? null
  const isInside = text !== null && after !== null && text.blockId === after.blockId
  if (text?.role === 'item' && (isInside || kind.kind === 'item'))
    return { in: text.parentId ?? text.blockId, afterId: before?.itemId ?? null }
  if (text !== null && isAsked(text) && (isInside || kind.kind === 'item'))
    return questionPlace(kind, text, before?.itemId ?? null)
  if (
    kind.kind === 'item' &&
    after !== null &&
    after === stays &&
    (after.role === 'item' || after.role === 'question') &&
    !begun.has(after.parentId ?? after.blockId)
  )
    return { in: after.parentId ?? after.blockId, afterId: null }
  return null
}

function questionPlace(kind: ParagraphKind, text: NoteText, itemId: string | null) {
  const isPart = kind.kind === 'item' ? kind.level > 0 : text.role === 'subQuestion'
  if (text.role === 'intro') return { in: text.blockId, afterId: null }
  if (text.role === 'question')
    return isPart ? { in: text.id, afterId: null } : { in: text.blockId, afterId: itemId }
  const question = text.parentId ?? text.blockId
  return isPart ? { in: question, afterId: itemId } : { in: text.blockId, afterId: question }
}

function isAsked({ role }: NoteText): boolean {
  return role === 'question' || role === 'subQuestion' || role === 'intro'
}

function trimmed(inlines: readonly Inline[]): readonly Inline[] {
  return inlines.flatMap((inline, index): readonly Inline[] => {
    if (inline.kind !== 'text') return [inline]
    const start = index === 0 ? inline.text.trimStart() : inline.text
    const text = index === inlines.length - 1 ? start.trimEnd() : start
    return text === '' ? [] : [{ ...inline, text }]
  })
}
