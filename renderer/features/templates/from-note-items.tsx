import { Menu } from '@mantine/core'
import { IconBolt, IconCalendarPlus, IconMicrophone, IconTemplate } from '@tabler/icons-react'
import { useText } from '../../lib/use-text'
import { type FromNoteParts, useFromNote } from './use-from-note'

export type FromNoteItemsProps = FromNoteParts & { readonly onSaveAsTemplate: () => void }

/** What can be made of the open note, as entries of its menu. */
export function FromNoteItems({ onSaveAsTemplate, ...parts }: FromNoteItemsProps) {
  const text = useText()
  const make = useFromNote(parts)
  return (
    <>
      <Menu.Item
        leftSection={<IconMicrophone size={16} />}
        onClick={() => void make('speaking-note')}
      >
        {text('outputs.speakingNote')}
      </Menu.Item>
      <Menu.Item leftSection={<IconBolt size={16} />} onClick={() => void make('flash-report')}>
        {text('outputs.flashReport')}
      </Menu.Item>
      <Menu.Item
        leftSection={<IconCalendarPlus size={16} />}
        onClick={() => void make('next-note')}
      >
        {text('outputs.nextNote')}
      </Menu.Item>
      <Menu.Item leftSection={<IconTemplate size={16} />} onClick={onSaveAsTemplate}>
        {text('templates.saveAs')}
      </Menu.Item>
    </>
  )
}
