import type { StateName } from '@shared/contract/history/history'
import { useText } from '../../lib/use-text'
import type { StateEntry } from './use-states'

export type StateChoiceProps = {
  readonly label: string
  readonly value: StateName
  readonly entries: readonly StateEntry[]
  readonly onChange: (state: StateName) => void
}

/** Which state of this note, or which other note, is compared. */
export function StateChoice({ label, value, entries, onChange }: StateChoiceProps) {
  const text = useText()
  const groups = [...new Set(entries.map(({ group }) => group))]
  return (
    <select
      aria-label={label}
      value={JSON.stringify(value)}
      onChange={(event) => {
        const chosen = event.currentTarget.value
        const entry = entries.find(({ state }) => JSON.stringify(state) === chosen)
        if (entry !== undefined) onChange(entry.state)
      }}
    >
      {groups.map((group) => (
        <optgroup key={group} label={text(`compare.group.${group}`)}>
          {entries
            .filter((entry) => entry.group === group)
            .map(({ state, name }) => (
              <option key={JSON.stringify(state)} value={JSON.stringify(state)}>
                {name}
              </option>
            ))}
        </optgroup>
      ))}
    </select>
  )
}
