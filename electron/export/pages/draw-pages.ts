import type { NotePage, PageLine, PagePicture } from '@shared/contract/pages/pages'
import type { BlockLayout, DocumentLayout, PageLayout } from 'docx/layout'
import { drawLines, markPiece } from './lines'
import { drawFooter, drawHeader, type TextArea } from './page-edge'
import type { PageSource } from './page-source'
import { blocksIn, type ReadParagraph, readParagraph } from './paragraphs'
import { drawTable, isHeaderRow, type PlacedRow } from './tables/boxes'
import type { XmlElement } from './xml'

/** Body or footnote: paragraphs with all their lines, of which each page shows some. */
type Flow = {
  readonly elements: readonly XmlElement[]
  readonly read: (index: number) => ReadParagraph | null
  readonly texts: ReadonlyMap<number, readonly string[]>
  /** Lines of each paragraph that are drawn already. */
  readonly drawn: Map<number, number>
  /** Of each row of a table, how much of it is drawn already, by `table row`. */
  readonly drawnRowsPx: Map<string, number>
}

type Progress = { noteNumber: string; noteCount: number }
type PageParts = { readonly body: Flow; readonly source: PageSource; readonly progress: Progress }
/** With where the text of one page stands. */
type OnPage = PageSource & { readonly area: TextArea }

/** Joins where things are with what they look like. */
export function drawPages(layout: DocumentLayout, source: PageSource): readonly NotePage[] {
  const body = flowOf(
    source.blocks,
    layout.pages.flatMap((page) => page.body),
    source.contextOf({}),
  )
  const progress: Progress = { noteNumber: '', noteCount: 0 }
  return layout.pages.map((page) => drawPage(page, { body, source, progress }))
}

function drawPage(page: PageLayout, parts: PageParts): NotePage {
  const { body } = parts
  const { area = nowhere, headers, footers } = parts.source.parts[page.section] ?? {}
  const source: OnPage = { ...parts.source, area }
  const context = source.contextOf({ pageLabel: page.pageNumber ?? '' })
  const drawn = drawFlow(page.body, body, source)
  const notes = page.footnotes.flatMap((note) => drawNote(note, { ...parts, source }))
  const header = page.header === undefined ? undefined : headers?.get(page.header)
  const footer = page.footer === undefined ? undefined : footers?.get(page.footer)
  const edges = [
    ...(header === undefined ? [] : [drawHeader(header, area, context)]),
    ...(footer === undefined ? [] : [drawFooter(footer, area, context)]),
  ]
  const top = notes[0]
  return {
    widthPx: page.width,
    heightPx: page.height,
    lines: [...drawn.lines, ...notes, ...edges.flatMap(({ lines }) => lines)],
    boxes: [...drawn.boxes, ...edges.flatMap(({ boxes }) => boxes)],
    pictures: drawn.pictures,
    rules: [
      ...drawn.rules,
      ...edges.flatMap(({ rules }) => rules),
      ...(top === undefined ? [] : [aboveNotes(top, source)]),
    ],
  }
}

const nowhere: TextArea = { leftPx: 0, widthPx: 0, headPx: 0, footPx: 0 }

/** Word draws a line of two inches above footnotes. */
function aboveNotes({ yPx }: PageLine, { area }: OnPage) {
  return { xPx: area.leftPx, yPx: yPx - 9, widthPx: 192 }
}

function flowOf(
  elements: readonly XmlElement[],
  blocks: readonly BlockLayout[],
  context: ReturnType<PageSource['contextOf']>,
): Flow {
  const texts = new Map<number, string[]>()
  for (const block of blocks) {
    if (block.type !== 'paragraph') continue
    const known = texts.get(block.index) ?? []
    known.push(...block.lines.map(({ text }) => text))
    texts.set(block.index, known)
  }
  const paragraphs = new Map<number, ReadParagraph>()
  return {
    elements,
    texts,
    drawn: new Map(),
    drawnRowsPx: new Map(),
    read: (index) => {
      const element = elements[index]
      if (element?.name !== 'w:p') return null
      const found = paragraphs.get(index) ?? readParagraph(element, context)
      paragraphs.set(index, found)
      return found
    },
  }
}

type DrawnFlow = Pick<NotePage, 'lines' | 'boxes' | 'rules' | 'pictures'>

