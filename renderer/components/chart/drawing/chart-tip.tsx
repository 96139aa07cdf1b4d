import classes from '../chart.module.css'
import type { ChartModel, ChartRow } from '../chart-model'

export type ChartTipProps = {
  readonly row: ChartRow | undefined
  readonly model: ChartModel
  readonly apartName: string
}

/** The values under the pointer, as they are written. */
export function ChartTip({ row, model, apartName }: ChartTipProps) {
  if (row === undefined) return null
  return (
    <div className={classes.tip}>
      <p>{row.category}</p>
      <ul>
        {row.values.map((value, index) =>
          value === null ? null : (
            <li key={value.id}>
              {model.series.length > 1 && <span>{model.series[index]?.name}</span>}
              <b>{value.label}</b>
              {value.isApart && <span>{apartName}</span>}
            </li>
          ),
        )}
      </ul>
    </div>
  )
}
