import type { Evidence } from '@shared/contract/library'
import type { FigurePhrase } from '@shared/figure/figure-phrases'
import type { Language } from '@shared/language/language'
import type { NoteSummary } from '@shared/note/note'
import { useEffect, useRef } from 'react'
import { MarkingBadge } from '../../../components/marking-badge'
import { PhraseChoices } from '../../../components/phrase-choices'
import { evidenceSummary } from '../../../lib/evidence-summary'
import { useSettings } from '../../../lib/settings/use-settings'
import { useText } from '../../../lib/use-text'
import type { ListedTarget } from '../references/page-targets'
import type { SlashKind } from './slash-kinds'
import classes from './slash-menu.module.css'
import type { SlashItem } from './use-slash-entries'

/** What was chosen, and for a figure how it is to read. */
export type SlashChoice = SlashItem & { readonly phrase?: FigurePhrase }

type EntryProps = {
  readonly entry: SlashItem
  readonly id: string
  readonly language: Language
  readonly active: boolean
  /** How the figure can read, and which of it is chosen. */
  readonly phrases: readonly string[]
  readonly phrase: number
  readonly onPick: (phrase: number) => void
  /** The pointer was moved onto it. */
  readonly onPoint: () => void
}

/** One thing that the menu of `/` offers. */
export function SlashEntry(props: EntryProps) {
  const { entry, id, active, onPick, onPoint } = props
  const text = useText()
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
        onPick(active ? props.phrase : 0)
      }}
    >
      {entry.kind === 'evidence' ? (
        <FoundEntry {...props} evidence={entry.evidence} />
      ) : entry.kind === 'target' ? (
        <TargetEntry target={entry.target} />
      ) : entry.kind === 'note' ? (
        <NoteEntry note={entry.note} />
      ) : (
        <span className={classes.block}>
          {entry.label}
          {entry.kind === 'library' && <small>{text(originKeys[entry.name])}</small>}
        </span>
      )}
    </div>
  )
}

const originKeys = {
  figure: 'insert.fromLibrary',
  measure: 'insert.fromLibrary',
  quotation: 'insert.fromLibrary',
  source: 'insert.fromLibrary',
  question: 'insert.fromLibrary',
  note: 'insert.fromNotes',
  reference: 'insert.fromThisNote',
} as const satisfies Readonly<Record<SlashKind, string>>

/** A part of this note, as a reference to it reads. */
function TargetEntry({ target }: { readonly target: ListedTarget }) {
  return (
    <>
      <span className={classes.lead}>
        <b>{target.shown}</b>
      </span>
      <span className={classes.words}>
        <span className={classes.title}>{target.words}</span>
      </span>
    </>
  )
}

/** A note of one's own, as it is cited: by its number, which may still be to come. */
function NoteEntry({ note }: { readonly note: NoteSummary }) {
  const text = useText()
  return (
    <>
      <span className={classes.lead}>
        <b>{note.number ?? text('notes.noNumber')}</b>
      </span>
      <span className={classes.words}>
        <span className={classes.title}>{note.title || text('notes.untitled')}</span>
        <span className={classes.details}>
          <MarkingBadge marking={note.marking} /> {text('insert.ownNote')}
        </span>
      </span>
    </>
  )
}

type FoundEntryProps = Pick<EntryProps, 'language' | 'phrases' | 'phrase' | 'onPick'> & {
  readonly evidence: Evidence
}

function FoundEntry({ evidence, language, phrases, phrase, onPick }: FoundEntryProps) {
  const text = useText()
  const { settings } = useSettings()
  const summary = evidenceSummary(evidence, language, text, settings)
  const details = [summary.origin, summary.period].filter(Boolean).join(' · ')
  return (
    <>
      <span className={classes.lead}>
        <b>{summary.lead}</b>
        <span className={classes.leadNote}>{summary.leadNote}</span>
      </span>
      <span className={classes.words}>
        <span className={classes.title}>{summary.title}</span>
        <span className={classes.details}>
          <MarkingBadge marking={summary.marking} /> {details}
        </span>
        {phrases.length > 1 && <PhraseChoices phrases={phrases} chosen={phrase} onPick={onPick} />}
      </span>
    </>
  )
}
