import type { OutlineWords } from '@shared/contract/outline'
import { noOutlineChoice } from '@shared/settings/default-settings'
import type { OutlineChoice } from '@shared/settings/outline-choice'
import type { TextKey } from '@shared/text/text'
import { IconFilterOff } from '@tabler/icons-react'
import type { KeyboardEvent } from 'react'
import { Button } from '../../../components/button'
import { FilterChip } from '../../../components/marks/filter-chip'
import { FilterField } from '../../../components/table/filter-field'
import { useText } from '../../../lib/use-text'
import classes from './filter-bar.module.css'

export type FilterBarProps = {
  readonly words: string
  readonly choice: OutlineChoice
  readonly offered: OutlineWords | null
  readonly onWords: (words: string) => void
  readonly onChoice: (choice: OutlineChoice) => void
  /** On to the outline. */
  readonly onLeave: () => void
}

type Name = Exclude<keyof OutlineChoice, 'onlyContradicted'>

type Filter = { readonly name: Name; readonly label: TextKey; readonly all: TextKey }

const filters: readonly Filter[] = [
  { name: 'region', label: 'field.region', all: 'outline.all.region' },
  { name: 'route', label: 'field.route', all: 'outline.all.route' },
  { name: 'institution', label: 'field.institution', all: 'outline.all.institution' },
  { name: 'year', label: 'field.year', all: 'outline.all.year' },
  { name: 'status', label: 'field.status', all: 'outline.all.status' },
  { name: 'actor', label: 'field.actor', all: 'outline.all.actor' },
]

const everything = ' all'

/** What narrows the outline; Escape in any of it shows everything again. */
export function FilterBar(props: FilterBarProps) {
  const { words, choice, offered, onChoice, onWords } = props
  const text = useText()
  const { onlyContradicted, ...named } = choice
  const isNarrowed =
    words !== '' || onlyContradicted === true || filters.some(({ name }) => choice[name] !== null)

  /** What nothing in the library says is no choice. */
  const isOffered = ({ name }: { readonly name: Name }) =>
    choice[name] !== null || (offered?.[name] ?? []).length > 0

  function clear() {
    onWords('')
    onChoice(noOutlineChoice)
  }
  function onKeyDown(event: KeyboardEvent) {
    if (event.key !== 'Escape' || !isNarrowed) return
    event.stopPropagation()
    clear()
  }

  const shown = filters.filter(isOffered)
  const select = (filter: Filter) => (
    <FilterSelect
      key={filter.name}
      filter={filter}
      choice={choice}
      offered={offered?.[filter.name] ?? []}
      onChoice={onChoice}
    />
  )

  return (
    <search className={classes.bar} aria-label={text('outline.filters')} onKeyDown={onKeyDown}>
      <div className={classes.words}>
        <FilterField
          label={text('library.filter', { list: text('library.plans').toLowerCase() })}
          value={words}
          onChange={onWords}
          onLeave={props.onLeave}
        />
      </div>
      {shown.slice(0, -1).map(select)}
      {/* The chip never stands alone on a second line. */}
      <div className={classes.tail}>
        {shown.slice(-1).map(select)}
        <FilterChip
          label={text('contradictions.filter')}
          hint={text('contradictions.filterHint')}
          isOn={onlyContradicted === true}
          onChange={(isOn) => onChoice(isOn ? { ...named, onlyContradicted: true } : named)}
        />
        {isNarrowed && (
          <Button
            kind="quiet"
            icon={<IconFilterOff size={16} aria-hidden="true" />}
            shortcut={text('key.escape')}
            onClick={clear}
          >
            {text('outline.clear')}
          </Button>
        )}
      </div>
    </search>
  )
}

type FilterSelectProps = Pick<FilterBarProps, 'choice' | 'onChoice'> & {
  readonly filter: Filter
  readonly offered: readonly string[]
}

function FilterSelect({ filter, choice, offered, onChoice }: FilterSelectProps) {
  const text = useText()
  const { name, label, all } = filter
  const chosen = choice[name]
  return (
    <select
      className={classes.select}
      aria-label={text(label)}
      data-chosen={chosen !== null}
      value={chosen ?? everything}
      onChange={({ currentTarget: { value } }) =>
        onChoice({ ...choice, [name]: value === everything ? null : value })
      }
    >
      <option value={everything}>{text(all)}</option>
      {name === 'status' && <option value="">{text('outline.noStatus')}</option>}
      {optionsOf(offered, chosen).map((value) => (
        <option key={value} value={value}>
          {value}
        </option>
      ))}
    </select>
  )
}

/** Those offered and the one chosen, which may be gone from the library. */
function optionsOf(offered: readonly string[], chosen: string | null): readonly string[] {
  const isKnown = chosen === null || chosen === '' || offered.includes(chosen)
  return isKnown ? offered : [chosen, ...offered]
}
