import { UnstyledButton } from '@mantine/core'
import type { StatisticEvidence } from '@shared/contract/library/consistency'
import type { MeasureDetail } from '@shared/contract/library/library-edit'
import { languageOf } from '@shared/language/language-of'
import { IconLink, IconLinkOff } from '@tabler/icons-react'
import { type KeyboardEvent, useId, useState } from 'react'
import { Button } from '../../../components/button'
import { IconButton } from '../../../components/icon-button'
import { useToast } from '../../../components/toasts'
import { api } from '../../../lib/api'
import { errorMessage } from '../../../lib/error-message'
import { evidenceSummary } from '../../../lib/evidence-summary'
import { useSettings } from '../../../lib/settings/use-settings'
import { useEvidenceSearch } from '../../../lib/use-evidence-search'
import { useText } from '../../../lib/use-text'
import entryClasses from '../edit/entry.module.css'
import { useLibraryEdits } from '../edit/library-edits'
import classes from './item-detail.module.css'

export type LinkedStatisticsProps = {
  readonly measureId: string
  readonly statistics: MeasureDetail['statistics']
}

/** Statistics read in the same sentence, and those that one tied to the measure by hand. */
export function LinkedStatistics({ measureId, statistics }: LinkedStatisticsProps) {
  const text = useText()
  const edits = useLibraryEdits()
  const toast = useToast()
  const [isOpen, setIsOpen] = useState(false)

  async function attempt(edit: Parameters<typeof edits.run>[0]) {
    try {
      await edits.run(edit)
    } catch (error) {
      toast({ message: errorMessage(error), tone: 'wrong', dismiss: text('common.dismiss') })
    }
  }

  return (
    <section className={classes.section} aria-label={text('edit.linked')}>
      <div className={classes.head}>
        <h2 className={classes.heading}>{text('edit.linked')}</h2>
        <Button
          kind="quiet"
          icon={<IconLink size={16} aria-hidden="true" />}
          aria-expanded={isOpen}
          onClick={() => setIsOpen(!isOpen)}
        >
          {text('edit.link')}
        </Button>
      </div>
      {isOpen && (
        <StatisticFinder
          onLeave={() => setIsOpen(false)}
          onPick={({ item }) => {
            setIsOpen(false)
            void attempt(() => api.linkStatistic({ measureId, observationId: item.id }))
          }}
        />
      )}
      {statistics.length === 0 && !isOpen && (
        <p className={classes.none}>{text('edit.noLinked')}</p>
      )}
      <ul className={classes.entries}>
        {statistics.map(({ linkId, evidence }) => (
          <li key={evidence.item.id} className={classes.entry}>
            <Statistic evidence={evidence} />
            {linkId !== null && (
              <IconButton
                label={text('edit.unlink')}
                onClick={() => void attempt(() => api.unlinkStatistic({ linkId }))}
              >
                <IconLinkOff size={16} />
              </IconButton>
            )}
          </li>
        ))}
      </ul>
    </section>
  )
}

function Statistic({ evidence }: { readonly evidence: StatisticEvidence }) {
  const text = useText()
  const { settings } = useSettings()
  const summary = evidenceSummary(evidence, languageOf(text.language), text, settings)
  return (
    <div className={classes.entryBody}>
      <p className={classes.entryWords}>
        <span className={classes.value}>{summary.lead}</span> {summary.title}
      </p>
      <p className={classes.entryAbout}>
        <span>{summary.period ?? text('evidence.noPeriod')}</span>
        <span>{summary.origin}</span>
      </p>
    </div>
  )
}

type FinderProps = {
  readonly onPick: (evidence: StatisticEvidence) => void
  readonly onLeave: () => void
}

const mostFound = 8

/** Finds a statistic as one types: arrows choose, Enter ties it, Escape leaves. */
function StatisticFinder({ onPick, onLeave }: FinderProps) {
  const text = useText()
  const id = useId()
  const [query, setQuery] = useState('')
  const [active, setActive] = useState(0)
  const search = useEvidenceSearch({
    query,
    kind: 'statistic',
    limit: mostFound,
    enabled: query.trim() !== '',
  })
  const found = search.items.flatMap((one) => (one.kind === 'statistic' ? [one] : []))

  function onKeyDown(event: KeyboardEvent) {
    const chosen = found[active]
    const actions: Readonly<Record<string, () => void>> = {
      ArrowDown: () => setActive(Math.min(active + 1, found.length - 1)),
      ArrowUp: () => setActive(Math.max(active - 1, 0)),
      Enter: () => chosen !== undefined && onPick(chosen),
      Escape: onLeave,
    }
    const action = actions[event.key]
    if (action === undefined) return
    event.preventDefault()
    event.stopPropagation()
    action()
  }

  return (
    <div className={entryClasses.entry}>
      <label className={entryClasses.label} htmlFor={id}>
        {text('edit.findStatistic')}
      </label>
      <input
        id={id}
        className={entryClasses.input}
        role="combobox"
        aria-expanded={found.length > 0}
        aria-controls={`${id}-found`}
        aria-activedescendant={found.length > 0 ? `${id}-${active}` : undefined}
        autoComplete="off"
        // biome-ignore lint/a11y/noAutofocus: one opened it to type here
        autoFocus
        value={query}
        onChange={({ currentTarget }) => {
          setQuery(currentTarget.value)
          setActive(0)
        }}
        onKeyDown={onKeyDown}
      />
      <div
        id={`${id}-found`}
        role="listbox"
        aria-label={text('edit.findStatistic')}
        className={classes.found}
        hidden={found.length === 0}
      >
        {found.map((evidence, index) => (
          <UnstyledButton
            key={evidence.item.id}
            id={`${id}-${index}`}
            role="option"
            aria-selected={index === active}
            tabIndex={-1}
            className={classes.statistic}
            onClick={() => onPick(evidence)}
          >
            <Statistic evidence={evidence} />
          </UnstyledButton>
        ))}
      </div>
      {search.isCurrent && query.trim() !== '' && found.length === 0 && (
        <p className={classes.none} role="status">
          {text('edit.noneFound')}
        </p>
      )}
    </div>
  )
}
