import type { ReviewChange } from '@shared/review/review'
import type { Text } from '@shared/text/text'
import { IconArrowsSplit2, IconCheck, IconPencil, IconX } from '@tabler/icons-react'
import { memo, useEffect, useRef } from 'react'
import { dayAndTime } from '../../../lib/saving/when-saved'
import { useText } from '../../../lib/use-text'
import { type AuthorMarks, markOf } from '../entries/authors'
import { type Decisions, type EntryState, stateOf } from '../entries/decisions'
import { idsOf, type ReviewEntry } from '../entries/entries'
import { authorStyle } from '../page/author-style'
import { AuthorName } from './author-name'
import { CautionLine } from './caution-line'
import { ChangeWords, changeName } from './change-words'
import { CommentWords } from './comment-words'
import { ConflictSides } from './conflict-sides'
import { type EntryActions, EntryDetails } from './entry-details'
import classes from './list.module.css'

export type EntryRowProps = {
  readonly entry: ReviewEntry
  readonly decisions: Decisions
  readonly marks: AuthorMarks
  readonly isCurrent: boolean
  readonly isEditing: boolean
  readonly onCurrent: (id: string) => void
  readonly actions: EntryActions
}

/** One thing that came back: who, when, what, what must be seen first, and what is said to it. */
export const EntryRow = memo(function EntryRow(props: EntryRowProps) {
  const { entry, decisions, marks, isCurrent, onCurrent } = props
  const state = stateOf(entry, decisions)
  const row = useRef<HTMLLIElement>(null)
  // With all that can be done with it.
  // biome-ignore lint/correctness/useExhaustiveDependencies: what is below the line changes with these
  useEffect(() => {
    if (isCurrent) row.current?.scrollIntoView({ block: 'nearest' })
  }, [isCurrent, props.isEditing, state])
  return (
    <li
      ref={row}
      className={classes.row}
      style={authorStyle(markOf(authorOf(entry), marks).colour)}
      data-state={state}
      data-current={isCurrent}
      data-kind={entry.kind}
    >
      <button
        type="button"
        className={classes.line}
        data-line={entry.id}
        tabIndex={isCurrent ? 0 : -1}
        aria-current={isCurrent}
        onFocus={() => onCurrent(entry.id)}
        onClick={() => onCurrent(entry.id)}
      >
        <span className={classes.meta}>
          <Who entry={entry} marks={marks} />
          <StateWords entry={entry} state={state} />
        </span>
        <What {...props} />
      </button>
      {isCurrent && <EntryDetails {...props} state={state} />}
    </li>
  )
}, isDrawnAlike)

/** Nobody of a conflict: each side has its own. */
function authorOf(entry: ReviewEntry): string {
  if (entry.kind === 'conflict') return ''
  return entry.kind === 'change' ? entry.change.author : entry.comment.author
}

/** What was said to others draws a line no other way. */
function isDrawnAlike(last: EntryRowProps, next: EntryRowProps): boolean {
  const isSame =
    last.entry === next.entry &&
    last.marks === next.marks &&
    last.isCurrent === next.isCurrent &&
    last.isEditing === next.isEditing &&
    last.actions === next.actions
  return (
    isSame && idsOf(next.entry).every((id) => last.decisions.get(id) === next.decisions.get(id))
  )
}

function Who({ entry, marks }: Pick<EntryRowProps, 'entry' | 'marks'>) {
  const text = useText()
  if (entry.kind === 'conflict')
    return (
      <span className={classes.author}>
        <IconArrowsSplit2 size={16} aria-hidden="true" />
        <span className={classes.name}>
          {text('review.conflict', { count: entry.sides.length })}
        </span>
      </span>
    )
  const done = entry.kind === 'change' ? entry.change : entry.comment
  return (
    <>
      <AuthorName author={done.author} copyId={done.copyId} marks={marks} />
      {typeof done.at === 'string' && (
        <time dateTime={done.at} className={classes.when}>
          {dayAndTime(done.at, new Date(), text.language)}
        </time>
      )}
    </>
  )
}

function StateWords({ entry, state }: { readonly entry: ReviewEntry; readonly state: EntryState }) {
  const text = useText()
  if (state === 'open') return null
  const Icon = icons[state]
  return (
    <span className={classes.state}>
      <Icon size={14} aria-hidden="true" />
      {text(entry.kind === 'comment' ? `review.state.comment.${state}` : `review.state.${state}`)}
    </span>
  )
}

const icons = { taken: IconCheck, edited: IconPencil, mixed: IconCheck, refused: IconX } as const

function What({ entry, decisions, marks, isCurrent }: EntryRowProps) {
  const text = useText()
  if (entry.kind === 'comment') return <CommentWords entry={entry} marks={marks} />
  // Beside each other, with a button each, once it is looked at.
  if (entry.kind === 'conflict')
    return isCurrent ? null : (
      <ConflictSides entry={entry} decisions={decisions} marks={marks} onTake={null} />
    )
  const { change } = entry
  return (
    <>
      <span className={isPlain(change) ? 'visually-hidden' : classes.kind}>
        {changeName(change, text)}
        {untrackedWords(change, text)}
      </span>
      <ChangeWords change={change} decision={decisions.get(change.id)} />
      <CautionLine change={change} />
    </>
  )
}

/** What the words themselves show needs no name beside them. */
function isPlain({ kind, isTracked }: ReviewChange): boolean {
  return kind === 'text' && isTracked
}

function untrackedWords({ isTracked }: ReviewChange, text: Text): string {
  return isTracked ? '' : ` · ${text('review.untracked')}`
}
