import { IconCheck, IconPencil, IconX } from '@tabler/icons-react'
import { useState } from 'react'
import { flushSync } from 'react-dom'
import { Button } from '../../../components/button'
import { useText } from '../../../lib/use-text'
import type { AuthorMarks } from '../entries/authors'
import type { Answer, Decisions, EntryState } from '../entries/decisions'
import { editableOf } from '../entries/editable'
import { wordsOf } from '../entries/edited-words'
import { idsOf, type ReviewEntry } from '../entries/entries'
import { ConflictSides } from './conflict-sides'
import classes from './details.module.css'
import { EditWords } from './edit-words'

/** What can be done with the entry that one is at. */
export type EntryActions = {
  readonly answer: (entry: ReviewEntry, answer: Answer) => void
  readonly takeSide: (entry: Extract<ReviewEntry, { kind: 'conflict' }>, index: number) => void
  readonly edit: (entry: ReviewEntry | null) => void
  readonly saveEdit: (entry: ReviewEntry, words: string) => void
  readonly giveReason: (entry: ReviewEntry, reason: string) => void
}

type EntryDetailsProps = {
  readonly entry: ReviewEntry
  readonly state: EntryState
  readonly decisions: Decisions
  readonly marks: AuthorMarks
  readonly isEditing: boolean
  readonly actions: EntryActions
}

/** Below the entry that one is at: what to say to it. */
export function EntryDetails(props: EntryDetailsProps) {
  const { entry, state, decisions, isEditing, actions } = props
  const editable = editableOf(entry)
  if (isEditing && editable !== null) {
    const { change, inlines } = editable
    const edited = decisions.get(change.id)
    const words = edited?.decision === 'edited' ? (edited.words ?? inlines) : inlines
    return (
      <div className={classes.details}>
        {entry.kind === 'conflict' && <ConflictSides {...props} entry={entry} onTake={null} />}
        <EditWords
          words={wordsOf(words)}
          onSave={(typed) => actions.saveEdit(entry, typed)}
          onLeave={() => actions.edit(null)}
        />
      </div>
    )
  }
  return (
    <div className={classes.details}>
      {entry.kind === 'conflict' && (
        <ConflictSides
          {...props}
          entry={entry}
          onTake={(index) => actions.takeSide(entry, index)}
        />
      )}
      <Buttons {...props} canEdit={editable !== null} />
      {state === 'refused' && entry.kind !== 'comment' && <Reason {...props} />}
    </div>
  )
}

function Buttons({ entry, state, actions, canEdit }: EntryDetailsProps & { canEdit: boolean }) {
  const text = useText()
  const isComment = entry.kind === 'comment'
  return (
    <div className={classes.buttons}>
      {entry.kind !== 'conflict' && (
        <Button
          icon={<IconCheck size={16} />}
          shortcut="A"
          aria-keyshortcuts="A"
          aria-pressed={state === 'taken'}
          onClick={() => actions.answer(entry, 'taken')}
        >
          {text(isComment ? 'review.keepComment' : 'review.take')}
        </Button>
      )}
      <Button
        icon={<IconX size={16} />}
        shortcut="R"
        aria-keyshortcuts="R"
        aria-pressed={state === 'refused'}
        onClick={() => actions.answer(entry, 'refused')}
      >
        {text(refusals[entry.kind])}
      </Button>
      {canEdit && (
        <Button
          icon={<IconPencil size={16} />}
          shortcut="E"
          aria-keyshortcuts="E"
          aria-pressed={state === 'edited'}
          onClick={() => actions.edit(entry)}
        >
          {text('review.edit')}
        </Button>
      )}
    </div>
  )
}

const refusals = {
  change: 'review.refuse',
  conflict: 'review.neither',
  comment: 'review.leaveComment',
} as const

function Reason({ entry, decisions, actions }: EntryDetailsProps) {
  const text = useText()
  const given = idsOf(entry).map((id) => decisions.get(id)?.reason ?? '')
  const reason = given.find((one) => one !== '') ?? ''
  const [typed, setTyped] = useState(reason)
  const save = () => {
    if (typed.trim() !== reason) actions.giveReason(entry, typed.trim())
  }
  return (
    <label className={classes.reason}>
      {text('review.reason')}
      <input
        data-reason=""
        value={typed}
        maxLength={300}
        onChange={(event) => setTyped(event.currentTarget.value)}
        onBlur={save}
        onKeyDown={(event) => {
          if (event.nativeEvent.isComposing || !['Enter', 'Escape'].includes(event.key)) return
          event.preventDefault()
          if (event.key === 'Escape') flushSync(() => setTyped(reason))
          // Leaving the field keeps what stands in it.
          event.currentTarget.closest('li')?.querySelector<HTMLElement>('[data-line]')?.focus()
        }}
      />
    </label>
  )
}
