import { IconHistory } from '@tabler/icons-react'
import { HistoryPanel } from '../../../features/history/history-panel'
import type { SidePanel } from '../side/side-panel'

export const historySide: SidePanel = {
  id: 'history',
  textKey: 'area.history',
  icon: IconHistory,
  Body: ({ side: { note, history, versions } }) => (
    <HistoryPanel
      noteId={note.id}
      savedAt={history.savedAt}
      onLook={history.look}
      onCompare={history.compare}
      onOpenVersion={versions.open}
    />
  ),
}
