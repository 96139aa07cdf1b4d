import { IconVersions } from '@tabler/icons-react'
import { SentList } from '../../../features/sent/sent-list'
import { VersionsPanel } from '../../../features/versions/versions-panel'
import type { SidePanel } from './side-panel'

export const versionsSide: SidePanel = {
  id: 'versions',
  textKey: 'area.versions',
  help: 'history',
  icon: IconVersions,
  Body: ({ side: { note, versions, sent, openNote } }) => (
    <VersionsPanel
      key={versions.frozenCount}
      noteId={note.id}
      onFreeze={versions.freeze}
      onOpen={versions.open}
      onOpenNote={openNote}
      sent={
        <SentList
          key={sent.count}
          noteId={note.id}
          onRecord={sent.record}
          onCompare={sent.compare}
        />
      }
    />
  ),
}
