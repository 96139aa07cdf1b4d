import { assertNever } from '../../base/assert-never'
import type { Block, ListBlock, ListItem, Paragraph, QuestionItem } from '../../note/block'
import type { Inline } from '../../note/inline'
import { joinTexts } from '../../note/inlines/join-texts'
import { mapTexts } from '../../note/inlines/map-texts'
import type { ReviewChange } from '../review'
import { textsOfBody } from '../texts/texts-of-body'
import { wordsOfUnits } from '../texts/units'
import { editCells, editLists, editQuestions, insertAfter, itemsOf, withParts } from './edit-body'

type Body = readonly Block[]
export type ChangeOf<Kind extends ReviewChange['kind']> = Extract<ReviewChange, { kind: Kind }>

/** The content of a text of the body; null where there is none of that id. */
export function contentOf(body: Body, id: string): readonly Inline[] | null {
  return textsOfBody(body).find((text) => text.id === id)?.inlines ?? null
}

/**
 * The body with a text cut in two; the second part is one of the same kind after it.
 *
 * @returns null where such a text cannot be two
 */
export function splitText(
  body: Body,
  id: string,
  {
    newId,
    parts,
  }: {
    readonly newId: string
    readonly parts: readonly [readonly Inline[], readonly Inline[]]
  },
): Body | null {
  const [first, second] = parts
  const cut = <Part extends { readonly id: string; readonly content: readonly Inline[] }>(
    items: readonly Part[],
  ): readonly Part[] =>
    items.flatMap((one) =>
      one.id === id
        ? [
            { ...one, content: first },
            { ...one, id: newId, content: second },
          ]
        : [one],
    )
  const text = textsOfBody(body).find((one) => one.id === id)
  switch (text?.role) {
    case 'heading':
    case 'paragraph':
    case 'quotation':
      return body.flatMap((block) =>
        block.id !== id || !('content' in block)
          ? [block]
          : [
              { ...block, content: first },
              { ...block, id: newId, content: second },
            ],
      )
    case 'item':
      return editLists(body, (list) => ({
        ...list,
        // What stands below the item stands below its second part.
        items: cut(list.items).map((item) => (item.id === id ? { ...item, sublists: [] } : item)),
      }))
    case 'question':
      return editQuestions(body, (items) =>
        cut(items).map((item) => (item.id === id ? withParts(item, []) : item)),
      )
    case 'subQuestion':
      return editQuestions(body, (items) =>
        items.map((item) => withParts(item, cut(item.subQuestions ?? []))),
      )
    case 'cell':
      return editCells(body, (paragraphs) => cut(paragraphs))
    default:
      return null
  }
}

/** The body with one text at the end of another; null where what hangs on it would be lost. */
export function joinText(body: Body, id: string, withId: string): Body | null {
  const [content, before] = [contentOf(body, id), contentOf(body, withId)]
  if (content === null || before === null) return null
  const rest = takeOut(body, id)
  if (rest === null) return null
  const words = [wordsOfUnits(before), wordsOfUnits(content)] as const
  const isApart = words.some((text) => text === '') || /\s$/.test(words[0]) || /^\s/.test(words[1])
  const space: readonly Inline[] = isApart ? [] : [{ kind: 'text', text: ' ', marks: [] }]
  return mapTexts(rest, (one, inlines) =>
    one === withId ? joinTexts([...inlines, ...space, ...content]) : inlines,
  )
}

/** The body without a block, item, question or text; null where that is not there or cannot go. */
export function takeOut(body: Body, id: string): Body | null {
  if (body.some((block) => block.id === id)) return body.filter((block) => block.id !== id)
  const text = textsOfBody(body).find((one) => one.id === id || one.parentId === id)
  if (text === undefined) return null
  const without = <Part extends { readonly id: string }>(parts: readonly Part[]) =>
    parts.filter((part) => part.id !== id)
  if (text.role === 'cell')
    return editCells(body, (paragraphs) => keptOne(without(paragraphs), paragraphs))
  if (text.role === 'question' || text.role === 'subQuestion')
    return editQuestions(body, (items) =>
      withoutQuestion(items, id).map((item) => withParts(item, without(item.subQuestions ?? []))),
    )
  if (text.role !== 'item') return null
  return editLists(body, (list) => {
    if (list.id === id) return null
    const items = list.items.flatMap((item, index): readonly ListItem[] => {
      if (item.id !== id) return [item]
      if (item.sublists.length === 0) return []
      // What hangs on it goes to the item before, or takes its place.
      return index === 0 ? item.sublists.flatMap((sublist) => sublist.items) : []
    })
    const gone = list.items.find((item) => item.id === id)
    const at = gone === undefined ? -1 : list.items.indexOf(gone)
    const above = list.items[at - 1]
    const kept =
      gone === undefined || above === undefined
        ? items
        : items.map((item) =>
            item.id === above.id
              ? { ...item, sublists: [...item.sublists, ...gone.sublists] }
              : item,
          )
    return kept.length === 0 ? null : { ...list, items: kept }
  })
}

