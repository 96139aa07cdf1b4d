import { Loader, Menu } from '@mantine/core'
import {
  IconAppWindow,
  IconArrowsDiff,
  IconChecklist,
  IconDots,
  IconFileCheck,
  IconFileExport,
  IconFileImport,
  IconHistory,
  IconListSearch,
  IconMessages,
  IconPencil,
  IconSnowflake,
  IconStrikethrough,
  IconTemplate,
  IconTrash,
  IconUsers,
  IconVersions,
} from '@tabler/icons-react'
import { Button } from '../../components/button'
import { IconButton } from '../../components/icon-button'
import { Shortcut } from '../../components/shortcut'
import { useEvidenceSheet } from '../../features/export/use-evidence-sheet'
import { FromNoteItems } from '../../features/templates/from-note-items'
import { type FromNoteParts, useFromNoteCommands } from '../../features/templates/use-from-note'
import { useCommandAccess, useCommands } from '../../lib/commands/command-provider'
import { useWrittenKeys } from '../../lib/commands/use-written-keys'
import { useText } from '../../lib/use-text'
import classes from './note-page.module.css'
import { type SavedTemplate, useSaveTemplate } from './parts/use-save-template'
import { useNoteCommands } from './use-note-commands'

export type NoteActionsProps = {
  readonly isExporting: boolean
  readonly onExport: () => void
  readonly onExportForColleagues: () => void
  readonly onRename: () => void
  readonly onDelete: () => void
  readonly onOpenWindow: () => void
  readonly made: FromNoteParts & SavedTemplate
  readonly history: { readonly show: () => void; readonly compare: () => void }
  readonly versions: { readonly show: () => void; readonly freeze: () => void }
}

/** What is done with the open note: export in the bar, the rest behind a menu. */
export function NoteActions(props: NoteActionsProps) {
  const text = useText()
  const { made, onExportForColleagues } = props
  const template = useSaveTemplate(made)
  useFromNoteCommands(made)
  useNoteCommands({ flush: made.flush, onExportForColleagues })
  const writeEvidence = useEvidenceSheet({ id: made.noteId }, made.flush)
  useCommands({ 'evidence-sheet': () => void writeEvidence() })
  const exportKeys = useWrittenKeys('export')
  const renameKeys = useWrittenKeys('rename-note')
  const readyKeys = useWrittenKeys('ready')
  const { run } = useCommandAccess()
  const repliesKeys = useWrittenKeys('replies')
  return (
    <>
      {template.element}
      <Menu position="bottom-end" width={320} transitionProps={{ duration: 80 }}>
        <Menu.Target>
          <IconButton label={text('note.moreActions')}>
            <IconDots size={16} />
          </IconButton>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Item
            leftSection={<IconPencil size={16} />}
            rightSection={<Shortcut keys={renameKeys.keys} />}
            onClick={props.onRename}
          >
            {text('notes.rename')}
          </Menu.Item>
          <Menu.Item leftSection={<IconAppWindow size={16} />} onClick={props.onOpenWindow}>
            {text('tabs.openInWindow')}
          </Menu.Item>
          <Menu.Item
            leftSection={<IconChecklist size={16} />}
            rightSection={<Shortcut keys={readyKeys.keys} />}
            onClick={() => run('ready')}
          >
            {text('commands.ready')}
          </Menu.Item>
          <Menu.Item
            data-help="export"
            leftSection={<IconStrikethrough size={16} />}
            onClick={() => run('export-marked')}
          >
            {text('commands.export-marked')}
          </Menu.Item>
          <Menu.Item
            data-help="export"
            leftSection={<IconTemplate size={16} />}
            onClick={() => run('export-look')}
          >
            {text('commands.export-look')}
          </Menu.Item>
          <Menu.Item
            data-help="colleagues"
            leftSection={<IconUsers size={16} />}
            onClick={onExportForColleagues}
          >
            {text('export.forColleagues')}
          </Menu.Item>
          <Menu.Item
            leftSection={<IconListSearch size={16} />}
            onClick={() => run('evidence-sheet')}
          >
            {text('commands.evidence-sheet')}
          </Menu.Item>
          <Menu.Divider />
          <FromNoteItems onSaveAsTemplate={template.ask} />
          <Menu.Divider />
          <Menu.Item
            data-help="returned-copies"
            leftSection={<IconFileImport size={16} />}
            onClick={() => run('take-back-copies')}
          >
            {text('commands.take-back-copies')}
          </Menu.Item>
          <Menu.Item
            leftSection={<IconMessages size={16} />}
            rightSection={<Shortcut keys={repliesKeys.keys} />}
            onClick={() => run('replies')}
          >
            {text('commands.replies')}
          </Menu.Item>
          <Menu.Item leftSection={<IconSnowflake size={16} />} onClick={props.versions.freeze}>
            {text('versions.freeze')}
          </Menu.Item>
          <Menu.Item leftSection={<IconFileCheck size={16} />} onClick={() => run('record-sent')}>
            {text('sent.record')}
          </Menu.Item>
          <Menu.Item leftSection={<IconVersions size={16} />} onClick={props.versions.show}>
            {text('area.versions')}
          </Menu.Item>
          <Menu.Item leftSection={<IconHistory size={16} />} onClick={props.history.show}>
            {text('area.history')}
          </Menu.Item>
          <Menu.Item leftSection={<IconArrowsDiff size={16} />} onClick={props.history.compare}>
            {text('commands.compare')}
          </Menu.Item>
          <Menu.Divider />
          <Menu.Item leftSection={<IconTrash size={16} />} onClick={props.onDelete}>
            {text('notes.delete')}
          </Menu.Item>
        </Menu.Dropdown>
      </Menu>
      <span className={classes.export} data-help="export">
        <Button
          kind="primary"
          icon={
            props.isExporting ? (
              <Loader size={14} color="var(--color-on-accent)" />
            ) : (
              <IconFileExport size={16} />
            )
          }
          shortcut={exportKeys.keys}
          aria-keyshortcuts={exportKeys.aria}
          disabled={props.isExporting}
          onClick={props.onExport}
        >
          {props.isExporting ? text('export.working') : text('export.toWord')}
        </Button>
      </span>
    </>
  )
}
