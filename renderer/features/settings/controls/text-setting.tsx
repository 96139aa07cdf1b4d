import { useState } from 'react'
import classes from '../settings-page.module.css'

export type TextSettingProps = {
  readonly labelledBy: string
  readonly describedBy: string
  readonly value: string
  readonly maxLength: number
  readonly onChange: (value: string) => void
}

/** A line of text; what another window sets shows as soon as this field is left. */
export function TextSetting(props: TextSettingProps) {
  const [typed, setTyped] = useState<string | null>(null)
  return (
    <input
      className={classes.text}
      aria-labelledby={props.labelledBy}
      aria-describedby={props.describedBy}
      maxLength={props.maxLength}
      value={typed ?? props.value}
      onChange={(event) => {
        setTyped(event.currentTarget.value)
        props.onChange(event.currentTarget.value)
      }}
      onBlur={() => setTyped(null)}
    />
  )
}
