import { Menu } from '@mantine/core'
import type { MethodOutput } from '@shared/contract/contract'
import { IconFile, IconFileDescription, IconPlus } from '@tabler/icons-react'
import { IconButton } from '../../components/icon-button'
import { useText } from '../../lib/use-text'
import classes from './new-note-menu.module.css'
import { templateLine, templateTitle } from './template-title'

type Template = MethodOutput<'listTemplates'>[number]

export type NewNoteMenuProps = {
  readonly templates: readonly Template[]
  readonly opened: boolean
  readonly onOpenedChange: (opened: boolean) => void
  readonly onCreate: (template: string) => void
  readonly onExample: () => void
  /** Asks for a Word file to make a note of. */
  readonly onOpenWord: () => void
  readonly shortcut: string
  /** Shows the user's own templates, to be renamed and deleted. */
  readonly onManage: () => void
}

export function NewNoteMenu(props: NewNoteMenuProps) {
  const text = useText()
  return (
    <Menu
      opened={props.opened}
      onChange={props.onOpenedChange}
      position="bottom-start"
      width={320}
      transitionProps={{ duration: 80 }}
      withInitialFocusPlaceholder={false}
    >
      <Menu.Target>
        <IconButton label={text('notes.new')} shortcut={props.shortcut}>
          <IconPlus size={16} />
        </IconButton>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Label>{text('notes.newFrom')}</Menu.Label>
        {props.templates.map((template, index) => (
          <Menu.Item
            key={template.id}
            leftSection={
              template.id === 'blank' ? <IconFile size={16} /> : <IconFileDescription size={16} />
            }
            // Mantine puts the focus here: Ctrl+N, Enter makes the usual note.
            data-autofocus={index === 0 || undefined}
            onClick={() => props.onCreate(template.id)}
          >
            {templateTitle(template.id, text) ?? template.title}
            <span className={classes.line}>
              {templateLine(template.id, text) ?? text('templates.own')}
            </span>
          </Menu.Item>
        ))}
        <Menu.Divider />
        <Menu.Item onClick={props.onOpenWord}>{text('commands.open-word-note')}</Menu.Item>
        <Menu.Item onClick={props.onManage}>{text('templates.manage')}</Menu.Item>
        <Menu.Item onClick={props.onExample}>{text('start.example')}</Menu.Item>
      </Menu.Dropdown>
    </Menu>
  )
}
