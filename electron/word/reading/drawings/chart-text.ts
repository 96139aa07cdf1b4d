import type { XmlNode } from '../xml/xml-node'
import { childrenNamed, findAll, findChild, findFirst, numberOf } from '../xml/xml-queries'

/** Types of charts with hundreds of thousands of points are not typed anew by anybody. */
const mostPoints = 5000
const mostSeries = 100

/**
 * What a chart says: its title, then a line for each category with the values of all series,
 * parted by tabs, under a line with the names of the series.
 */
export function chartText(chartSpace: XmlNode): string {
  const chart = findChild(chartSpace, 'c:chart')
  const plot = findChild(chart, 'c:plotArea')
  const title = wordsOf(findChild(chart, 'c:title'))
  const series = plot === undefined ? [] : findAll(plot, 'c:ser').slice(0, mostSeries)
  const columns = series.map((one) => ({
    name: pointsOf(findChild(one, 'c:tx')).get(0) ?? wordsOf(findChild(one, 'c:tx')),
    categories: pointsOf(findChild(one, 'c:cat') ?? findChild(one, 'c:xVal')),
    values: pointsOf(findChild(one, 'c:val') ?? findChild(one, 'c:yVal')),
  }))
  const length = Math.max(0, ...columns.map(({ values }) => Math.max(-1, ...values.keys()) + 1))
  const rows = Array.from({ length: Math.min(length, mostPoints) }, (_, at) => {
    const category = columns.map(({ categories }) => categories.get(at)).find((one) => one)
    return [category ?? '', ...columns.map(({ values }) => values.get(at) ?? '')]
  })
  const head = ['', ...columns.map(({ name }) => name)]
  const axes = plot === undefined ? [] : findAll(plot, 'c:title').map(wordsOf)
  const lines = [title, ...axes, ...[head, ...rows].map((row) => row.join('\t').trimEnd())]
  return lines.filter((line) => line.trim() !== '').join('\n')
}

/** The points that are kept with the chart, as its last reader saw them. */
function pointsOf(node: XmlNode | undefined): ReadonlyMap<number, string> {
  const cache =
    node === undefined
      ? undefined
      : (findFirst(node, 'c:strCache') ??
        findFirst(node, 'c:numCache') ??
        findFirst(node, 'c:strLit') ??
        findFirst(node, 'c:numLit') ??
        findFirst(node, 'c:lvl'))
  const points = new Map<number, string>()
  for (const point of childrenNamed(cache, 'c:pt').slice(0, mostPoints)) {
    const at = numberOf(point.attributes['idx'])
    const value = findChild(point, 'c:v')?.text
    if (at !== undefined && at >= 0 && value !== undefined) points.set(at, value)
  }
  return points
}

function wordsOf(node: XmlNode | undefined): string {
  if (node === undefined) return ''
  const paragraphs = findAll(node, 'a:p')
  return paragraphs
    .map((paragraph) =>
      findAll(paragraph, 'a:t')
        .map(({ text }) => text)
        .join(''),
    )
    .join(' ')
}
