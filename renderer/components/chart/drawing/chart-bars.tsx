import { BarChart } from '@mantine/charts'
import type { BarShapeProps } from 'recharts'
import type { ChartProps } from '../chart'
import classes from '../chart.module.css'
import { type ChartModel, type ChartRow, type ChartValue, chartRows } from '../chart-model'
import { BarShape } from './bar-shape'
import { ChartTip } from './chart-tip'
import { pickWith } from './pick'

const barPx = 18
const standingPx = 220
/** With more bars than this their values would run into each other. */
const mostLabels = 16
const letterPx = 6.6

export function ChartBars({ model, words, selectedId, onPick }: ChartProps) {
  const isOnSide = model.kind === 'nameBar'
  const barCount = model.categories.length * model.series.length
  const hasLabel = isOnSide || barCount <= mostLabels
  const nameWidthPx = Math.min(200, 12 + letterPx * longest(model.categories))
  const labelWidthPx = 12 + letterPx * longest(labelsOf(model))
  const row = (label: unknown) => rows.find(({ category }) => category === label)
  const rows = chartRows(model)
  return (
    <BarChart
      className={classes.plot}
      h={isOnSide ? model.categories.length * (model.series.length * barPx + 10) + 40 : standingPx}
      data={rows.map((one) => ({ ...one, ...bothNumbers(one) }))}
      dataKey="category"
      orientation={isOnSide ? 'vertical' : 'horizontal'}
      series={model.series.map(({ name }, index) => ({ name: `bar${index}`, label: name }))}
      accessibilityLayer={false}
      gridAxis={isOnSide ? 'y' : 'x'}
      strokeDasharray="0"
      tickLine="none"
      maxBarWidth={isOnSide ? 15 : 88}
      barChartProps={{
        margin: { top: 20, right: isOnSide && hasLabel ? labelWidthPx : 8, bottom: 4, left: 4 },
        barCategoryGap: '22%',
        barGap: 3,
        onClick: pickWith(onPick),
      }}
      valueFormatter={words.writeNumber}
      yAxisProps={isOnSide ? { width: nameWidthPx, interval: 0 } : { width: 'auto' }}
      tooltipProps={{
        content: ({ label }) => (
          <ChartTip row={row(label)} model={model} apartName={words.apartName} />
        ),
      }}
      barProps={({ name }) => ({
        shape: ({ x, y, width, height, originalDataIndex: at }: BarShapeProps) => {
          const index = Number(name.slice(3))
          const value = rows[at]?.values[index]
          if (value === undefined || value === null) return <g />
          return (
            <BarShape
              x={x}
              y={y}
              width={width}
              height={height}
              value={value}
              seriesIndex={index}
              isSelected={value.id === selectedId}
              isOnSide={isOnSide}
              hasLabel={hasLabel}
            />
          )
        },
      })}
    />
  )
}

/** Bars are not joined, so both sorts of values stand in the same places. */
function bothNumbers({ values }: ChartRow) {
  return Object.fromEntries(values.map((one, index) => [`bar${index}`, one?.value ?? null]))
}

function labelsOf({ series }: ChartModel): readonly string[] {
  return series.flatMap(({ values }) =>
    values.flatMap((one: ChartValue | null) => one?.label ?? []),
  )
}

function longest(texts: readonly string[]): number {
  return Math.max(0, ...texts.map(({ length }) => length))
}
