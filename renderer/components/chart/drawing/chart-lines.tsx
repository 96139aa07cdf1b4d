import { LineChart } from '@mantine/charts'
import { useMemo } from 'react'
import type { ChartProps } from '../chart'
import classes from '../chart.module.css'
import { type ChartModel, type ChartRow, chartRows } from '../chart-model'
import { lookOf } from '../series-look'
import { ChartTip } from './chart-tip'
import { LineEnds } from './line-ends'
import { pickable, pickWith } from './pick'
import { PointShape } from './point-shape'

const heightPx = 240
/** With more points than this their marks would hide the line. */
const mostMarks = 40
const letterPx = 6.4
const widestEndPx = 230

export function ChartLines({ model, words, selectedId, onPick }: ChartProps) {
  const rows = useMemo(() => chartRows(model).map((one) => ({ ...one })), [model])
  const row = (label: unknown) => rows.find(({ category }) => category === label)
  const hasMarks = model.categories.length <= mostMarks
  const longest = Math.max(...model.series.map(({ name }) => name.length))
  const endPx = model.series.length < 2 ? 24 : Math.min(widestEndPx, 44 + letterPx * longest)
  return (
    <LineChart
      className={classes.plot}
      h={heightPx}
      data={rows}
      dataKey="category"
      series={model.series.flatMap(({ name, values }, index) => [
        { name: `line${index}`, label: name, color: lookOf(index).color },
        ...(values.some((one) => one?.isApart)
          ? [{ name: `apart${index}`, label: name, color: lookOf(index).color }]
          : []),
      ])}
      accessibilityLayer={false}
      connectNulls={false}
      curveType="linear"
      strokeDasharray="0"
      tickLine="none"
      lineChartProps={{
        margin: { top: 16, right: endPx, bottom: 4, left: 4 },
        onClick: pickWith(onPick, (label) => firstOf(row(label))),
      }}
      valueFormatter={words.writeNumber}
      xAxisProps={{ minTickGap: 18, interval: 'equidistantPreserveStart' }}
      yAxisProps={{ width: 'auto' }}
      tooltipProps={{
        content: ({ label }) => (
          <ChartTip row={row(label)} model={model} apartName={words.apartName} />
        ),
      }}
      lineProps={({ name }) => {
        const index = Number(name.replace(/\D/g, ''))
        return {
          strokeDasharray: lookOf(index).dashes,
          strokeOpacity: name.startsWith('apart') ? 0 : 1,
          activeDot: false,
          dot: (drawn: Drawn) => (
            <Mark
              key={`${name} ${drawn.payload.category}`}
              drawn={drawn}
              name={name}
              isNeeded={
                hasMarks || name.startsWith('apart') || isLonely(model, index, drawn.payload.index)
              }
              selectedId={selectedId}
            />
          ),
        }
      }}
    >
      {model.series.length > 1 && <LineEnds model={model} widthPx={endPx - 36} />}
    </LineChart>
  )
}

type Drawn = {
  readonly cx?: number
  readonly cy?: number
  readonly payload: ChartRow
}

type MarkProps = {
  readonly drawn: Drawn
  readonly name: string
  readonly isNeeded: boolean
  readonly selectedId: string | null
}

function Mark({ drawn, name, isNeeded, selectedId }: MarkProps) {
  const index = Number(name.replace(/\D/g, ''))
  const value = drawn.payload.values[index]
  const isMeant = value?.isApart === name.startsWith('apart')
  const { cx, cy } = drawn
  if (value === undefined || value === null || !isMeant) return null
  const isSelected = value.id === selectedId
  if (cx === undefined || cy === undefined || !(isNeeded || isSelected)) return null
  return (
    <g className={classes.picked} {...pickable(value.id)}>
      {isSelected && <circle cx={cx} cy={cy} r={8} className={classes.halo} />}
      <PointShape x={cx} y={cy} look={lookOf(index)} isHollow={value.isApart} sizePx={3.5} />
      <circle cx={cx} cy={cy} r={9} className={classes.target} />
    </g>
  )
}

/** A click on a long line, whose points carry no marks, means the first value at that place. */
function firstOf(row: ChartRow | undefined): string | null {
  return row?.values.find((one) => one !== null)?.id ?? null
}

/** No line leads to it, so that without a mark it would not be seen. */
function isLonely({ series }: ChartModel, index: number, at: number): boolean {
  const values = series[index]?.values ?? []
  const isJoined = (one: number) => values[one] !== undefined && values[one]?.isApart === false
  return !isJoined(at - 1) && !isJoined(at + 1)
}
