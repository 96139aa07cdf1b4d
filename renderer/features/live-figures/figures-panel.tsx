import type { DraftFigureChanges, FigureChange } from '@shared/contract/library/figures'
import { useEffect, useRef } from 'react'
import { Button } from '../../components/button'
import { EmptyState } from '../../components/empty-state'
import { type FigureControls, isAcceptable } from '../../lib/figures/page-figures'
import { useAnswer } from '../../lib/use-answer'
import { useText } from '../../lib/use-text'
import { ArrivalLines } from './arrival-lines'
import { ChangeCard } from './change-card'
import classes from './live-figures.module.css'
import { OtherDraft } from './other-draft'
import { useFigureActions } from './use-figure-actions'

export type FiguresPanelProps = {
  readonly noteId: string
  /** Of the note, two letters. */
  readonly language: string
  /** What the library says against figures of the open page, those that are kept among it. */
  readonly changes: readonly FigureChange[]
  /** Null until the page is drawn. */
  readonly controls: () => FigureControls | null
  /** Rises each time the panel is to take the focus. */
  readonly askedCount: number
  readonly onOpenNote: (noteId: string) => void
}

const none: DraftFigureChanges = { figures: 0, notes: 0, drafts: [] }

/** The figures of this note, and of all other drafts, against which the library has something. */
export function FiguresPanel(props: FiguresPanelProps) {
  const { noteId, controls, askedCount } = props
  const changes = props.changes.toSorted(byGravity)
  const text = useText()
  const panel = useRef<HTMLElement>(null)
  const others = useAnswer('listFigureChanges', { exceptNoteId: noteId })
  const { reload } = others
  useEffect(() => window.api.on('libraryChanged', () => void reload()), [reload])
  useEffect(() => {
    if (askedCount > 0) panel.current?.focus()
  }, [askedCount])

  // A card that is done with goes, and the focus with it.
  const isActing = useRef(false)
  useEffect(() => {
    if (isActing.current && document.activeElement === document.body) panel.current?.focus()
  })
  const onDone = () => {
    isActing.current = true
    void reload()
  }

  const open = changes.filter(({ isKept }) => !isKept)
  const { drafts, figures, notes } = others.value ?? none
  const isQuiet = open.length === 0 && drafts.length === 0
  return (
    <section
      ref={panel}
      className={classes.panel}
      aria-label={text('liveFigures.title')}
      tabIndex={-1}
    >
      {isQuiet && others.value !== null && (
        <EmptyState title={text('liveFigures.none')} body={text('liveFigures.noneBody')} />
      )}
      {drafts.length === notes && <ArrivalLines notes={[{ noteId, changes: open }, ...drafts]} />}
      <ThisNote {...props} changes={changes} onDone={onDone} controls={controls} />
      {drafts.length > 0 && (
        <section className={classes.section} aria-labelledby={`figures-others-${noteId}`}>
          <h3 className={classes.heading} id={`figures-others-${noteId}`}>
            {text('liveFigures.otherDrafts', {
              figures: text('liveFigures.figures', { count: figures }),
              notes: text('liveFigures.notes', { count: notes }),
            })}
          </h3>
          {drafts.map((draft) => (
            <OtherDraft
              key={draft.noteId}
              draft={draft}
              onOpen={() => props.onOpenNote(draft.noteId)}
              onDone={onDone}
            />
          ))}
        </section>
      )}
    </section>
  )
}

const gravity: Readonly<Record<FigureChange['kind'], number>> = {
  withdrawn: 0,
  revised: 1,
  newer: 2,
  typed: 3,
  contradicted: 4,
}

/** What changed since comes before what was so all along; else in the order of the text. */
function byGravity(one: FigureChange, other: FigureChange): number {
  return gravity[one.kind] - gravity[other.kind]
}

type ThisNoteProps = FiguresPanelProps & { readonly onDone: () => void }

function ThisNote({ noteId, language, changes, controls, onDone }: ThisNoteProps) {
  const text = useText()
  const actions = useFigureActions({ noteId, page: controls, onDone })
  const open = changes.filter(({ isKept }) => !isKept)
  const kept = changes.filter(({ isKept }) => isKept)
  const acceptable = open.filter(isAcceptable)
  const cards = (list: readonly FigureChange[]) => (
    <ul className={classes.cards}>
      {list.map((change) => (
        <li key={change.figureId}>
          <ChangeCard
            change={change}
            language={language}
            actions={actions}
            onGoTo={() => controls()?.goTo(change.figureId)}
          />
        </li>
      ))}
    </ul>
  )
  if (changes.length === 0) return null
  return (
    <section className={classes.section} aria-labelledby={`figures-here-${noteId}`}>
      <header className={classes.head}>
        <h3 className={classes.heading} id={`figures-here-${noteId}`}>
          {text('liveFigures.thisNote', { count: open.length })}
        </h3>
        {acceptable.length > 1 && (
          <Button onClick={() => actions.accept(acceptable)}>
            {text('liveFigures.acceptAll', { count: acceptable.length })}
          </Button>
        )}
      </header>
      {cards(open)}
      {kept.length > 0 && (
        <details className={classes.more}>
          <summary>{text('liveFigures.keptHere', { count: kept.length })}</summary>
          {cards(kept)}
        </details>
      )}
    </section>
  )
}
