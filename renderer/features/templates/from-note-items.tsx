import { Menu } from '@mantine/core'
import { IconBolt, IconCalendarPlus, IconMicrophone, IconTemplate } from '@tabler/icons-react'
import { useCommandAccess } from '../../lib/commands/command-provider'
import { useText } from '../../lib/use-text'

export type FromNoteItemsProps = { readonly onSaveAsTemplate: () => void }

/** What can be made of the open note, as entries of its menu. */
export function FromNoteItems({ onSaveAsTemplate }: FromNoteItemsProps) {
  const text = useText()
  const { run } = useCommandAccess()
  return (
    <>
      <Menu.Item leftSection={<IconMicrophone size={16} />} onClick={() => run('speaking-note')}>
        {text('outputs.speakingNote')}
      </Menu.Item>
      <Menu.Item leftSection={<IconBolt size={16} />} onClick={() => run('flash-report')}>
        {text('outputs.flashReport')}
      </Menu.Item>
      <Menu.Item leftSection={<IconCalendarPlus size={16} />} onClick={() => run('next-note')}>
        {text('outputs.nextNote')}
      </Menu.Item>
      <Menu.Item leftSection={<IconTemplate size={16} />} onClick={onSaveAsTemplate}>
        {text('templates.saveAs')}
      </Menu.Item>
    </>
  )
}
