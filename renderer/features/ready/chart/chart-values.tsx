import { languageOf } from '@shared/language/language-of'
import type { DrawnChart, DrawnValue } from '@shared/note/chart/drawn-chart'
import { type ReactNode, useState } from 'react'
import { useText } from '../../../lib/use-text'
import { useTypeset } from '../../../lib/use-typeset'
import classes from './chart-values.module.css'

export type ChartValuesProps = {
  readonly chart: DrawnChart
  /** Of the note, two letters. */
  readonly language: string
  readonly evidenceOf: (observationIds: readonly string[]) => ReactNode
}

/** All that a chart draws as a table; of the value that one chooses, what it rests on. */
export function ChartValues({ chart, language, evidenceOf }: ChartValuesProps) {
  const text = useText()
  const set = useTypeset(languageOf(language))
  const { categories, series } = chart
  const [chosenId, setChosenId] = useState<string | null>(null)
  const first = series.flatMap(({ values }) => values.flatMap((value) => value ?? []))[0]
  const shownId = chosenId ?? first?.observationId ?? null
  return (
    <>
      <div className={classes.scroll}>
        <table className={classes.table} lang={language}>
          <caption className="visually-hidden">{text('ready.chartValues')}</caption>
          <thead>
            <tr>
              <td />
              {series.map(({ name }) => (
                <th key={name} scope="col">
                  {set(name)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {categories.map((category, at) => (
              <tr key={category}>
                <th scope="row">{set(category)}</th>
                {series.map(({ name, values }) => (
                  <td key={name}>
                    <Value
                      value={values[at] ?? null}
                      shownId={shownId}
                      set={set}
                      onChoose={setChosenId}
                    />
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {shownId !== null && <div className={classes.evidence}>{evidenceOf([shownId])}</div>}
    </>
  )
}

type ValueProps = {
  readonly value: DrawnValue | null
  readonly shownId: string | null
  readonly set: (words: string) => string
  readonly onChoose: (observationId: string) => void
}

function Value({ value, shownId, set, onChoose }: ValueProps) {
  if (value === null) return '–'
  const { observationId, shown } = value
  return (
    <button
      type="button"
      className={classes.value}
      aria-pressed={observationId === shownId}
      onClick={() => onChoose(observationId)}
    >
      {set(shown)}
    </button>
  )
}
