import { useId } from 'react'
import classes from './choice.module.css'

export type ChoiceProps<T extends string> = {
  readonly labelledBy: string
  readonly describedBy: string
  readonly options: readonly { readonly value: T; readonly label: string }[]
  readonly value: T
  readonly onChange: (value: T) => void
}

/** A few choices side by side, of which one holds; arrow keys move, as in any radio group. */
export function Choice<T extends string>(props: ChoiceProps<T>) {
  const name = useId()
  return (
    <div
      role="radiogroup"
      className={classes.group}
      aria-labelledby={props.labelledBy}
      aria-describedby={props.describedBy}
    >
      {props.options.map(({ value, label }) => (
        <label key={value} className={classes.option}>
          <input
            type="radio"
            className={classes.input}
            name={name}
            checked={value === props.value}
            onChange={() => props.onChange(value)}
          />
          <span className={classes.label}>{label}</span>
        </label>
      ))}
    </div>
  )
}
