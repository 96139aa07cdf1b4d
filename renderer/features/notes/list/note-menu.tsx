import { Menu } from '@mantine/core'
import { IconAppWindow, IconDots, IconPencil, IconTablePlus, IconTrash } from '@tabler/icons-react'
import { useState } from 'react'
import { IconButton } from '../../../components/icon-button'
import { Shortcut } from '../../../components/shortcut'
import { useText } from '../../../lib/use-text'
import classes from './note-list.module.css'

export type NoteMenuProps = {
  readonly label: string
  /** The note has the pointer or the focus. */
  readonly isNear: boolean
  readonly onOpenTab: () => void
  readonly onOpenWindow: () => void
  readonly onRename: () => void
  readonly onDelete: () => void
}

/**
 * What can be done with a note. The menu itself is made once one comes near it: a list that is
 * scrolled through draws hundreds.
 */
export function NoteMenu(props: NoteMenuProps) {
  const { label, isNear } = props
  const [isAsked, setIsAsked] = useState(false)
  return (
    <div className={classes.menu} data-note-menu="">
      {isNear || isAsked ? (
        <MadeMenu {...props} isOpen={isAsked} />
      ) : (
        <IconButton label={label} aria-haspopup="menu" onClick={() => setIsAsked(true)}>
          <IconDots size={16} />
        </IconButton>
      )}
    </div>
  )
}

type MadeMenuProps = NoteMenuProps & { readonly isOpen: boolean }

function MadeMenu({ label, isOpen, ...actions }: MadeMenuProps) {
  const { onOpenTab, onOpenWindow, onRename, onDelete } = actions
  const text = useText()
  return (
    <Menu
      position="bottom-end"
      width={250}
      returnFocus
      defaultOpened={isOpen}
      transitionProps={{ duration: 80 }}
    >
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
          rightSection={<Shortcut keys={text('key.delete')} />}
          onClick={onDelete}
        >
          {text('notes.delete')}
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  )
}
