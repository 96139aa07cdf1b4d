import { UnstyledButton } from '@mantine/core'
import type { NoteSummary } from '@shared/note/note'
import { MarkingBadge } from '../../components/marking-badge'
import { useText } from '../../lib/use-text'
import { whenSaved } from '../../lib/when-saved'
import classes from './note-list.module.css'
import { NoteMenu } from './note-menu'
import { RenameField } from './rename-field'

export type NoteListItemProps = {
  readonly elementId: string
  readonly note: NoteSummary
  readonly now: Date
  readonly isOpen: boolean
  readonly isRenaming: boolean
  readonly isTabStop: boolean
  readonly onFocus: () => void
  readonly onOpen: () => void
  readonly onStartRename: () => void
  readonly onRename: (title: string | null) => void
  readonly onDelete: () => void
}

export function NoteListItem(props: NoteListItemProps) {
  const { note } = props
  const text = useText()
  const title = note.title || text('notes.untitled')
  if (props.isRenaming)
    return (
      <li className={classes.item} data-open={props.isOpen}>
        <RenameField title={note.title} onDone={props.onRename} />
      </li>
    )
  return (
    <li className={classes.item} data-open={props.isOpen}>
      <UnstyledButton
        id={props.elementId}
        data-list-item=""
        className={classes.open}
        aria-current={props.isOpen ? 'page' : undefined}
        tabIndex={props.isTabStop ? 0 : -1}
        onClick={props.onOpen}
        onFocus={props.onFocus}
      >
        <span className={classes.title}>{title}</span>
        <span className={classes.about}>
          <span>{note.number ?? text('notes.noNumber')}</span>
          <MarkingBadge marking={note.marking} />
          <time dateTime={note.savedAt}>{whenSaved(note.savedAt, props.now, text.language)}</time>
        </span>
      </UnstyledButton>
      <NoteMenu
        label={text('notes.menu', { title })}
        onRename={props.onStartRename}
        onDelete={props.onDelete}
      />
    </li>
  )
}
