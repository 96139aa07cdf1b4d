import type { TimelineKind } from '@shared/contract/library/timeline'
import type { TimelineChoice } from '@shared/settings/list-choice'
import { IconFilterOff, IconSortAscending, IconSortDescending } from '@tabler/icons-react'
import type { KeyboardEvent } from 'react'
import { Button } from '../../components/button'
import { useText } from '../../lib/use-text'
import { kindIcons, timelineKinds } from './kinds'
import classes from './timeline.module.css'

export type TimelineFiltersProps = {
  readonly choice: TimelineChoice
  readonly regions: readonly string[]
  readonly onChoice: (choice: TimelineChoice) => void
}

/** Which kinds and which region the axis shows, and which way it runs; Escape shows everything. */
export function TimelineFilters({ choice, regions, onChoice }: TimelineFiltersProps) {
  const text = useText()
  const isNarrowed = choice.hidden.length > 0 || choice.region !== null
  const clear = () => onChoice({ ...choice, hidden: [], region: null })

  function onKeyDown(event: KeyboardEvent) {
    if (event.key !== 'Escape' || !isNarrowed) return
    event.stopPropagation()
    clear()
  }
  function toggle(kind: TimelineKind) {
    const hidden = choice.hidden.includes(kind)
      ? choice.hidden.filter((each) => each !== kind)
      : [...choice.hidden, kind]
    onChoice({ ...choice, hidden })
  }
  const SortIcon = choice.isNewestFirst ? IconSortDescending : IconSortAscending

  return (
    <search className={classes.filters} aria-label={text('timeline.filters')} onKeyDown={onKeyDown}>
      {timelineKinds.map((kind) => {
        const Icon = kindIcons[kind]
        return (
          <button
            key={kind}
            type="button"
            className={classes.chip}
            aria-pressed={!choice.hidden.includes(kind)}
            onClick={() => toggle(kind)}
          >
            <Icon size={14} aria-hidden="true" />
            {text(`timeline.kinds.${kind}`)}
          </button>
        )
      })}
      <div className={classes.tail}>
        <select
          className={classes.select}
          aria-label={text('field.routeOrRegion')}
          data-chosen={choice.region !== null}
          value={choice.region ?? ''}
          onChange={({ currentTarget: { value } }) =>
            onChoice({ ...choice, region: value === '' ? null : value })
          }
        >
          <option value="">{text('timeline.allRegions')}</option>
          {regionsWith(regions, choice.region).map((region) => (
            <option key={region} value={region}>
              {region}
            </option>
          ))}
        </select>
        <Button
          kind="quiet"
          icon={<SortIcon size={16} aria-hidden="true" />}
          onClick={() => onChoice({ ...choice, isNewestFirst: !choice.isNewestFirst })}
        >
          {text(choice.isNewestFirst ? 'timeline.newestFirst' : 'timeline.oldestFirst')}
        </Button>
        {isNarrowed && (
          <Button
            kind="quiet"
            icon={<IconFilterOff size={16} aria-hidden="true" />}
            shortcut={text('key.escape')}
            onClick={clear}
          >
            {text('timeline.showAll')}
          </Button>
        )}
      </div>
    </search>
  )
}

/** Those offered and the one chosen, which may be gone from the library. */
function regionsWith(regions: readonly string[], chosen: string | null): readonly string[] {
  return chosen === null || regions.includes(chosen) ? regions : [chosen, ...regions]
}
