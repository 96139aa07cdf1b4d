import type { WebWords } from '@shared/language/web-words'
import { type FlowChart, wordsOfRuns } from '../../flow/flow'
import { element, escapeText } from '../element'
import { textAttributes, writeText } from '../texts'
import { chartSvg } from './svg'

/** The caption, the drawing, its numbers as a table, and what must be read with it. */
export function writeChart(part: FlowChart, words: WebWords): string {
  const { caption, chart, description, below } = part
  const written = writeText(caption, words)
  const name = wordsOfRuns(caption.runs).trim()
  const head = written === '' ? '' : element('figcaption', {}, written)
  const title = name === '' ? description : name
  return element(
    'figure',
    { ...textAttributes(caption), class: 'chart' },
    head,
    chartSvg(chart, { title, description, decimalMark: part.decimalMark }),
    valueTable(part, title, words),
    ...below.map((line) => element('p', {}, escapeText(line))),
  )
}

/** For those who hear the page or want to take the numbers along. */
function valueTable({ chart }: FlowChart, title: string, words: WebWords): string {
  const { categories, series } = chart
  const heads = [words.category, ...series.map(({ name }) => name.trim() || words.value)]
  const head = heads.map((text) => element('th', { scope: 'col' }, escapeText(text)))
  const rows = categories.map((category, index) =>
    element(
      'tr',
      {},
      element('th', { scope: 'row' }, escapeText(category)),
      ...series.map(({ values }) => element('td', {}, escapeText(values[index]?.shown ?? ''))),
    ),
  )
  return element(
    'details',
    { class: 'values' },
    element('summary', {}, escapeText(words.values)),
    element(
      'table',
      { 'aria-label': `${words.values}: ${title}` },
      element('thead', {}, element('tr', {}, ...head)),
      element('tbody', {}, ...rows),
    ),
  )
}