/** Its parts go to the question before, or take its place: whoever struck them says so of each. */
function withoutQuestion(items: readonly QuestionItem[], id: string): readonly QuestionItem[] {
  const at = items.findIndex((item) => item.id === id)
  const parts = items[at]?.subQuestions ?? []
  const above = items[at - 1]
  return items.flatMap((item): readonly QuestionItem[] => {
    if (item.id === above?.id) return [withParts(item, [...(item.subQuestions ?? []), ...parts])]
    if (item.id !== id) return [item]
    return above === undefined ? parts.map((part) => ({ ...part, questionId: null })) : []
  })
}

function keptOne(
  left: readonly Paragraph[],
  paragraphs: readonly Paragraph[],
): readonly Paragraph[] {
  const [first] = paragraphs
  return left.length > 0 || first === undefined ? left : [{ ...first, content: [] }]
}

/** A new item, question or part of one. */
export function putItem(
  body: Body,
  { in: whole, afterId }: { readonly in: string; readonly afterId: string | null },
  { id, content }: { readonly id: string; readonly content: readonly Inline[] },
): Body | null {
  const texts = textsOfBody(body)
  const isQuestions = body.some((block) => block.kind === 'questions' && block.id === whole)
  if (isQuestions)
    return editQuestions(body, (items, blockId) =>
      blockId === whole ? insertAfter(items, afterId, { id, questionId: null, content }) : items,
    )
  if (texts.some((text) => text.id === whole && text.role === 'question'))
    return editQuestions(body, (items) =>
      items.map((item) =>
        item.id === whole
          ? withParts(item, insertAfter(item.subQuestions ?? [], afterId, { id, content }))
          : item,
      ),
    )
  if (!texts.some((text) => text.parentId === whole && text.role === 'item')) return null
  // Of a list that is two by now the part with the item before it.
  const isIn = ({ items }: ListBlock) => items.some((item) => item.id === afterId)
  const isThere = itemsOf(body).some((item) => item.id === afterId)
  // What was an item before it may be a block of its own now.
  const places = texts.map((text) => text.id)
  const isAbove =
    texts.findIndex(({ parentId }) => parentId === whole) > places.indexOf(afterId ?? '')
  const after = isThere || !isAbove ? afterId : null
  return editLists(body, (list) =>
    (isThere ? isIn(list) : list.id === whole)
      ? { ...list, items: insertAfter(list.items, after, { id, content, sublists: [] }) }
      : list,
  )
}

/** The body with a text as another kind of block; its words stay as they are now. */
export function changeKind(
  body: Body,
  { in: id, block }: ChangeOf<'becameKind'>,
  newId: () => string,
): Body | null {
  const content = contentOf(body, id)
  if (content === null) return null
  const wanted = withContent(block, id, content, newId)
  if (wanted === null) return null
  if (body.some((one) => one.id === id)) return body.map((one) => (one.id === id ? wanted : one))
  return body.flatMap((one) => (one.kind === 'list' ? partList(one, { id, wanted, newId }) : [one]))
}

function withContent(
  block: Block,
  id: string,
  content: readonly Inline[],
  newId: () => string,
): Block | null {
  switch (block.kind) {
    case 'heading':
    case 'paragraph':
    case 'quotation':
      return { ...block, id, content }
    case 'list':
      return { ...block, id: newId(), items: [{ id, content, sublists: [] }] }
    case 'annex':
    case 'image':
    case 'chart':
    case 'table':
    case 'questions':
    case 'contents':
      return null
    default:
      return assertNever(block)
  }
}

/** An item that is none any more parts its list in two. */
function partList(
  list: ListBlock,
  {
    id,
    wanted,
    newId,
  }: { readonly id: string; readonly wanted: Block; readonly newId: () => string },
): readonly Block[] {
  const at = list.items.findIndex((item) => item.id === id)
  const item = list.items[at]
  if (item === undefined || wanted.kind === 'list') return [list]
  const [before, after] = [list.items.slice(0, at), list.items.slice(at + 1)]
  return [
    ...(before.length === 0 ? [] : [{ ...list, items: before }]),
    wanted,
    ...item.sublists,
    ...(after.length === 0
      ? []
      : [{ ...list, id: before.length === 0 ? list.id : newId(), items: after }]),
  ]
}
