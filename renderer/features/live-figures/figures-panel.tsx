import type { DraftFigureChanges } from '@shared/contract/library/figures'
import type { Text } from '@shared/text/text'
import { useEffect, useRef } from 'react'
import { Button } from '../../components/button'
import { EmptyState } from '../../components/empty-state'
import { countWords } from '../../lib/figures/change-words'
import {
  acceptableOf,
  changeCount,
  changesThat,
  type FigureControls,
  type LibraryChanges,
} from '../../lib/figures/page-figures'
import { useAnswer } from '../../lib/use-answer'
import { useText } from '../../lib/use-text'
import { ArrivalLines } from './arrival-lines'
import { ChangeList } from './change-list'
import classes from './live-figures.module.css'
import { OtherDraft } from './other-draft'
import { useFigureActions } from './use-figure-actions'

export type FiguresPanelProps = {
  readonly noteId: string
  /** Of the note, two letters. */
  readonly language: string
  /** What the library says against the open page, what is kept among it. */
  readonly changes: LibraryChanges
  /** Null until the page is drawn. */
  readonly controls: () => FigureControls | null
  /** Rises each time the panel is to take the focus. */
  readonly askedCount: number
  readonly onOpenNote: (noteId: string) => void
}

const none: DraftFigureChanges = { figures: 0, charts: 0, notes: 0, drafts: [] }

/** The figures and charts of this note, and of all other drafts, against which the library has something. */
export function FiguresPanel(props: FiguresPanelProps) {
  const { noteId, changes, askedCount } = props
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

  const open = changesThat(false, changes)
  const { drafts, notes, ...counts } = others.value ?? none
  const isQuiet = changeCount(open) === 0 && drafts.length === 0
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
      {drafts.length === notes && (
        <ArrivalLines
          notes={[
            { noteId, ...open },
            ...drafts.map((draft) => ({ ...draft, figures: draft.changes })),
          ]}
        />
      )}
      <ThisNote {...props} onDone={onDone} />
      {drafts.length > 0 && (
        <section className={classes.section} aria-labelledby={`figures-others-${noteId}`}>
          <h3 className={classes.heading} id={`figures-others-${noteId}`}>
            {text('liveFigures.otherDrafts', {
              figures: countWords(counts, text),
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

type ThisNoteProps = FiguresPanelProps & { readonly onDone: () => void }

function ThisNote({ noteId, language, changes, controls, onDone }: ThisNoteProps) {
  const text = useText()
  const actions = useFigureActions({ noteId, page: controls, onDone })
  const open = changesThat(false, changes)
  const kept = changesThat(true, changes)
  const acceptable = acceptableOf(open)
  const list = (listed: LibraryChanges) => (
    <ChangeList
      changes={listed}
      language={language}
      actions={actions}
      onGoTo={(id) => controls()?.goTo(id)}
    />
  )
  if (changeCount(changes) === 0) return null
  return (
    <section className={classes.section} aria-labelledby={`figures-here-${noteId}`}>
      <header className={classes.head}>
        <h3 className={classes.heading} id={`figures-here-${noteId}`}>
          {text('liveFigures.thisNote', { figures: wordsFor(open, text) })}
        </h3>
        {changeCount(acceptable) > 1 && (
          <Button onClick={() => actions.accept(acceptable)}>
            {text('liveFigures.acceptAll', { count: changeCount(acceptable) })}
          </Button>
        )}
      </header>
      {list(open)}
      {changeCount(kept) > 0 && (
        <details className={classes.more}>
          <summary>{text('liveFigures.keptHere', { figures: wordsFor(kept, text) })}</summary>
          {list(kept)}
        </details>
      )}
    </section>
  )
}

function wordsFor({ figures, charts }: LibraryChanges, text: Text): string {
  return countWords({ figures: figures.length, charts: charts.length }, text)
}
