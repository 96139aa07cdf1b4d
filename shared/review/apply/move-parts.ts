import type { Block, ListBlock, ListItem } from '../../note/block'
import { textsOfBody } from '../texts/texts-of-body'
import { editCells, editLists, editQuestions, insertAfter, itemsOf } from './edit-body'
import type { ChangeOf } from './structure'

type Body = readonly Block[]
type NewId = () => string

/**
 * The body with a block after another one, a paragraph of a cell or an item, whose list is two then;
 * at its start for null.
 */
export function putBlock(
  body: Body,
  afterId: string | null,
  block: Block,
  newId: NewId,
): Body | null {
  if (afterId === null) return [block, ...body]
  if (body.some(({ id }) => id === afterId)) return insertAfter(body, afterId, block)
  const text = textsOfBody(body).find(({ id }) => id === afterId)
  if (text === undefined) return null
  if (text.role === 'item')
    return body.flatMap((one) => {
      if (one.id !== text.blockId || one.kind !== 'list') return [one]
      const [first, ...rest] = partAfter(one, afterId, newId)
      return first === undefined ? [one, block] : [first, block, ...rest]
    })
  if (text.role !== 'cell') return insertAfter(body, text.blockId, block)
  if (block.kind !== 'paragraph') return null
  return editCells(body, (paragraphs) =>
    paragraphs.some(({ id }) => id === afterId)
      ? insertAfter(paragraphs, afterId, block)
      : paragraphs,
  )
}

/** A list up to an item with what stands below that, and all behind it; nothing if it has no such item. */
function partAfter(list: ListBlock, id: string, newId: NewId): readonly ListBlock[] {
  const at = list.items.findIndex((item) => item.id === id || holdsItem(item, id))
  const item = list.items[at]
  if (item === undefined) return []
  const place = item.sublists.findIndex(({ items }) =>
    items.some((one) => one.id === id || holdsItem(one, id)),
  )
  const below = item.sublists[place]
  const [kept, ...parted] = below === undefined ? [] : partAfter(below, id, newId)
  const sublists = kept === undefined ? item.sublists : [...item.sublists.slice(0, place), kept]
  const rest = list.items.slice(at + 1)
  const start = list.style === 'numbered' ? { start: 'continued' as const } : {}
  return [
    { ...list, items: [...list.items.slice(0, at), { ...item, sublists }] },
    ...(kept === undefined ? [] : [...parted, ...item.sublists.slice(place + 1)]),
    ...(rest.length === 0 ? [] : [{ ...list, ...start, id: newId(), items: rest }]),
  ]
}

/** The body with a block or an item in another place; null where it has none there. */
export function moveTo(
  body: Body,
  { in: id, isApart }: Pick<ChangeOf<'moved'>, 'in' | 'isApart'>,
  { afterId, newId }: { readonly afterId: string | null; readonly newId: NewId },
): Body | null {
  const block = body.find((one) => one.id === id)
  if (block !== undefined)
    return putBlock(
      body.filter((one) => one.id !== id),
      afterId,
      block,
      newId,
    )
  const item = itemsOf(body).find((one) => one.id === id)
  if (item === undefined) return moveQuestion(body, id, afterId)
  if (isApart === true) return moveApart(body, item, { afterId, newId })
  const own = textsOfBody(body).find((text) => text.id === id)?.parentId ?? ''
  const without = (list: ListBlock) => list.items.filter((one) => one.id !== id)
  const isThere = afterId === null || itemsOf(body).some((one) => one.id === afterId)
  if (!isThere || holdsItem(item, afterId)) return null
  return editLists(body, (list) => {
    const items = without(list)
    const isTarget = afterId === null ? list.id === own : items.some((one) => one.id === afterId)
    const put = isTarget ? insertAfter(items, afterId, item) : items
    return put.length === 0 ? null : { ...list, items: put }
  })
}

function moveApart(
  body: Body,
  item: ListItem,
  { afterId, newId }: { readonly afterId: string | null; readonly newId: NewId },
): Body | null {
  const own = textsOfBody(body).find((text) => text.id === item.id)?.blockId
  const whole = body.find((block) => block.id === own)
  if (whole?.kind !== 'list' || afterId === item.id || holdsItem(item, afterId)) return null
  const apart: ListBlock = { id: newId(), kind: 'list', style: whole.style, items: [item] }
  const put = putBlock(body, afterId, apart, newId)
  if (put === null) return null
  return editLists(put, (list) => {
    if (list.id === apart.id) return list
    const items = list.items.filter((one) => one.id !== item.id)
    return items.length === 0 ? null : { ...list, items }
  })
}

function holdsItem({ sublists }: ListItem, id: string | null): boolean {
  return sublists.some(({ items }) => items.some((one) => one.id === id || holdsItem(one, id)))
}

function moveQuestion(body: Body, id: string, afterId: string | null): Body | null {
  let isMoved = false
  const moved = editQuestions(body, (items) => {
    const item = items.find((one) => one.id === id)
    if (item === undefined) return items
    const rest = items.filter((one) => one.id !== id)
    if (afterId !== null && !rest.some((one) => one.id === afterId)) return items
    isMoved = true
    return insertAfter(rest, afterId, item)
  })
  return isMoved ? moved : null
}
