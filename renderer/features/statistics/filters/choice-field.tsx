import { Select } from '@mantine/core'
import { IconChevronDown } from '@tabler/icons-react'
import classes from './filters.module.css'

type Choice = { readonly value: string; readonly label: string }

export type ChoiceFieldProps = {
  readonly label: string
  readonly choices: readonly Choice[]
  readonly value: string | null
  /** What stands there while nothing is chosen. */
  readonly anyLabel: string
  readonly widthPx: number
  /** A dialog gives it the focus. */
  readonly isFirst?: boolean
  readonly onChange: (value: string | null) => void
}

/** Above this many one searches rather than looks. */
const mostShown = 200

/** One choice out of a list that is searched by typing; Escape or an empty field takes it back. */
export function ChoiceField(props: ChoiceFieldProps) {
  const { label, choices, value, anyLabel, widthPx, onChange } = props
  return (
    <div className={classes.field} data-chosen={value !== null}>
      <span className={classes.label} aria-hidden="true">
        {label}
      </span>
      <Select
        aria-label={label}
        data-autofocus={props.isFirst || undefined}
        data={choices}
        value={value}
        onChange={onChange}
        placeholder={anyLabel}
        searchable
        clearable
        limit={mostShown}
        rightSection={<IconChevronDown size={14} aria-hidden="true" />}
        clearButtonProps={{ 'aria-label': `${anyLabel}: ${label}` }}
        w={widthPx}
        variant="unstyled"
        comboboxProps={{ shadow: 'md', width: Math.max(widthPx, 280), position: 'bottom-start' }}
        classNames={{
          input: classes.input,
          section: classes.section,
          dropdown: classes.dropdown,
          option: classes.option,
        }}
      />
    </div>
  )
}
