import { Menu } from '@mantine/core'
import {
  IconChecklist,
  IconDots,
  IconFileDiff,
  IconFilePlus,
  IconStrikethrough,
  IconTemplate,
} from '@tabler/icons-react'
import { IconButton } from '../../../components/icon-button'
import { Shortcut } from '../../../components/shortcut'
import { type FollowUpParts, useFollowUp } from '../../../features/versions/use-follow-up'
import { useCommandAccess } from '../../../lib/commands/command-provider'
import { useWrittenKeys } from '../../../lib/commands/use-written-keys'
import { useText } from '../../../lib/use-text'

type FollowUpMenuProps = FollowUpParts & {
  readonly noteId: string
  readonly versionId: string
}

/** What is looked at before a version leaves, and what is made of it. */
export function FollowUpMenu({ noteId, versionId, ...parts }: FollowUpMenuProps) {
  const text = useText()
  const followUp = useFollowUp(parts)
  const { run } = useCommandAccess()
  const readyKeys = useWrittenKeys('ready')
  return (
    <Menu position="bottom-end" width={260} transitionProps={{ duration: 80 }}>
      <Menu.Target>
        <IconButton label={text('version.moreActions')}>
          <IconDots size={16} />
        </IconButton>
      </Menu.Target>
      <Menu.Dropdown>
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
        <Menu.Divider />
        <Menu.Item
          leftSection={<IconFileDiff size={16} />}
          onClick={() => void followUp({ kind: 'COR', noteId, versionId })}
        >
          {text('version.corrigendum')}
        </Menu.Item>
        <Menu.Item
          leftSection={<IconFilePlus size={16} />}
          onClick={() => void followUp({ kind: 'ADD', noteId, versionId })}
        >
          {text('version.addendum')}
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  )
}
