import { Menu } from '@mantine/core'
import { IconDots, IconPencil, IconTrash } from '@tabler/icons-react'
import { IconButton } from '../../components/icon-button'
import { Shortcut } from '../../components/shortcut'
import { useText } from '../../lib/use-text'
import classes from './note-list.module.css'

export type NoteMenuProps = {
  readonly label: string
  readonly onRename: () => void
  readonly onDelete: () => void
}

export function NoteMenu({ label, onRename, onDelete }: NoteMenuProps) {
  const text = useText()
  return (
    <div className={classes.menu}>
      <Menu position="bottom-end" returnFocus transitionProps={{ duration: 80 }}>
        <Menu.Target>
          <IconButton label={label}>
            <IconDots size={16} />
          </IconButton>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Item
            leftSection={<IconPencil size={16} />}
            rightSection={<Shortcut keys="F2" />}
            onClick={onRename}
          >
            {text('notes.rename')}
          </Menu.Item>
          <Menu.Item
            leftSection={<IconTrash size={16} />}
            rightSection={<Shortcut keys="Del" />}
            onClick={onDelete}
          >
            {text('notes.delete')}
          </Menu.Item>
        </Menu.Dropdown>
      </Menu>
    </div>
  )
}
