import type { Block } from '../../note/block'
import type { Review, ReviewChange } from '../review'
import { type NoteText, tableCaptionId, textsOfBlock } from '../texts/texts-of-body'
import { withAddedItems } from './added-items'
import type { ShownBlock, ShownLine } from './reviewed-note'
import { addedSegments, shownSegments } from './shown-segments'

type Returned = Pick<Review, 'changes' | 'comments'>

/** A block of the note that was sent; with what it became behind it, where it became another. */
export function shownBlocks(
  block: Block,
  review: Returned,
  labels: ReadonlyMap<string, string>,
): readonly ShownBlock[] {
  const texts = textsOfBlock(block)
  const textIds = new Set(texts.map(({ id }) => id))
  const own = review.changes.filter((change) => isOfWhole(change) && change.in === block.id)
  const became = own.filter((change) => change.kind === 'becameKind' || change.kind === 'table')
  const isGone = own.some(({ kind }) => kind === 'removed')
  const lines = texts.map((text) => lineOf(text, review, labels.get(text.id) ?? ''))
  const shown: ShownBlock = {
    id: block.id,
    blockKind: block.kind,
    state: isGone || became.length > 0 ? 'removed' : 'kept',
    // What the block is as a text is told at its line.
    changeIds: [...(textIds.has(block.id) && became.length === 0 ? [] : own), ...became]
      .map(({ id }) => id)
      .filter((id, index, all) => all.indexOf(id) === index),
    ...placed(block, withAddedItems(lines, texts, review.changes)),
  }
  return [
    shown,
    ...became.flatMap((change) => ('block' in change ? [addedBlock(change.id, change.block)] : [])),
  ]
}

/** A block that a change puts in, all of it new. */
export function addedBlock(changeId: string, block: Block): ShownBlock {
  const lines = textsOfBlock(block).map(
    ({ id, role, depth, inlines }): ShownLine => ({
      id: `${changeId}-${id}`,
      role,
      depth,
      label: '',
      state: 'added',
      changeIds: [],
      segments: addedSegments(changeId, inlines),
    }),
  )
  return {
    id: changeId,
    blockKind: block.kind,
    state: 'added',
    changeIds: [changeId],
    ...placed(block, lines, (id) => `${changeId}-${id}`),
  }
}

type WholeChange = Extract<
  ReviewChange,
  { readonly kind: 'removed' | 'moved' | 'split' | 'joined' | 'becameKind' | 'table' }
>

const wholeKinds: readonly string[] = [
  ...['removed', 'moved', 'split', 'joined', 'becameKind', 'table'],
]

function isOfWhole(change: ReviewChange): change is WholeChange {
  return wholeKinds.includes(change.kind)
}

function lineOf(text: NoteText, { changes, comments }: Returned, label: string): ShownLine {
  const { id, parentId, role, depth, inlines } = text
  const whole = changes.filter(isOfWhole)
  const own = whole.filter((change) => change.in === id)
  const isGone = whole.some(
    (change) => change.kind === 'removed' && (change.in === id || change.in === parentId),
  )
  const of = { changes: changes.filter((change) => 'in' in change && change.in === id), comments }
  return {
    id,
    role,
    depth,
    label,
    state: isGone ? 'removed' : 'kept',
    changeIds: own.filter(({ kind }) => kind !== 'table').map((change) => change.id),
    segments: shownSegments(id, inlines, of),
  }
}

/** Lines of cells stand in their rows, all others in the block. */
function placed(
  block: Block,
  lines: readonly ShownLine[],
  nameOf: (id: string) => string = (id) => id,
): Pick<ShownBlock, 'lines' | 'rows'> {
  if (block.kind !== 'table') return { lines, rows: [] }
  const withFootnotes = new Map<string, ShownLine[]>()
  let last: ShownLine[] = []
  for (const line of lines) {
    if (line.role !== 'footnote') last = []
    last.push(line)
    withFootnotes.set(line.id, last)
  }
  const caption = withFootnotes.get(nameOf(tableCaptionId(block.id))) ?? []
  return {
    lines: caption,
    rows: block.rows.map(({ cells }) => ({
      cells: cells.map(({ header, columnSpan, rowSpan, content }) => ({
        isHeader: header,
        columnSpan,
        rowSpan,
        lines: content.flatMap(({ id }) => withFootnotes.get(nameOf(id)) ?? []),
      })),
    })),
  }
}
