import { ownValue } from '@shared/base/own-value'
import type { WordBlock, WordCell, WordChange, WordTable } from '@shared/word/word-document'
import { textOfBlocks } from '../flow/block-text'
import { changeOf, innermost, isPassing, within } from '../flow/changes'
import { withinControl } from '../flow/content-controls'
import { rangeHandlers } from '../flow/ranges'
import { addLoss } from '../story/add-runs'
import type { Story } from '../story/story'
import type { XmlNode } from '../xml/xml-node'
import { childValue, findChild, numberOf, switchOf, twipsOf } from '../xml/xml-queries'
import { type SpannedRow, withRowSpans } from './row-spans'
import { withoutSlivers } from './without-slivers'

type ReadCell = (nodes: readonly XmlNode[]) => readonly WordBlock[]
type Row = WordTable['rows'][number]

/** More columns than Word can have. */
const mostColumns = 200

/** Reads `w:tbl`; null for one without rows. */
export function readTable(story: Story, node: XmlNode, readCell: ReadCell): WordTable | null {
  const properties = findChild(node, 'w:tblPr')
  const ids = story.waitingIds
  const rows: (SpannedRow & Omit<Row, 'cells'>)[] = []
  readRows(story, node.children, (row) => {
    const read = readRow(story, row, readCell)
    if (read !== null) rows.push(read)
  })
  if (findChild(properties, 'w:tblPrChange') !== undefined)
    addLoss(story, 'formatting-change', { isTextKept: true })
  const narrowed = withoutSlivers(columnWidths(node), rows)
  const { rows: spanned, covered } = withRowSpans(narrowed.rows)
  const hiddenText = textOfBlocks(covered)
  if (hiddenText !== '') addLoss(story, 'hidden-text', { text: hiddenText })
  if (spanned.length === 0) return null
  return {
    kind: 'table',
    ids: [...new Set([...ids, ...idsOfFirstCell(spanned)])],
    altText: altTextOf(properties),
    columnWidthsMm: narrowed.widthsMm,
    rows: spanned,
  }
}

/** Rows stand in content controls and the like too. */
function readRows(
  story: Story,
  nodes: readonly XmlNode[],
  readOne: (row: XmlNode) => void,
  name = 'w:tr',
): void {
  for (const node of nodes) {
    if (node.name === name) readOne(node)
    else if (Object.hasOwn(rangeHandlers, node.name))
      ownValue(rangeHandlers, node.name)?.(story, node)
    else if (node.name === 'w:sdt')
      withinControl(story, node, (content) => readRows(story, content, readOne, name))
    else if (wrappers.has(node.name))
      within(story, changeOf(node, story), () => readRows(story, node.children, readOne, name))
  }
}

const wrappers: ReadonlySet<string> = new Set([
  'w:customXml',
  'w:ins',
  'w:del',
  'w:moveFrom',
  'w:moveTo',
])

function readRow(
  story: Story,
  node: XmlNode,
  readCell: ReadCell,
): (SpannedRow & Omit<Row, 'cells'>) | null {
  const properties = findChild(node, 'w:trPr')
  const own = properties?.children.flatMap((child) => changeOf(child, story) ?? []) ?? []
  const changes: readonly WordChange[] = [...story.changes, ...own]
  const cells: SpannedRow['cells'][number][] = []
  readRows(
    story,
    node.children,
    (cell) => cells.push(readSpannedCell(story, cell, readCell)),
    'w:tc',
  )
  if (isPassing(changes)) {
    const text = textOfBlocks(cells.flatMap(({ blocks }) => blocks))
    addLoss(story, 'passing-text', { text })
    return null
  }
  const isReformatted = ['w:trPrChange', 'w:tblPrExChange'].some(
    (name) => findChild(properties, name) !== undefined,
  )
  if (isReformatted) addLoss(story, 'formatting-change', { isTextKept: true })
  return {
    isHeader: switchOf(properties, 'w:tblHeader') === true,
    change: innermost(changes),
    columnsBefore: countOf(childValue(properties, 'w:gridBefore'), 0),
    cells,
  }
}

function readSpannedCell(story: Story, node: XmlNode, readCell: ReadCell) {
  const properties = findChild(node, 'w:tcPr')
  const merge = findChild(properties, 'w:vMerge')
  const holds = (name: string) => findChild(properties, name) !== undefined
  const blocks = readCell(node.children.filter(({ name }) => name !== 'w:tcPr'))
  const told = { text: textOfBlocks(blocks), isTextKept: true }
  if (['w:cellIns', 'w:cellDel', 'w:cellMerge'].some(holds)) addLoss(story, 'cell-change', told)
  else if (holds('w:tcPrChange')) addLoss(story, 'formatting-change', told)
  return {
    blocks,
    columnSpan: countOf(childValue(properties, 'w:gridSpan'), 1),
    goesOnAbove: merge !== undefined && merge.attributes['w:val'] !== 'restart',
    goesOnBefore: childValue(properties, 'w:hMerge') === 'continue',
  }
}

function countOf(value: string | undefined, least: number): number {
  return Math.min(mostColumns, Math.max(least, numberOf(value) ?? least))
}

function columnWidths(node: XmlNode): readonly number[] {
  const columns = findChild(node, 'w:tblGrid')?.children ?? []
  return columns
    .filter(({ name }) => name === 'w:gridCol')
    .map(({ attributes }) => preciseMmOfTwips(twipsOf(attributes['w:w']) ?? 0))
}

/** Many columns make a sum: tenths would add up. */
function preciseMmOfTwips(twips: number): number {
  return Math.round((twips * 2540) / 1440) / 100
}

function altTextOf(properties: XmlNode | undefined): string {
  return childValue(properties, 'w:tblDescription') || childValue(properties, 'w:tblCaption') || ''
}

function idsOfFirstCell(rows: readonly { readonly cells: readonly WordCell[] }[]) {
  const first = rows[0]?.cells[0]?.blocks[0]
  return first?.kind === 'paragraph' ? first.ids : []
}
