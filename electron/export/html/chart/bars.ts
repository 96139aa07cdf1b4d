import type { DrawnChart } from '@shared/note/chart/drawn-chart'
import { apartBarColor, barColors, mostBarLabels } from '../../look/chart-look'
import { element } from '../element'
import { label, line, place, shortened, widthOf } from './draw'
import { axisLabel, scaleOf } from './scale'
import type { Area } from './svg'

/** Share of a category's room that its bars take. */
const filled = 0.62
const gridColor = '#d9d9d9'
const axisColor = '#555555'

type Bar = {
  readonly category: number
  readonly series: number
  readonly value: number
  readonly shown: string
  readonly isApart: boolean
}

function barsOf({ series }: DrawnChart): readonly Bar[] {
  return series.flatMap(({ values }, index) =>
    values.flatMap((value, category) =>
      value === null ? [] : [{ ...value, category, series: index }],
    ),
  )
}

function colorOf({ series, isApart }: Bar): string {
  const color = isApart ? apartBarColor : barColors[series % barColors.length]
  return `#${color ?? apartBarColor}`
}

function hasLabels({ categories, series }: DrawnChart): boolean {
  return categories.length * series.length <= mostBarLabels
}

/** Bars that stand, one after the other in time. */
export function standingBars(chart: DrawnChart, area: Area, decimalMark: string): string {
  const bars = barsOf(chart)
  const { left, right, top, bottom } = area
  const scale = scaleOf(
    bars.map(({ value }) => value),
    bottom,
    top,
  )
  const roomPx = (right - left) / chart.categories.length
  const barPx = (roomPx * filled) / chart.series.length
  const ground = scale.at(0)
  const drawn = bars.map((bar) => {
    const x = left + roomPx * (bar.category + (1 - filled) / 2) + barPx * bar.series
    const end = scale.at(bar.value)
    const rect = element('rect', {
      x: place(x),
      y: place(Math.min(end, ground)),
      width: place(barPx * 0.94),
      height: place(Math.max(Math.abs(end - ground), 0.5)),
      fill: colorOf(bar),
    })
    const above = bar.value < 0 ? end + 12 : end - 4
    return `${rect}${hasLabels(chart) ? label(bar.shown, [x + barPx / 2, above]) : ''}`
  })
  const every = Math.ceil((Math.max(...chart.categories.map(widthOf)) + 6) / roomPx)
  const names = chart.categories.map((name, index) =>
    index % every === 0
      ? label(shortened(name, roomPx * every), [left + roomPx * (index + 0.5), bottom + 16])
      : '',
  )
  return [
    ...scale.ticks.flatMap((tick) => [
      line([left, scale.at(tick)], [right, scale.at(tick)], { color: gridColor }),
      label(axisLabel(tick, decimalMark), [left - 6, scale.at(tick) + 4], 'end'),
    ]),
    ...drawn,
    line([left, ground], [right, ground], { color: axisColor }),
    ...names,
  ].join('')
}

/** Bars that lie, one name below the other. */
export function lyingBars(chart: DrawnChart, area: Area, decimalMark: string): string {
  const bars = barsOf(chart)
  const { left, right, top, bottom } = area
  const scale = scaleOf(
    bars.map(({ value }) => value),
    left,
    right,
  )
  const roomPx = (bottom - top) / chart.categories.length
  const barPx = (roomPx * filled) / chart.series.length
  const ground = scale.at(0)
  const drawn = bars.map((bar) => {
    const y = top + roomPx * (bar.category + (1 - filled) / 2) + barPx * bar.series
    const end = scale.at(bar.value)
    const rect = element('rect', {
      x: place(Math.min(end, ground)),
      y: place(y),
      width: place(Math.max(Math.abs(end - ground), 0.5)),
      height: place(barPx * 0.94),
      fill: colorOf(bar),
    })
    const isBelow = bar.value < 0
    const text = hasLabels(chart)
      ? label(
          bar.shown,
          [isBelow ? end - 4 : end + 4, y + barPx / 2 + 4],
          isBelow ? 'end' : 'start',
        )
      : ''
    return `${rect}${text}`
  })
  const every = Math.max(1, Math.ceil(14 / roomPx))
  const names = chart.categories.map((name, index) =>
    index % every === 0
      ? label(shortened(name, left - 8), [left - 8, top + roomPx * (index + 0.5) + 4], 'end')
      : '',
  )
  return [
    ...scale.ticks.flatMap((tick) => [
      line([scale.at(tick), top], [scale.at(tick), bottom], { color: gridColor }),
      label(axisLabel(tick, decimalMark), [scale.at(tick), bottom + 16]),
    ]),
    ...drawn,
    line([ground, top], [ground, bottom], { color: axisColor }),
    ...names,
  ].join('')
}
