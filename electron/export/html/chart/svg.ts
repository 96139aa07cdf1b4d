import { assertNever } from '@shared/base/assert-never'
import type { DrawnChart } from '@shared/note/chart/drawn-chart'
import { barColors, chartHeightPx } from '../../look/chart-look'
import { element, escapeText } from '../element'
import { lyingBars, standingBars } from './bars'
import { fontPx, label, line, marker, widthOf } from './draw'
import { dashOf, drawLines, lookOf } from './lines'
import { axisLabel, scaleOf } from './scale'

/** Where the chart is drawn, between its axes, in pixels. */
export type Area = Readonly<Record<'left' | 'right' | 'top' | 'bottom', number>>

const widthPx = 640
const legendRowPx = 18
const widestNamesPx = 220

type Described = {
  readonly title: string
  readonly description: string
  readonly decimalMark: string
}

/** A chart as a drawing that reads itself out: its title and what it shows are part of it. */
export function chartSvg(chart: DrawnChart, described: Described): string {
  const { title, description, decimalMark } = described
  const legend = chart.series.length < 2 ? [] : legendRows(chart)
  const heightPx =
    chartHeightPx(chart.form, chart.categories.length, chart.series.length) +
    Math.max(0, legend.length - 1) * legendRowPx
  const area: Area = {
    left: leftOf(chart, decimalMark),
    right: widthPx - (chart.form === 'nameBar' ? 60 : 8),
    top: 18,
    bottom: heightPx - 26 - legend.length * legendRowPx,
  }
  return element(
    'svg',
    {
      viewBox: `0 0 ${widthPx} ${heightPx}`,
      role: 'img',
      'font-family': 'inherit',
      'font-size': fontPx,
    },
    element('title', {}, escapeText(title)),
    element('desc', {}, escapeText(description)),
    drawChart(chart, area, decimalMark),
    ...legend.map((row, index) =>
      drawLegend(row, heightPx - (legend.length - index) * legendRowPx + 12, chart.form),
    ),
  )
}

function drawChart(chart: DrawnChart, area: Area, decimalMark: string): string {
  switch (chart.form) {
    case 'line':
      return drawLines(chart, area, decimalMark)
    case 'bar':
      return standingBars(chart, area, decimalMark)
    case 'nameBar':
      return lyingBars(chart, area, decimalMark)
    default:
      return assertNever(chart.form)
  }
}

/** Room for what stands left of the axis. */
function leftOf({ form, categories, series }: DrawnChart, decimalMark: string): number {
  if (form === 'nameBar') return Math.min(widestNamesPx, Math.max(...categories.map(widthOf)) + 16)
  const values = series.flatMap((one) => one.values.flatMap((value) => value?.value ?? []))
  const ticks = scaleOf(values, 0, 1).ticks.map((tick) => widthOf(axisLabel(tick, decimalMark)))
  return Math.max(...ticks) + 12
}

type Entry = { readonly series: number; readonly name: string; readonly x: number }

/** Names of the series, as many in a row as have room. */
function legendRows({ series }: DrawnChart): readonly (readonly Entry[])[] {
  const rows: Entry[][] = []
  let x = Number.POSITIVE_INFINITY
  series.forEach(({ name }, index) => {
    const width = widthOf(name) + 48
    if (x + width > widthPx) {
      rows.push([])
      x = 8
    }
    rows.at(-1)?.push({ series: index, name, x })
    x += width
  })
  return rows
}

function drawLegend(row: readonly Entry[], y: number, form: DrawnChart['form']): string {
  return row
    .map(({ series, name, x }) => {
      const words = label(name, [x + 28, y], 'start')
      const middle = y - 4
      if (form !== 'line') {
        const color = `#${barColors[series % barColors.length] ?? ''}`
        return `${marker('square', [x + 18, middle], { size: 5, color })}${words}`
      }
      const look = lookOf(series)
      const color = `#${look.color}`
      const sample = line([x, middle], [x + 24, middle], { color, width: 2, dash: dashOf(look) })
      return `${sample}${marker(look.shape, [x + 12, middle], { size: 3, color })}${words}`
    })
    .join('')
}
