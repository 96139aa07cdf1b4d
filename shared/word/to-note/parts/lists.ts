import type { ListBlock, ListStart } from '../../../note/block'
import type { Inline } from '../../../note/inline'
import type { ParagraphEntry, PartKind } from '../blocks/entry'
import { excerptOf, type ImportContext } from '../import-context'
import { textOf } from '../text/text-of'

type ItemEntry = ParagraphEntry & { readonly as: Extract<PartKind, { readonly kind: 'listItem' }> }

/** Says whether a paragraph is an item of a list. */
export function isItem(entry: ParagraphEntry): entry is ItemEntry {
  return entry.as.kind === 'listItem'
}

type DraftItem = {
  readonly id: string
  readonly content: readonly Inline[]
  readonly sublists: DraftList[]
}
type DraftList = Omit<ListBlock, 'items'> & { readonly items: DraftItem[] }

/** A list that is read, and where its counting stands. */
type Open = { readonly list: DraftList; readonly listId: string; count: number }

/** The numbered list that stood last in no other one, for those that go on with it. */
export type LastList = { listId: string; count: number }

const deepestLevel = 2

/** Items that follow each other as lists in lists, to three levels. */
export function listsOf(
  items: readonly ItemEntry[],
  context: ImportContext,
  last: LastList,
): readonly ListBlock[] {
  const lists: DraftList[] = []
  const open: Open[] = []
  const outermost = Math.min(...items.map(({ as }) => as.level))
  for (const entry of items) {
    const wanted = entry.as.level - (context.isOwn ? 0 : outermost)
    if (wanted > deepestLevel) tellDeep(entry, context)
    const level = Math.min(wanted, deepestLevel, open.length)
    open.length = Math.min(open.length, level + 1)
    const same = open[level]
    if (same === undefined || !goesOn(same, entry, context)) {
      open.length = level
      const list = openList(entry, level, context, last)
      const siblings = open.at(-1)?.list.items.at(-1)?.sublists ?? lists
      siblings.push(list)
      open.push({ list, listId: entry.as.listId, count: entry.as.count })
    }
    addItem(entry, open[level], context)
    if (level === 0 && entry.as.style === 'numbered')
      Object.assign(last, { listId: entry.as.listId, count: entry.as.count })
  }
  return lists
}

/** Of other programs, each item may be a list of its own that looks like one with the others. */
function goesOn(
  { list, listId, count }: Open,
  { as }: ItemEntry,
  { isOwn }: ImportContext,
): boolean {
  if (list.style !== as.style) return false
  if (listId === as.listId) return true
  return !isOwn && (as.style === 'bulleted' || as.count === count + 1)
}

function openList(
  { as }: ItemEntry,
  level: number,
  context: ImportContext,
  last: LastList,
): DraftList {
  const start = level === 0 ? startOf(as, last) : numberOf(as.count)
  return {
    kind: 'list',
    id: context.newId(),
    style: as.style,
    ...(as.style === 'numbered' && start !== null && { start }),
    items: [],
  }
}

function startOf({ listId, count }: ItemEntry['as'], last: LastList): ListStart | null {
  return listId === last.listId && count === last.count + 1 ? 'continued' : numberOf(count)
}

function numberOf(count: number): number | null {
  return count >= 2 && count <= 9999 ? count : null
}

function addItem(entry: ItemEntry, open: Open | undefined, context: ImportContext): void {
  if (open === undefined) return
  const id = context.takeId(entry.paragraph.ids)
  open.list.items.push({ id, content: textOf(entry.pieces, context, id), sublists: [] })
  open.count = entry.as.count
}

function tellDeep({ words }: ItemEntry, context: ImportContext): void {
  context.notKept.push({ what: 'deep-list', near: excerptOf(words), text: '', isTextKept: true })
}
