import { IconTrash, IconX } from '@tabler/icons-react'
import { IconButton } from '../../../components/icon-button'
import { useText } from '../../../lib/use-text'
import classes from './note-list.module.css'

export type SelectionLineProps = {
  readonly count: number
  readonly onDelete: () => void
  readonly onClear: () => void
}

/** How many notes are marked, and what can be done with them. */
export function SelectionLine({ count, onDelete, onClear }: SelectionLineProps) {
  const text = useText()
  return (
    <div className={classes.selection}>
      <p role="status">{text('notes.marked', { count })}</p>
      <IconButton label={text('notes.delete')} shortcut={text('key.delete')} onClick={onDelete}>
        <IconTrash size={16} />
      </IconButton>
      <IconButton label={text('notes.clearMarks')} shortcut={text('key.escape')} onClick={onClear}>
        <IconX size={16} />
      </IconButton>
    </div>
  )
}
