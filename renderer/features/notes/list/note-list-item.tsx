import { UnstyledButton } from '@mantine/core'
import type { NoteSummary } from '@shared/note/note'
import type { MouseEvent, Ref } from 'react'
import { MarkingBadge } from '../../../components/marking-badge'
import { whenSaved } from '../../../lib/saving/when-saved'
import { useText } from '../../../lib/use-text'
import classes from './note-list.module.css'
import { NoteMenu } from './note-menu'
import { RenameField } from './rename-field'
import { noteElementId } from './use-note-list'

export type NoteListItemProps = {
  readonly ref: Ref<HTMLLIElement>
  /** Place in the whole list, from 0. */
  readonly index: number
  readonly total: number
  readonly note: NoteSummary
  readonly now: Date
  readonly isOpen: boolean
  /** One of several that are marked. */
  readonly isMarked: boolean
  readonly isRenaming: boolean
  readonly isTabStop: boolean
  readonly onFocus: () => void
  readonly onPress: (event: MouseEvent) => void
  readonly onOpenTab: () => void
  readonly onOpenWindow: () => void
  readonly onStartRename: () => void
  readonly onRename: (title: string | null) => void
  readonly onDelete: () => void
}

/** Characters that two lines surely hold; a longer title is told whole by its hint. */
const longestShown = 40

export function NoteListItem(props: NoteListItemProps) {
  const { note } = props
  const text = useText()
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
        <RenameField title={note.title} onDone={props.onRename} />
      </li>
    )
  return (
    <li {...item}>
      <UnstyledButton
        id={noteElementId(note.id)}
        data-list-item=""
        className={classes.open}
        aria-current={props.isOpen ? 'page' : undefined}
        tabIndex={props.isTabStop ? 0 : -1}
        title={title.length > longestShown ? title : undefined}
        onClick={props.onPress}
        onAuxClick={props.onPress}
        onFocus={props.onFocus}
      >
        <span className={classes.title}>{title}</span>
        {props.isMarked && <span className="visually-hidden">{text('notes.isMarked')}</span>}
        <span className={classes.about}>
          <span>{note.number ?? text('notes.noNumber')}</span>
          <MarkingBadge marking={note.marking} />
          <time dateTime={note.savedAt}>{whenSaved(note.savedAt, props.now, text.language)}</time>
        </span>
      </UnstyledButton>
      <NoteMenu
        label={text('notes.menu', { title })}
        onOpenTab={props.onOpenTab}
        onOpenWindow={props.onOpenWindow}
        onRename={props.onStartRename}
        onDelete={props.onDelete}
      />
    </li>
  )
}
