import type { NotePage, PageBox, PageLine } from '@shared/contract/pages/pages'
import { ascentOf, piecesAtStops } from './lines'
import { blocksIn, type ReadingContext, type ReadParagraph, readParagraph } from './paragraphs'
import { drawTable } from './tables/boxes'
import { childrenOf, type XmlElement } from './xml'

/** Where the text of a page may stand. */
export type TextArea = {
  readonly leftPx: number
  readonly widthPx: number
  /** Where a header begins, and where a footer ends. */
  readonly headPx: number
  readonly footPx: number
}

const usualSizePx = 16
/** Of the faces that are used, their lines one below the other. */
const lineOfSize = 1.15

type DrawnEdge = Pick<NotePage, 'boxes' | 'lines' | 'rules'>
type MeasuredBlock = { readonly element: XmlElement; readonly heights: readonly number[] }

/** A `w:hdr` at the top of a page: `layoutDocument` says only which one is there. */
export function drawHeader(header: XmlElement, area: TextArea, context: ReadingContext): DrawnEdge {
  return drawEdge(measuredBlocks(header, context), area.headPx, { area, context })
}

/** A `w:ftr` at the bottom of a page. */
export function drawFooter(footer: XmlElement, area: TextArea, context: ReadingContext): DrawnEdge {
  const blocks = measuredBlocks(footer, context)
  const heightPx = blocks.flatMap(({ heights }) => heights).reduce((a, b) => a + b, 0)
  return drawEdge(blocks, area.footPx - heightPx, { area, context })
}

function measuredBlocks(edge: XmlElement, context: ReadingContext): readonly MeasuredBlock[] {
  return blocksIn(edge).map((element) => ({ element, heights: rowHeights(element, context) }))
}

function drawEdge(
  blocks: readonly MeasuredBlock[],
  topPx: number,
  { area, context }: { readonly area: TextArea; readonly context: ReadingContext },
): DrawnEdge {
  let yPx = topPx
  const boxes: PageBox[] = []
  const lines: PageLine[] = []
  const rules: NotePage['rules'][number][] = []
  for (const { element, heights } of blocks) {
    if (element.name === 'w:tbl') {
      const rows = heights.map((heightPx, index) => {
        const row = { index, yPx, heightPx, skippedPx: 0 }
        yPx += heightPx
        return row
      })
      boxes.push(...drawTable(element, rows, area.leftPx, context))
      continue
    }
    const [heightPx = 0] = heights
    const paragraph = readParagraph(element, context)
    const { topPx: rulePx } = paragraph.rules
    if (rulePx !== null) rules.push({ xPx: area.leftPx, yPx: yPx - rulePx, widthPx: area.widthPx })
    if (paragraph.runs.length > 0) lines.push(edgeLine(paragraph, area.leftPx, { yPx, heightPx }))
    yPx += heightPx
  }
  return { boxes, lines, rules }
}

function edgeLine(
  paragraph: ReadParagraph,
  leftPx: number,
  { yPx, heightPx }: { readonly yPx: number; readonly heightPx: number },
): PageLine {
  const { runs, look } = paragraph
  return {
    yPx,
    heightPx,
    baselinePx: yPx + (look.beforePx ?? 0) + ascentOf(runs),
    place: null,
    direction: 'ltr',
    pieces: piecesAtStops(runs, leftPx, { paragraph, leftPx }),
  }
}

/** One height for each row of a table, one for a paragraph. */
function rowHeights(element: XmlElement, context: ReadingContext): readonly number[] {
  if (element.name === 'w:p') return [heightOf(readParagraph(element, context))]
  return childrenOf(element, 'w:tr').map((row) =>
    Math.max(
      0,
      ...childrenOf(row, 'w:tc').map((cell) =>
        blocksIn(cell)
          .map((paragraph) => heightOf(readParagraph(paragraph, context)))
          .reduce((a, b) => a + b, 0),
      ),
    ),
  )
}

function heightOf({ look, runs }: ReadParagraph): number {
  const { exactLinePx, lineFactor = 1, beforePx = 0, afterPx = 0, run } = look
  const sizePx = Math.max(...runs.map((one) => one.sizePx), run.sizePx ?? usualSizePx)
  return beforePx + afterPx + (exactLinePx ?? sizePx * lineOfSize * lineFactor)
}
