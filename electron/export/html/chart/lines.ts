import type { DrawnChart, DrawnValue } from '@shared/note/chart/drawn-chart'
import { type LineLook, lineLooks, mostMarkers } from '../../look/chart-look'
import { element } from '../element'
import { label, line, marker, place, shortened, widthOf } from './draw'
import { axisLabel, scaleOf } from './scale'
import type { Area } from './svg'

const dashes: Readonly<Record<string, string>> = {
  dash: '8 4',
  shortDash: '4 3',
  shortDot: '2 3',
  dot: '1.5 4',
  dashDot: '8 3 2 3',
}

/** Colour, dashes and marks of a series, by its place. */
export function lookOf(series: number): LineLook {
  return lineLooks[series % lineLooks.length] ?? { color: '000000', dash: 'solid', shape: 'circle' }
}

/** As SVG writes it; undefined for a whole line. */
export function dashOf({ dash }: LineLook): string | undefined {
  return dashes[dash]
}

/** One line a series; values that may not be joined to it are marks of their own, with their words. */
export function drawLines(chart: DrawnChart, area: Area, decimalMark: string): string {
  const { left, right, top, bottom } = area
  const values = chart.series.flatMap((one) => one.values.flatMap((value) => value?.value ?? []))
  const scale = scaleOf(values, bottom, top)
  const roomPx = (right - left) / chart.categories.length
  const xOf = (index: number) => left + roomPx * (index + 0.5)
  const yOf = ({ value }: DrawnValue) => scale.at(value)
  const drawn = chart.series.map(({ values: points }, series) => {
    const look = lookOf(series)
    const color = `#${look.color}`
    const hasMarkers = points.length <= mostMarkers
    const marks = points.map((point, index) => {
      if (point === null) return ''
      const isNamed = point.isApart || point.qualifier !== 'exact'
      return [
        hasMarkers || point.isApart || isLonely(points, index)
          ? marker(look.shape, [xOf(index), yOf(point)], { size: point.isApart ? 4.5 : 3, color })
          : '',
        isNamed ? label(point.shown, [xOf(index), yOf(point) - 8]) : '',
      ].join('')
    })
    const path = element('path', {
      d: pathOf(points, xOf, yOf),
      stroke: color,
      'stroke-width': 2,
      'stroke-dasharray': dashOf(look),
      fill: 'none',
    })
    return `${path}${marks.join('')}`
  })
  const every = Math.ceil((Math.max(...chart.categories.map(widthOf)) + 6) / roomPx)
  return [
    ...scale.ticks.flatMap((tick) => [
      line([left, scale.at(tick)], [right, scale.at(tick)], {
        color: tick === 0 ? '#555555' : '#d9d9d9',
      }),
      label(axisLabel(tick, decimalMark), [left - 6, scale.at(tick) + 4], 'end'),
    ]),
    ...drawn,
    ...chart.categories.map((name, index) =>
      index % every === 0 ? label(shortened(name, roomPx * every), [xOf(index), bottom + 16]) : '',
    ),
  ].join('')
}

type Points = readonly (DrawnValue | null)[]

function isJoined(points: Points, index: number): boolean {
  const point = points[index]
  return point !== undefined && point !== null && !point.isApart
}

/** Between two gaps there is no line that would show it. */
function isLonely(points: Points, index: number): boolean {
  return !isJoined(points, index - 1) && !isJoined(points, index + 1)
}

function pathOf(
  points: Points,
  xOf: (index: number) => number,
  yOf: (point: DrawnValue) => number,
): string {
  return points
    .map((point, index) => {
      if (point === null || point.isApart) return ''
      const command = isJoined(points, index - 1) ? 'L' : 'M'
      return `${command}${place(xOf(index))} ${place(yOf(point))}`
    })
    .join('')
}
