import type { WebWords } from '@shared/language/web-words'
import type { FlowCell, FlowTable } from '../flow/flow'
import { element, escapeText } from './element'
import { textAttributes, writeText } from './texts'

/** A table whose header cells say what they head. */
export function writeTable(table: FlowTable, words: WebWords): string {
  const { caption, description, columnPercents, headerRowCount, rows } = table
  const written = rows.map((row, index) =>
    element('tr', {}, ...row.map((cell) => writeCell(cell, index < headerRowCount, words))),
  )
  const head = written.slice(0, headerRowCount)
  return element(
    'table',
    { 'aria-label': caption === null && description !== '' ? description : undefined },
    caption === null ? '' : writeCaption(caption, words),
    element(
      'colgroup',
      {},
      ...columnPercents.map((percent) => element('col', { style: `width:${percent}%` })),
    ),
    head.length === 0 ? '' : element('thead', {}, ...head),
    element('tbody', {}, ...written.slice(headerRowCount)),
  )
}

function writeCaption({ label, text }: NonNullable<FlowTable['caption']>, words: WebWords): string {
  return element('caption', textAttributes(text), escapeText(label), writeText(text, words))
}

function writeCell(cell: FlowCell, isInHead: boolean, words: WebWords): string {
  const { isHeader, columnSpan, rowSpan, paragraphs } = cell
  const spans = {
    colspan: columnSpan === 1 ? undefined : columnSpan,
    rowspan: rowSpan === 1 ? undefined : rowSpan,
  }
  const content = paragraphs.map((text) =>
    element('p', textAttributes(text), writeText(text, words)),
  )
  return isHeader
    ? element('th', { scope: scopeOf(cell, isInHead), ...spans }, ...content)
    : element('td', spans, ...content)
}

function scopeOf({ columnSpan, rowSpan }: FlowCell, isInHead: boolean): string {
  if (isInHead) return columnSpan > 1 ? 'colgroup' : 'col'
  return rowSpan > 1 ? 'rowgroup' : 'row'
}
