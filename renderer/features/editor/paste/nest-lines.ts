import type { Block, ListBlock, Paragraph } from '@shared/note/block'
import type { Inline } from '@shared/note/inline'
import type { ItemLine, Line } from './pasted'

const deepestLevel = 3

type DraftItem = { content: readonly Inline[]; readonly lists: DraftList[] }
type DraftList = Pick<ItemLine, 'style' | 'list'> & { readonly items: DraftItem[] }

/** Puts the lines of lists into each other; what stands deeper than three levels rises to the third. */
export function nestLines(lines: readonly Line[], newId: () => string): readonly Block[] {
  const blocks: Block[] = []
  let items: ItemLine[] = []
  const endList = () => {
    blocks.push(...nestItems(items).map((list) => listBlock(list, newId)))
    items = []
  }
  for (const line of lines) {
    if (line.kind === 'item') {
      items.push(line)
      continue
    }
    endList()
    blocks.push(blockOf(line, newId))
  }
  endList()
  return blocks
}

function nestItems(items: readonly ItemLine[]): readonly DraftList[] {
  const roots: DraftList[] = []
  let open: readonly DraftList[] = []
  const first = items.reduce((least, { level }) => Math.min(least, level), Number.MAX_SAFE_INTEGER)
  for (const item of items) {
    const last = open.at(-1)?.items.at(-1)
    if (last !== undefined && item.list.endsWith(' continued')) {
      last.content = [...last.content, { kind: 'lineBreak' }, ...item.content]
      continue
    }
    const depth = Math.min(item.level - first + 1, open.length + 1, deepestLevel)
    const parent = open[depth - 2]
    const here = open[depth - 1]
    const list = here !== undefined && isSameList(here, item) ? here : newList(item)
    if (list !== here) (parent?.items.at(-1)?.lists ?? roots).push(list)
    list.items.push({ content: item.content, lists: [] })
    open = [...open.slice(0, depth - 1), list]
  }
  return roots
}

function isSameList(list: DraftList, item: ItemLine): boolean {
  return list.style === item.style && list.list === item.list
}

function newList({ style, list }: ItemLine): DraftList {
  return { style, list: list.replace(/ continued$/, ''), items: [] }
}

function listBlock({ style, items }: DraftList, newId: () => string): ListBlock {
  return {
    id: newId(),
    kind: 'list',
    style,
    items: items.map(({ content, lists }) => ({
      id: newId(),
      content,
      sublists: lists.map((list) => listBlock(list, newId)),
    })),
  }
}

function blockOf(line: Exclude<Line, ItemLine>, newId: () => string): Block {
  switch (line.kind) {
    case 'table':
      return line.table
    case 'heading':
      return { ...line, id: newId() }
    case 'quotation':
      return {
        id: newId(),
        kind: 'quotation',
        measureId: null,
        sourceId: null,
        content: line.content,
      }
    case 'paragraph':
      return paragraphOf(line.content, newId)
  }
}

/** A paragraph in the language of the note. */
export function paragraphOf(content: readonly Inline[], newId: () => string): Paragraph {
  return { id: newId(), kind: 'paragraph', language: null, content }
}
