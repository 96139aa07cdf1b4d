import type { Block, ListBlock, ListItem, Paragraph, QuestionItem } from '../../note/block'

/** The body with something done to every list, those in lists too; null takes a list out. */
export function editLists(
  body: readonly Block[],
  edit: (list: ListBlock) => ListBlock | null,
): readonly Block[] {
  return body.flatMap((block): readonly Block[] => {
    if (block.kind !== 'list') return [block]
    const edited = editList(block, edit)
    return edited === null ? [] : [edited]
  })
}

function editList(list: ListBlock, edit: (list: ListBlock) => ListBlock | null): ListBlock | null {
  const items = list.items.map((item) => ({
    ...item,
    sublists: item.sublists.flatMap((sublist) => editList(sublist, edit) ?? []),
  }))
  return edit({ ...list, items })
}

/** The body with something done to the paragraphs of every cell. */
export function editCells(
  body: readonly Block[],
  edit: (paragraphs: readonly Paragraph[]) => readonly Paragraph[],
): readonly Block[] {
  return body.map((block) =>
    block.kind === 'table'
      ? {
          ...block,
          rows: block.rows.map(({ cells }) => ({
            cells: cells.map((cell) => ({ ...cell, content: edit(cell.content) })),
          })),
        }
      : block,
  )
}

/** The body with something done to the questions of every block of them. */
export function editQuestions(
  body: readonly Block[],
  edit: (items: readonly QuestionItem[], blockId: string) => readonly QuestionItem[],
): readonly Block[] {
  return body.map((block) =>
    block.kind === 'questions' ? { ...block, items: edit(block.items, block.id) } : block,
  )
}

/** A question with other parts; without any it has none. */
export function withParts(
  { subQuestions: _old, ...item }: QuestionItem,
  parts: NonNullable<QuestionItem['subQuestions']>,
): QuestionItem {
  return parts.length === 0 ? item : { ...item, subQuestions: parts }
}

/** The items with one after another; at the start for null. */
export function insertAfter<Item extends { readonly id: string }>(
  items: readonly Item[],
  afterId: string | null,
  item: Item,
): readonly Item[] {
  if (afterId === null) return [item, ...items]
  const at = items.findIndex(({ id }) => id === afterId)
  return at < 0 ? [...items, item] : items.toSpliced(at + 1, 0, item)
}

/** All items of a body's lists, those in lists too. */
export function itemsOf(body: readonly Block[]): readonly ListItem[] {
  const inList = (list: ListBlock): readonly ListItem[] =>
    list.items.flatMap((item) => [item, ...item.sublists.flatMap(inList)])
  return body.flatMap((block) => (block.kind === 'list' ? inList(block) : []))
}
