import classes from './chart.module.css'
import type { ChartModel } from './chart-model'

/** Names the groups of bars by the look of their bars; a single one needs none. */
export function ChartLegend({ model }: { readonly model: ChartModel }) {
  if (model.series.length < 2) return null
  return (
    <ul className={classes.legend}>
      {model.series.map(({ name }, index) => (
        <li key={name}>
          <svg width="26" height="12" aria-hidden="true">
            <rect width="26" height="12" rx="2" className={classes.bar} data-series={index} />
          </svg>
          {name}
        </li>
      ))}
    </ul>
  )
}
