import classes from '../chart.module.css'
import type { ChartValue } from '../chart-model'
import { pickable } from './pick'

export type BarShapeProps = {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
  readonly value: ChartValue
  readonly seriesIndex: number
  readonly isSelected: boolean
  readonly isOnSide: boolean
  /** Bars are far enough apart for their values to be written at them. */
  readonly hasLabel: boolean
}

/** A bar with its value at its end; hollow where it may not be set beside the others. */
export function BarShape(props: BarShapeProps) {
  const { value, isOnSide } = props
  // Below zero a bar comes with a negative size.
  const left = Math.min(props.x, props.x + props.width)
  const top = Math.min(props.y, props.y + props.height)
  const [width, height] = [Math.abs(props.width), Math.abs(props.height)]
  const isBelow = value.value < 0
  const label = isOnSide
    ? { x: isBelow ? left - 6 : left + width + 6, y: top + height / 2, dy: '0.35em' }
    : { x: left + width / 2, y: isBelow ? top + height + 14 : top - 6, dy: '0' }
  const anchor = isOnSide ? (isBelow ? 'end' : 'start') : 'middle'
  return (
    <g className={classes.picked} {...pickable(value.id)}>
      <rect
        x={left}
        y={top}
        width={width}
        height={height}
        rx={Math.min(2, width / 2, height / 2)}
        className={classes.bar}
        data-series={props.seriesIndex}
        data-apart={value.isApart}
        data-selected={props.isSelected}
      />
      {props.hasLabel && (
        <text {...label} textAnchor={anchor} className={classes.value}>
          {value.label}
        </text>
      )}
    </g>
  )
}
