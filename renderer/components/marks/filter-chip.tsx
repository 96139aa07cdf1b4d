import { UnstyledButton } from '@mantine/core'
import classes from './filter-chip.module.css'

export type FilterChipProps = {
  readonly label: string
  /** What it does, in a sentence. */
  readonly hint: string
  readonly isOn: boolean
  readonly onChange: (isOn: boolean) => void
}

/** Leaves in a list only what bears a mark, or shows all again. */
export function FilterChip({ label, hint, isOn, onChange }: FilterChipProps) {
  return (
    <UnstyledButton
      className={classes.chip}
      aria-pressed={isOn}
      title={hint}
      onClick={() => onChange(!isOn)}
    >
      {label}
    </UnstyledButton>
  )
}
