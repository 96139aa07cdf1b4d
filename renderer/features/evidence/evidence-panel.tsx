import type { Evidence } from '@shared/contract/library'
import type { FigurePhrase } from '@shared/figure/figure-phrases'
import { languageOf } from '@shared/language/language-of'
import { type ReactNode, type Ref, useId, useImperativeHandle, useRef, useState } from 'react'
import { Notice } from '../../components/notice'
import { useContradicted } from '../../lib/consistency/use-contradicted'
import { type EvidenceKind, useEvidenceSearch } from '../../lib/use-evidence-search'
import { useText } from '../../lib/use-text'
import { useProfile } from '../../lib/use-typeset'
import { ChosenPhrase } from './chosen-phrase'
import classes from './evidence.module.css'
import { EvidenceResult, type ResultActions } from './evidence-result'
import { FigureCard } from './figure-card'
import { KindFilter } from './kind-filter'
import { longestWords, SearchField } from './search-field'
import { useChoice } from './use-choice'

export type EvidencePanelControls = {
  /** Puts the cursor into the search field, with these words in it if there are any. */
  readonly focusSearch: (words?: string) => void
}

export type EvidencePanelProps = {
  /** Puts it into the text and gives the text the focus; a figure in the form of the phrase. */
  readonly onInsert: (evidence: Evidence, phrase?: FigurePhrase) => void
  /** Observations of the figure under the cursor, shown above the results. */
  readonly figureObservationIds: readonly string[] | null
  /** What its author said of that figure. */
  readonly aboutFigure?: ReactNode
  readonly controls: Ref<EvidencePanelControls>
  /** Language of the note, two letters: values are shown as they would come into its text. */
  readonly language: string
  /** The note beside it, which is not told as another use of its own figure. */
  readonly noteId?: string
  /** Shows another note, which uses the same figure. */
  readonly onOpenNote?: (noteId: string) => void
}

const mostResults = 60
const noPhrases: readonly FigurePhrase[] = []

/** Finds what can be cited and shows what the figure under the cursor rests on. */
export function EvidencePanel(props: EvidencePanelProps) {
  const { onInsert, figureObservationIds, controls } = props
  const text = useText()
  const language = languageOf(props.language)
  const profile = useProfile()
  const field = useRef<HTMLInputElement>(null)
  const listId = useId()
  const [query, setQuery] = useState('')
  const [kind, setKind] = useState<EvidenceKind | null>(null)
  const [isSearching, setIsSearching] = useState(false)
  const found = useEvidenceSearch({ query, kind, limit: mostResults, enabled: true })
  const marks = useContradicted(
    'statistic',
    found.items.flatMap(({ kind: one, item }) => (one === 'statistic' ? [item.id] : [])),
  )
  const choice = useChoice(`${kind} ${query}`, found, { language, onInsert })
  const latestActions: ResultActions = {
    pick: choice.insert,
    point: (index) => index !== choice.active && choice.go(index),
  }
  const actions = useRef(latestActions)
  actions.current = latestActions

  useImperativeHandle(controls, () => ({
    focusSearch: (words = '') => {
      if (words !== '') setQuery(words.slice(0, longestWords))
      field.current?.focus()
      // So that typing begins a new search.
      field.current?.select()
    },
  }))

  return (
    <div className={classes.panel} data-help="evidence">
      <div className={classes.search}>
        <SearchField
          field={field}
          listId={listId}
          query={query}
          onQuery={setQuery}
          onActive={setIsSearching}
          activeIndex={found.items.length > 0 ? choice.active : null}
          steps={choice.steps}
        />
        <KindFilter kind={kind} onChange={setKind} />
      </div>
      <div className={classes.scroll}>
        {/* While one searches, the results come first. */}
        {figureObservationIds !== null && !(isSearching && query !== '') && (
          <FigureCard
            observationIds={figureObservationIds}
            about={props.aboutFigure}
            language={language}
            noteId={props.noteId}
            onOpenNote={props.onOpenNote}
          />
        )}
        <ChosenPhrase phrases={choice.phrases} phrase={choice.phrase} />
        <div id={listId} role="listbox" aria-label={text('evidence.results')}>
          {found.items.map((evidence, index) => (
            <EvidenceResult
              key={`${evidence.kind} ${evidence.item.id}`}
              id={`${listId}-${index}`}
              evidence={evidence}
              mark={marks.get(evidence.item.id) ?? null}
              language={language}
              profile={profile}
              active={index === choice.active}
              index={index}
              phrases={index === choice.active ? choice.phrases : noPhrases}
              phrase={index === choice.active ? choice.phrase : 0}
              actions={actions}
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
