import { IconMessage } from '@tabler/icons-react'
import { CommentsPanel } from '../../../features/comments/comments-panel'
import type { SidePanel } from './side-panel'

export const commentsSide: SidePanel = {
  id: 'comments',
  textKey: 'area.comments',
  help: 'comments',
  icon: IconMessage,
  Body: ({ side: { comments } }) => (
    <CommentsPanel
      comments={comments.page}
      controls={comments.controls}
      asked={comments.asked}
      onBegin={comments.begin}
    />
  ),
  count: ({ comments }) => comments.openCount,
}
