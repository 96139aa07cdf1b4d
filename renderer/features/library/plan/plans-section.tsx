import type { OutlineFilter, OutlineWords } from '@shared/contract/outline'
import { noOutlineChoice } from '@shared/settings/default-settings'
import { IconPlus } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import { Button } from '../../../components/button'
import { EmptyState } from '../../../components/empty-state'
import { useSettings } from '../../../lib/settings/use-settings'
import { useText } from '../../../lib/use-text'
import { FilterBar } from './filter-bar'
import classes from './outline.module.css'
import type { OutlineRow } from './outline-rows'
import { OutlineTree, type OutlineTreeProps } from './outline-tree'

export type PlansSectionProps = OutlineTreeProps & {
  readonly filter: OutlineFilter
  readonly offered: OutlineWords | null
  readonly planCount: number
  readonly onWords: (words: string) => void
  readonly onAdd: () => void
  /** Stands below the outline. */
  readonly foot: ReactNode
}

/** The outline of the plans with what narrows it, and the way to add one. */
export function PlansSection(props: PlansSectionProps) {
  const { filter, offered, planCount, onWords, onAdd, foot, ...tree } = props
  const text = useText()
  const { change } = useSettings()
  const { words, ...choice } = filter
  const isNarrowed = words.trim() !== '' || Object.values(choice).some((value) => value !== null)

  function goToTree() {
    const first: OutlineRow | undefined = tree.rows[0]
    if (first !== undefined && !tree.rows.some(({ key }) => key === tree.selectedKey))
      tree.onSelect(first.key)
    document.querySelector<HTMLElement>('[role="treeitem"][tabindex="0"]')?.focus()
  }

  return (
    <div className={classes.section}>
      <FilterBar
        words={words}
        choice={choice}
        offered={offered}
        onWords={onWords}
        onChoice={(outline) => change({ outline })}
        onLeave={goToTree}
      />
      <p className="visually-hidden" role="status">
        {isNarrowed ? text('outline.shown', { count: planCount }) : ''}
      </p>
      <div className={classes.body}>
        {tree.rows.length > 0 ? (
          <OutlineTree {...tree} />
        ) : (
          <EmptyState
            title={text(isNarrowed ? 'outline.noneFound' : 'outline.empty')}
            body={text(isNarrowed ? 'outline.noneFoundBody' : 'outline.emptyBody')}
          >
            {isNarrowed ? (
              <Button
                onClick={() => {
                  onWords('')
                  change({ outline: noOutlineChoice })
                }}
              >
                {text('outline.clear')}
              </Button>
            ) : (
              <Button icon={<IconPlus size={16} aria-hidden="true" />} onClick={onAdd}>
                {text('edit.addPlan')}
              </Button>
            )}
          </EmptyState>
        )}
      </div>
      {foot}
    </div>
  )
}
