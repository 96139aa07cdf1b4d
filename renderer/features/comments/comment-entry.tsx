import { Menu } from '@mantine/core'
import type { CommentReply } from '@shared/note/comments/note-comment'
import { IconDots, IconPencil, IconTrash } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import { IconButton } from '../../components/icon-button'
import { whenSaved } from '../../lib/saving/when-saved'
import { useText } from '../../lib/use-text'
import classes from './comments.module.css'

export type CommentEntryProps = {
  readonly entry: CommentReply
  /** Written by whoever sits here: only these words can be changed. */
  readonly isOwn: boolean
  readonly onEdit: () => void
  readonly onDelete: () => void
  /** Stands in place of the words while they are typed. */
  readonly field: ReactNode
  /** Further buttons. */
  readonly actions?: ReactNode
}

/** A comment or a reply: who wrote it, when, and the words. */
export function CommentEntry(props: CommentEntryProps) {
  const { entry, isOwn, field } = props
  const text = useText()
  const name = entry.author === '' ? text('comments.you') : entry.author
  return (
    <div className={classes.entry}>
      <div className={classes.head}>
        <span className={classes.author}>{name}</span>
        <time className={classes.time} dateTime={entry.createdAt}>
          {whenSaved(entry.createdAt, new Date(), text.language)}
        </time>
        <span className={classes.actions}>
          {props.actions}
          <Menu position="bottom-end" width={180} transitionProps={{ duration: 80 }}>
            <Menu.Target>
              <IconButton label={text('comments.more', { author: name })}>
                <IconDots size={16} />
              </IconButton>
            </Menu.Target>
            <Menu.Dropdown>
              {isOwn && (
                <Menu.Item leftSection={<IconPencil size={16} />} onClick={props.onEdit}>
                  {text('comments.edit')}
                </Menu.Item>
              )}
              <Menu.Item leftSection={<IconTrash size={16} />} onClick={props.onDelete}>
                {text('comments.delete')}
              </Menu.Item>
            </Menu.Dropdown>
          </Menu>
        </span>
      </div>
      {field ?? (
        <p className={classes.words} data-empty={entry.text === ''}>
          {entry.text === '' ? text('comments.empty') : entry.text}
        </p>
      )}
    </div>
  )
}
