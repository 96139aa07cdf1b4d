import { type ReactNode, useId } from 'react'
import classes from './radio-cards.module.css'

type RadioCard<Value extends string> = {
  readonly value: Value
  readonly label: string
  readonly hint: string
  /** Shows at the end of the line what is meant; not read aloud. */
  readonly sample?: ReactNode
}

export type RadioCardsProps<Value extends string> = {
  readonly legend: string
  /** Where a title above says the same. */
  readonly isLegendHidden?: boolean
  readonly cards: readonly RadioCard<Value>[]
  readonly value: Value
  readonly onChange: (value: Value) => void
  /** Whether a dialog gives the focus to the one that is chosen. */
  readonly takesFocus?: boolean
}

/** One of a few kinds, each with a line that says what it does. */
export function RadioCards<Value extends string>(props: RadioCardsProps<Value>) {
  const { legend, isLegendHidden = false, cards, value: chosen, onChange } = props
  const name = useId()
  return (
    <fieldset className={classes.cards}>
      <legend className={isLegendHidden ? 'visually-hidden' : undefined}>{legend}</legend>
      {cards.map(({ value, label, hint, sample }) => (
        <label key={value} className={classes.card} data-chosen={value === chosen}>
          <input
            type="radio"
            name={name}
            checked={value === chosen}
            data-autofocus={(props.takesFocus === true && value === chosen) || undefined}
            aria-describedby={`${name}-${value}`}
            onChange={() => onChange(value)}
          />
          <span className={classes.words}>
            <b>{label}</b>
            <small id={`${name}-${value}`}>{hint}</small>
          </span>
          {sample !== undefined && (
            <span className={classes.sample} aria-hidden="true">
              {sample}
            </span>
          )}
        </label>
      ))}
    </fieldset>
  )
}
