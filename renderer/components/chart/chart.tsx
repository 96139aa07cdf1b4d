import { lazy, memo, Suspense } from 'react'
import classes from './chart.module.css'
import { ChartLegend } from './chart-legend'
import type { ChartModel } from './chart-model'
import { ChartTable } from './chart-table'

// The library that draws is larger than the editor, and most notes have no chart.
const ChartDrawing = lazy(async () => ({
  default: (await import('./drawing/chart-drawing')).ChartDrawing,
}))

type ChartWords = {
  /** What the chart shows, in one sentence. */
  readonly caption: string
  readonly categoryName: string
  readonly apartName: string
  /** Of the axis of values. */
  readonly writeNumber: (value: number) => string
}

export type ChartProps = {
  readonly model: ChartModel
  readonly words: ChartWords
  /** The value that is shown elsewhere too. */
  readonly selectedId: string | null
  readonly onPick: (id: string) => void
}

/** A drawing for those who see it, with its values written at it, and a table for the others. */
export const Chart = memo(function Chart(props: ChartProps) {
  const { model, words } = props
  return (
    <div className={classes.chart}>
      <ChartTable
        model={model}
        caption={words.caption}
        categoryName={words.categoryName}
        apartName={words.apartName}
      />
      <div aria-hidden="true">
        {model.kind !== 'line' && <ChartLegend model={model} />}
        <Suspense fallback={<div className={classes.waiting} />}>
          <ChartDrawing {...props} />
        </Suspense>
      </div>
    </div>
  )
})
