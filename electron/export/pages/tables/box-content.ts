import type { PageBox, PageBoxParagraph, PageInnerTable } from '@shared/contract/pages/pages'
import { pxOf, runOf } from '../looks'
import { blocksIn, type ReadingContext, type ReadParagraph, readParagraph } from '../paragraphs'
import { childrenOf, findChild, numberOf, type XmlElement } from '../xml'
import { rulesOf } from './borders'

const usualSidePx = 7.2

/** What stands in a cell, one below the other; the empty end of a cell after a table takes no room. */
export function contentOf(cell: XmlElement, context: ReadingContext): PageBox['content'] {
  return blocksIn(cell).map((block) =>
    block.name === 'w:tbl'
      ? { kind: 'table', table: innerTable(block, context) }
      : { kind: 'paragraph', paragraph: boxParagraph(readParagraph(block, context)) },
  )
}

/** Between the sides of a cell and what stands in it, and above that. */
export function marginsOf(cell: XmlElement): { readonly sidePx: number; readonly topPx: number } {
  const margins = findChild(cell, 'w:tcPr', 'w:tcMar')
  const left = numberOf(findChild(margins, 'w:left') ?? findChild(margins, 'w:start'), 'w:w')
  const top = numberOf(findChild(margins, 'w:top'), 'w:w')
  return { sidePx: left === undefined ? usualSidePx : pxOf(left), topPx: pxOf(top ?? 0) }
}

/** A paragraph that breaks its lines in the width of a box. */
function boxParagraph(paragraph: ReadParagraph): PageBoxParagraph {
  const { look, partId, runs, number, drawing } = paragraph
  return {
    place: partId === null ? null : { partId, offset: 0 },
    direction: look.isRightToLeft ? 'rtl' : 'ltr',
    alignment: look.alignment ?? 'left',
    beforePx: look.beforePx ?? 0,
    afterPx: look.afterPx ?? 0,
    lineFactor: look.lineFactor ?? 1,
    indentPx: number?.indentPx ?? 0,
    label: number === null ? null : { text: number.text, widthPx: number.hangingPx },
    runs: runs.length > 0 ? runs : [runOf('', look.run)],
    drawing,
  }
}

function innerTable(table: XmlElement, context: ReadingContext): PageInnerTable {
  const rows = childrenOf(table, 'w:tr')
  return {
    rows: rows.map((row, index) =>
      childrenOf(row, 'w:tc').map((cell, column, cells) => ({
        widthPx: pxOf(numberOf(findChild(cell, 'w:tcPr', 'w:tcW'), 'w:w') ?? 0),
        sidePx: marginsOf(cell).sidePx,
        rules: rulesOf(table, {
          isFirstRow: index === 0,
          isLastRow: index === rows.length - 1,
          isLowest: index === rows.length - 1,
          isFirstColumn: column === 0,
          isLastColumn: column === cells.length - 1,
        }),
        paragraphs: blocksIn(cell)
          .filter(({ name }) => name === 'w:p')
          .map((paragraph) => boxParagraph(readParagraph(paragraph, context))),
      })),
    ),
  }
}