function drawFlow(blocks: readonly BlockLayout[], flow: Flow, source: OnPage): DrawnFlow {
  const drawn = blocks.map((block) => drawBlock(block, flow, source))
  return {
    lines: drawn.flatMap(({ lines = [] }) => lines),
    boxes: drawn.flatMap(({ boxes = [] }) => boxes),
    pictures: drawn.flatMap(({ pictures = [] }) => pictures),
    rules: drawn.flatMap(({ rules = [] }) => rules),
  }
}

function drawBlock(block: BlockLayout, flow: Flow, source: OnPage): Partial<DrawnFlow> {
  if (block.type === 'table') {
    const table = flow.elements[block.index]
    if (table === undefined) return {}
    const rows = block.rows.map((row) => placedRow(row, { table, at: block.index, flow }))
    return { boxes: drawTable(table, rows, source.area.leftPx, source.contextOf({})) }
  }
  const paragraph = flow.read(block.index)
  if (paragraph === null) return {}
  const first = flow.drawn.get(block.index) ?? 0
  flow.drawn.set(block.index, first + block.lines.length)
  return {
    lines: drawLines(block.lines, first, {
      paragraph,
      texts: flow.texts.get(block.index) ?? [],
      hangingPx: source.hangingPx,
      leftPx: source.area.leftPx,
    }),
    pictures: picturesIn(block, paragraph),
    rules: rulesOf(block, paragraph, source),
  }
}

type RowLayout = Extract<BlockLayout, { type: 'table' }>['rows'][number]
type TableOnPage = { readonly table: XmlElement; readonly at: number; readonly flow: Flow }

/** A row that goes on from the page before leaves out what stands there. */
function placedRow({ index, y, height }: RowLayout, { table, at, flow }: TableOnPage): PlacedRow {
  const key = `${at} ${index}`
  const skippedPx = isHeaderRow(table, index) ? 0 : (flow.drawnRowsPx.get(key) ?? 0)
  flow.drawnRowsPx.set(key, skippedPx + height)
  return { index, yPx: y, heightPx: height, skippedPx }
}

type ParagraphBlock = Extract<BlockLayout, { type: 'paragraph' }>

function picturesIn(
  { lines }: ParagraphBlock,
  { drawing, partId, look }: ReadParagraph,
): readonly PagePicture[] {
  const line = lines[0]
  if (drawing === null || line === undefined) return []
  const free = line.width - drawing.widthPx
  return [
    {
      xPx: line.x + (look.alignment === 'center' ? free / 2 : 0),
      yPx: line.y,
      place: partId === null ? null : { partId, offset: 0 },
      drawing,
    },
  ]
}

function rulesOf({ lines }: ParagraphBlock, { rules }: ReadParagraph, { area }: OnPage) {
  const [first, last] = [lines[0], lines.at(-1)]
  const across = (yPx: number) => ({ xPx: area.leftPx, yPx, widthPx: area.widthPx })
  return [
    ...(rules.topPx !== null && first !== undefined ? [across(first.y - rules.topPx)] : []),
    ...(rules.bottomPx !== null && last !== undefined
      ? [across(last.y + last.height + rules.bottomPx)]
      : []),
  ]
}

type NoteOnPage = PageLayout['footnotes'][number]

/** A footnote that goes on from the page before has its number; any other one is the next. */
function drawNote(
  note: NoteOnPage,
  { source, progress }: PageParts & { readonly source: OnPage },
): readonly PageLine[] {
  const goesOn = note.noteNumber !== '' && note.noteNumber === progress.noteNumber
  if (!goesOn) progress.noteCount += 1
  progress.noteNumber = note.noteNumber
  const printed = source.footnotes[progress.noteCount - 1]
  if (printed === undefined) return []
  const { element, mark, isOwnMark } = printed
  const context = source.contextOf({ mark: isOwnMark ? '' : mark })
  // Its lines on other pages are not known here: words that go on lose their looks.
  const flow = flowOf(blocksIn(element), note.content, context)
  const { lines } = drawFlow(note.content, flow, source)
  const [first, ...rest] = lines
  if (!isOwnMark || goesOn || first === undefined) return lines
  const marked = { ...first, pieces: [markPiece(mark, source.area.leftPx, first), ...first.pieces] }
  return [marked, ...rest]
}
