import type { Evidence } from '@shared/contract/library'
import type { Language } from '@shared/language/language'
import { useEffect, useRef } from 'react'
import { MarkingBadge } from '../../../components/marking-badge'
import { evidenceSummary } from '../../../lib/evidence-summary'
import type { FigureChoice } from '../insert/figure-forms'
import type { BlockEntry } from './slash-entries'
import classes from './slash-menu.module.css'

export type SlashChoice =
  | { readonly kind: 'block'; readonly entry: BlockEntry }
  | { readonly kind: 'evidence'; readonly evidence: Evidence; readonly choice?: FigureChoice }

type EntryProps = {
  readonly entry: SlashChoice
  readonly id: string
  readonly language: Language
  readonly active: boolean
  readonly forms: readonly FigureChoice[]
  readonly form: number
  readonly onPick: () => void
  /** The pointer was moved onto it. */
  readonly onPoint: () => void
}

/** One thing that the menu of `/` offers. */
export function SlashEntry({
  entry,
  id,
  language,
  active,
  forms,
  form,
  onPick,
  onPoint,
}: EntryProps) {
  const item = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (active) item.current?.scrollIntoView({ block: 'nearest' })
  }, [active])
  return (
    // The text keeps the focus, so the keys of the list are those of the text.
    <div
      ref={item}
      id={id}
      role="option"
      tabIndex={-1}
      aria-selected={active}
      className={classes.entry}
      onMouseMove={({ movementX, movementY }) => {
        // A list that opens under a still pointer chooses nothing.
        if (movementX !== 0 || movementY !== 0) onPoint()
      }}
      onMouseDown={(event) => {
        event.preventDefault()
        onPick()
      }}
    >
      {entry.kind === 'block' ? (
        <span className={classes.block}>{entry.entry.label}</span>
      ) : (
        <FoundEntry evidence={entry.evidence} language={language} forms={forms} form={form} />
      )}
    </div>
  )
}

type FoundEntryProps = Pick<EntryProps, 'language' | 'forms' | 'form'> & {
  readonly evidence: Evidence
}

function FoundEntry({ evidence, language, forms, form }: FoundEntryProps) {
  const summary = evidenceSummary(evidence, language)
  const lead = forms[form]?.shown ?? summary.lead
  const details = [summary.origin, summary.period].filter(Boolean).join(' · ')
  return (
    <>
      <span className={classes.lead}>
        <b>{lead}</b>
        <span className={classes.leadNote}>{summary.leadNote}</span>
      </span>
      <span className={classes.words}>
        <span className={classes.title}>{summary.title}</span>
        <span className={classes.details}>
          <MarkingBadge marking={summary.marking} /> {details}
        </span>
        {forms.length > 1 && (
          <span className={classes.forms}>
            {forms.map((one, index) => (
              <span key={one.form} data-chosen={index === form}>
                {one.shown}
              </span>
            ))}
          </span>
        )}
      </span>
    </>
  )
}
