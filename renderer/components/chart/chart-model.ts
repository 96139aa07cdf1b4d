/** One value as it is drawn. */
export type ChartValue = {
  /** Of what it shows. */
  readonly id: string
  readonly value: number
  /** As it is written, with all that belongs to it: `over 2 700`. */
  readonly label: string
  /** Not to be set beside the others, as ten months are not beside years: drawn hollow. */
  readonly isApart: boolean
}

export type ChartLine = {
  readonly name: string
  /** One for each category; null where there is none. */
  readonly values: readonly (ChartValue | null)[]
}

/** What a chart shows, with all words and values as they are read. */
export type ChartModel = {
  /** Bars of names lie on their side, so that the names can be read; others stand. */
  readonly kind: 'line' | 'bar' | 'nameBar'
  readonly categories: readonly string[]
  readonly series: readonly ChartLine[]
}

/** A category with its values by series, as the chart library takes it. */
export type ChartRow = {
  readonly index: number
  readonly category: string
  readonly values: readonly (ChartValue | null)[]
  /** The numbers by series, `line0` those that are joined, `apart0` the others. */
  readonly [numbers: `line${number}` | `apart${number}`]: number | null
}

export function chartRows({ categories, series }: ChartModel): readonly ChartRow[] {
  return categories.map((category, index) => {
    const values = series.map((line) => line.values[index] ?? null)
    const numbers = values.flatMap((one, at) => [
      [`line${at}`, one === null || one.isApart ? null : one.value],
      [`apart${at}`, one?.isApart ? one.value : null],
    ])
    return { ...Object.fromEntries(numbers), index, category, values }
  })
}
