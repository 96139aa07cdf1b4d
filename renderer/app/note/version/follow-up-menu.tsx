import { Menu } from '@mantine/core'
import { IconDots, IconFileDiff, IconFilePlus } from '@tabler/icons-react'
import { IconButton } from '../../../components/icon-button'
import { type FollowUpParts, useFollowUp } from '../../../features/versions/use-follow-up'
import { useText } from '../../../lib/use-text'

type FollowUpMenuProps = FollowUpParts & {
  readonly noteId: string
  readonly versionId: string
}

/** What is made of a version as a note of its own. */
export function FollowUpMenu({ noteId, versionId, ...parts }: FollowUpMenuProps) {
  const text = useText()
  const followUp = useFollowUp(parts)
  return (
    <Menu position="bottom-end" width={260} transitionProps={{ duration: 80 }}>
      <Menu.Target>
        <IconButton label={text('version.moreActions')}>
          <IconDots size={16} />
        </IconButton>
      </Menu.Target>
      <Menu.Dropdown>
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
