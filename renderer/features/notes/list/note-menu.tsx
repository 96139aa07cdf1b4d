import { Menu } from '@mantine/core'
import { IconAppWindow, IconDots, IconPencil, IconTablePlus, IconTrash } from '@tabler/icons-react'
import { IconButton } from '../../../components/icon-button'
import { Shortcut } from '../../../components/shortcut'
import { useText } from '../../../lib/use-text'
import classes from './note-list.module.css'

export type NoteMenuProps = {
  readonly label: string
  readonly onOpenTab: () => void
  readonly onOpenWindow: () => void
  readonly onRename: () => void
  readonly onDelete: () => void
}

export function NoteMenu({ label, onOpenTab, onOpenWindow, onRename, onDelete }: NoteMenuProps) {
  const text = useText()
  return (
    <div className={classes.menu}>
      <Menu position="bottom-end" width={250} returnFocus transitionProps={{ duration: 80 }}>
        <Menu.Target>
          <IconButton label={label}>
            <IconDots size={16} />
          </IconButton>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Item leftSection={<IconTablePlus size={16} />} onClick={onOpenTab}>
            {text('tabs.openInTab')}
          </Menu.Item>
          <Menu.Item leftSection={<IconAppWindow size={16} />} onClick={onOpenWindow}>
            {text('tabs.openInWindow')}
          </Menu.Item>
          <Menu.Divider />
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
