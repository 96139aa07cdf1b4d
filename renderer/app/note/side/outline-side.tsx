import { IconListTree } from '@tabler/icons-react'
import { OutlinePanel } from '../../../features/outline/outline-panel'
import type { SidePanel } from './side-panel'

export const outlineSide: SidePanel = {
  id: 'outline',
  textKey: 'area.outline',
  help: 'outline',
  icon: IconListTree,
  Body: ({ side: { outline } }) => (
    <OutlinePanel
      outline={outline.page}
      controls={outline.controls}
      askedCount={outline.askedCount}
    />
  ),
}
