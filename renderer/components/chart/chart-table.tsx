import { memo } from 'react'
import type { ChartModel } from './chart-model'

export type ChartTableProps = {
  readonly model: ChartModel
  readonly caption: string
  /** What the categories are. */
  readonly categoryName: string
  /** Said of a value that is drawn apart. */
  readonly apartName: string
}

/** The chart as a table, for those who do not see it. */
export const ChartTable = memo(function ChartTable({
  model,
  caption,
  categoryName,
  apartName,
}: ChartTableProps) {
  return (
    <div className="visually-hidden">
      <table>
        <caption>{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{categoryName}</th>
            {model.series.map(({ name }) => (
              <th key={name} scope="col">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {model.categories.map((category, at) => (
            <tr key={category}>
              <th scope="row">{category}</th>
              {model.series.map(({ name, values }) => {
                const value = values[at] ?? null
                return (
                  <td key={name}>
                    {value === null ? '–' : value.label}
                    {value?.isApart && ` (${apartName})`}
                  </td>
                )
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
})
