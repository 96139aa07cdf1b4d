import classes from './chart.module.css'
import type { ChartModel } from './chart-model'
import { PointShape } from './point-shape'
import { lookOf } from './series-look'

/** Names the series by the very line or bar they are drawn with; a single one needs none. */
export function ChartLegend({ model }: { readonly model: ChartModel }) {
  if (model.series.length < 2) return null
  return (
    <ul className={classes.legend}>
      {model.series.map(({ name }, index) => (
        <li key={name}>
          <svg width="26" height="12" aria-hidden="true">
            {model.kind === 'line' ? (
              <>
                <path
                  d="M0 6h26"
                  stroke={lookOf(index).color}
                  strokeWidth="2"
                  strokeDasharray={lookOf(index).dashes}
                />
                <PointShape x={13} y={6} look={lookOf(index)} isHollow={false} sizePx={3} />
              </>
            ) : (
              <rect width="26" height="12" rx="2" className={classes.bar} data-series={index} />
            )}
          </svg>
          {name}
        </li>
      ))}
    </ul>
  )
}
