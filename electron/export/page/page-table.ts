import { TableCell } from 'docx'
import { councilLayout, textWidthTwips } from '../look/layout'
import { plainParagraph } from '../word-elements'

const none = { style: 'none', size: 0, color: 'auto' } as const

/** Of tables that only place what stands in them. */
export const noGrid = {
  top: none,
  bottom: none,
  left: none,
  right: none,
  insideHorizontal: none,
  insideVertical: none,
}

/** Of the tables of the Council's first page and footer. */
export const widthTwips = textWidthTwips(councilLayout)

/** A cell without margins, one paragraph a text; empty where there is none. */
export function cell(texts: readonly string[], style: string, size: number): TableCell {
  const lines = texts.length === 0 ? [''] : texts
  return new TableCell({
    width: { size, type: 'dxa' },
    margins: { top: 0, left: 0, bottom: 0, right: 0 },
    children: lines.map((text) => plainParagraph(text, { style })),
  })
}
