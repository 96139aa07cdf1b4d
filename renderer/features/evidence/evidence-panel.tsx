import type { Evidence } from '@shared/contract/library'
import { languageOf } from '@shared/language/language-of'
import { IconSearch } from '@tabler/icons-react'
import { type KeyboardEvent, type Ref, useId, useImperativeHandle, useRef, useState } from 'react'
import { Notice } from '../../components/notice'
import {
  type EvidenceKind,
  useEvidenceSearch,
  useOnceAnswered,
} from '../../lib/use-evidence-search'
import { useText } from '../../lib/use-text'
import classes from './evidence.module.css'
import { EvidenceResult } from './evidence-result'
import { FigureCard } from './figure-card'
import { KindFilter } from './kind-filter'

export type EvidencePanelControls = { readonly focusSearch: () => void }

export type EvidencePanelProps = {
  /** Puts it into the text and gives the text the focus. */
  readonly onInsert: (evidence: Evidence) => void
  /** Observations of the figure under the cursor, shown above the results. */
  readonly figureObservationIds: readonly string[] | null
  readonly controls: Ref<EvidencePanelControls>
  /** Language of the note, two letters: values are shown as they would come into its text. */
  readonly language: string
}

const mostResults = 60

/** Finds what can be cited and shows what the figure under the cursor rests on. */
export function EvidencePanel(props: EvidencePanelProps) {
  const { onInsert, figureObservationIds, controls } = props
  const text = useText()
  const language = languageOf(props.language)
  const field = useRef<HTMLInputElement>(null)
  const listId = useId()
  const [query, setQuery] = useState('')
  const [kind, setKind] = useState<EvidenceKind | null>(null)
  const question = `${kind} ${query}`
  const [chosen, setChosen] = useState({ question, index: 0 })
  const found = useEvidenceSearch({ query, kind, limit: mostResults, enabled: true })
  const active = chosen.question === question ? Math.min(chosen.index, found.items.length - 1) : 0

  useImperativeHandle(controls, () => ({
    focusSearch: () => {
      field.current?.focus()
      // So that typing begins a new search.
      field.current?.select()
    },
  }))

  const go = (index: number) =>
    setChosen({ question, index: Math.max(0, Math.min(index, found.items.length - 1)) })
  const insert = (evidence: Evidence | undefined) => evidence && onInsert(evidence)
  const insertActive = useOnceAnswered(question, found.isCurrent, () => insert(found.items[active]))

  const onKeyDown = (event: KeyboardEvent) => {
    const steps: Readonly<Record<string, () => void>> = {
      ArrowDown: () => go(active + 1),
      ArrowUp: () => go(active - 1),
      PageDown: () => go(active + 8),
      PageUp: () => go(active - 8),
      Enter: insertActive,
      ...(query !== '' && { Escape: () => setQuery('') }),
    }
    const step = steps[event.key]
    if (step === undefined || event.nativeEvent.isComposing) return
    event.preventDefault()
    event.stopPropagation()
    step()
  }

  return (
    <div className={classes.panel}>
      <div className={classes.search}>
        <div className={classes.field}>
          <IconSearch size={16} aria-hidden="true" />
          <input
            ref={field}
            type="text"
            role="combobox"
            aria-label={text('evidence.search')}
            aria-expanded={found.items.length > 0}
            aria-controls={listId}
            aria-autocomplete="list"
            {...(found.items.length > 0 && { 'aria-activedescendant': `${listId}-${active}` })}
            placeholder={text('evidence.search')}
            spellCheck={false}
            value={query}
            onChange={(event) => setQuery(event.currentTarget.value)}
            onKeyDown={onKeyDown}
          />
          {query !== '' && <span className={classes.hint}>{text('evidence.enterInserts')}</span>}
        </div>
        <KindFilter kind={kind} onChange={setKind} />
      </div>
      <div className={classes.scroll}>
        {figureObservationIds !== null && (
          <FigureCard observationIds={figureObservationIds} language={language} />
        )}
        <div id={listId} role="listbox" aria-label={text('evidence.results')}>
          {found.items.map((evidence, index) => (
            <EvidenceResult
              key={`${evidence.kind} ${evidence.item.id}`}
              id={`${listId}-${index}`}
              evidence={evidence}
              language={language}
              active={index === active}
              onPick={() => insert(evidence)}
              onPoint={() => index !== active && go(index)}
            />
          ))}
        </div>
        <Outcome query={query} found={found} />
      </div>
    </div>
  )
}

type OutcomeProps = {
  readonly query: string
  readonly found: ReturnType<typeof useEvidenceSearch>
}

/** What the list itself does not say: how many there are, that there are none, that it failed. */
function Outcome({ query, found }: OutcomeProps) {
  const text = useText()
  if (found.problem !== null)
    return <Notice tone="wrong">{text('evidence.failed', { reason: found.problem })}</Notice>
  const [shown, total] = [found.items.length, found.total]
  const nothing = found.query !== null && found.items.length === 0
  return (
    <div className={nothing ? classes.nothing : classes.count} role="status">
      {nothing && query.trim() !== '' && (
        <>
          <p>{text('evidence.nothingFound', { query: query.trim() })}</p>
          <p>{text('evidence.nothingFoundAdvice')}</p>
        </>
      )}
      {nothing && query.trim() === '' && (
        <>
          <p>{text('evidence.start')}</p>
          <p>{text('evidence.startAdvice')}</p>
        </>
      )}
      {!nothing &&
        found.query !== null &&
        (shown < total
          ? text('evidence.foundOf', { shown, total })
          : text('evidence.found', { count: total }))}
    </div>
  )
}
