import { IconHistory } from '@tabler/icons-react'
import { useSyncExternalStore } from 'react'
import { HistoryPanel } from '../../../features/history/history-panel'
import type { SaveState } from '../../../lib/saving/save-state'
import type { SidePanel } from '../side/side-panel'

export const historySide: SidePanel = {
  id: 'history',
  textKey: 'area.history',
  help: 'history',
  icon: IconHistory,
  Body: ({ side: { note, comments, history, versions, sent } }) => {
    const { read, subscribe } = history.saving
    const savedAt = useSyncExternalStore(subscribe, () => minuteOf(read()))
    return (
      <HistoryPanel
        noteId={note.id}
        savedAt={savedAt}
        onLook={history.look}
        onCompare={history.compare}
        onCompareSent={(sentId) => sent.compare({ kind: 'sent', noteId: note.id, sentId })}
        onOpenVersion={versions.open}
        onGoToComment={(id) => comments.controls()?.goTo(id)}
      />
    )
  },
}

/** A working spell is read at a reading pace. */
function minuteOf(state: SaveState): string {
  return state.kind === 'saved' ? state.savedAt.slice(0, 'YYYY-MM-DDThh:mm'.length) : ''
}
