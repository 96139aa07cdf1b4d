import { UnstyledButton } from '@mantine/core'
import type { NoteSummary } from '@shared/note/note'
import { type MouseEvent, memo, type Ref, type RefObject, useState } from 'react'
import { MarkingBadge } from '../../../components/marking-badge'
import { useText } from '../../../lib/use-text'
import classes from './note-list.module.css'
import { NoteMenu } from './note-menu'
import { RenameField } from './rename-field'
import { noteElementId } from './use-note-list'

/** What is done with a note of the list. */
export type NoteItemActions = {
  readonly focus: (id: string) => void
  readonly press: (event: MouseEvent, id: string) => void
  readonly openTab: (id: string) => void
  readonly openWindow: (id: string) => void
  readonly startRename: (id: string) => void
  readonly rename: (id: string, title: string | null) => void
  readonly remove: (note: NoteSummary) => void
}

export type NoteListItemProps = {
  readonly ref: Ref<HTMLLIElement>
  /** Place in the whole list, from 0. */
  readonly index: number
  readonly total: number
  readonly note: NoteSummary
  /** When it was saved, as one reads it today. */
  readonly when: string
  readonly isOpen: boolean
  /** One of several that are marked. */
  readonly isMarked: boolean
  readonly isRenaming: boolean
  readonly isTabStop: boolean
  /** Always the same object, so that another one that is opened draws two notes and not all. */
  readonly actions: RefObject<NoteItemActions>
}

/** Characters that two lines surely hold; a longer title is told whole by its hint. */
const longestShown = 40

export const NoteListItem = memo(function NoteListItem(props: NoteListItemProps) {
  const { note, actions } = props
  const { id } = note
  const text = useText()
  const [isNear, setIsNear] = useState(false)
  const title = note.title || text('notes.untitled')
  const item = {
    ref: props.ref,
    className: classes.item,
    'data-index': props.index,
    'data-open': props.isOpen,
    'data-marked': props.isMarked,
    'aria-setsize': props.total,
    'aria-posinset': props.index + 1,
  }
  if (props.isRenaming)
    return (
      <li {...item}>
        <RenameField title={note.title} onDone={(typed) => actions.current.rename(id, typed)} />
      </li>
    )
  return (
    <li
      {...item}
      onPointerEnter={() => setIsNear(true)}
      onFocus={({ target }) => {
        // The button of the menu keeps the focus that it has.
        if (target.closest('[data-note-menu]') === null) setIsNear(true)
      }}
    >
      <UnstyledButton
        id={noteElementId(id)}
        data-list-item=""
        className={classes.open}
        aria-current={props.isOpen ? 'page' : undefined}
        tabIndex={props.isTabStop ? 0 : -1}
        title={title.length > longestShown ? title : undefined}
        onClick={(event) => actions.current.press(event, id)}
        onAuxClick={(event) => actions.current.press(event, id)}
        onFocus={() => actions.current.focus(id)}
      >
        <span className={classes.title}>{title}</span>
        {props.isMarked && <span className="visually-hidden">{text('notes.isMarked')}</span>}
        <span className={classes.about}>
          <span>{note.number ?? text('notes.noNumber')}</span>
          <MarkingBadge marking={note.marking} />
          <time dateTime={note.savedAt}>{props.when}</time>
        </span>
      </UnstyledButton>
      <NoteMenu
        label={text('notes.menu', { title })}
        isNear={isNear}
        onOpenTab={() => actions.current.openTab(id)}
        onOpenWindow={() => actions.current.openWindow(id)}
        onRename={() => actions.current.startRename(id)}
        onDelete={() => actions.current.remove(note)}
      />
    </li>
  )
})
