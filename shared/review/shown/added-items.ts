import type { ReviewChange } from '../review'
import type { NoteText } from '../texts/texts-of-body'
import type { ShownLine } from './reviewed-note'
import { addedSegments } from './shown-segments'

type AddedItem = Extract<ReviewChange, { readonly kind: 'addedItem' }>

/** The lines of a block with the list items, questions and sub-questions that changes add to it. */
export function withAddedItems(
  lines: readonly ShownLine[],
  texts: readonly NoteText[],
  changes: readonly ReviewChange[],
): readonly ShownLine[] {
  const byId = new Map(texts.map((text) => [text.id, text]))
  const containers = new Set(texts.flatMap(({ id, blockId, parentId }) => [id, blockId, parentId]))
  const splits = new Map(
    changes.flatMap((change) => (change.kind === 'split' ? [[change.id, change.in] as const] : [])),
  )
  let all = lines
  for (const change of changes)
    if (change.kind === 'addedItem' && containers.has(change.in)) {
      const afterId = splits.get(change.afterId ?? '') ?? change.afterId
      all = withItem(all, { ...change, afterId }, byId)
    }
  return all
}

function withItem(
  lines: readonly ShownLine[],
  change: AddedItem,
  texts: ReadonlyMap<string, NoteText>,
): readonly ShownLine[] {
  const after = lines.findIndex(({ id }) => id === change.afterId)
  const place = after < 0 ? firstPlace(lines, change, texts) : endOfItem(lines, after)
  const beside = lines[after] ?? lines[place] ?? lines.at(-1)
  const isPart = texts.get(change.in)?.role === 'question'
  const line: ShownLine = {
    id: change.id,
    role: isPart ? 'subQuestion' : beside?.role === 'item' ? 'item' : 'question',
    depth: beside?.depth ?? 0,
    label: '',
    state: 'added',
    changeIds: [change.id],
    segments: addedSegments(change.id, change.content),
  }
  return [...lines.slice(0, place), line, ...lines.slice(place)]
}

/** Before the first item of what it is added to. */
function firstPlace(
  lines: readonly ShownLine[],
  change: AddedItem,
  texts: ReadonlyMap<string, NoteText>,
): number {
  const first = lines.findIndex(
    ({ id, role }) => role !== 'footnote' && texts.get(id)?.parentId === change.in,
  )
  if (first >= 0) return first
  const parent = lines.findIndex(({ id }) => id === change.in)
  return parent < 0 ? lines.length : endOfText(lines, parent)
}

/** Behind an item with all that stands in it. */
function endOfItem(lines: readonly ShownLine[], at: number): number {
  const item = lines[at]
  let end = endOfText(lines, at)
  for (let line = lines[end]; line !== undefined && isInside(line, item); line = lines[end])
    end = endOfText(lines, end)
  return end
}

function isInside(line: ShownLine, item: ShownLine | undefined): boolean {
  if (item?.role === 'question') return line.role === 'subQuestion'
  return line.role === 'item' && item?.role === 'item' && line.depth > item.depth
}

/** Behind a line and its footnotes. */
function endOfText(lines: readonly ShownLine[], at: number): number {
  let end = at + 1
  while (lines[end]?.role === 'footnote') end += 1
  return end
}
