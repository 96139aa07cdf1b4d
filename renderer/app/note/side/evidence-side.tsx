import { IconQuote } from '@tabler/icons-react'
import { EvidencePanel } from '../../../features/evidence/evidence-panel'
import type { SidePanel } from './side-panel'

export const evidenceSide: SidePanel = {
  id: 'evidence',
  textKey: 'area.evidence',
  icon: IconQuote,
  Body: ({ side }) => (
    <EvidencePanel
      noteId={side.note.id}
      onInsert={side.insertEvidence}
      onOpenNote={side.openNote}
      figureObservationIds={side.figureIds}
      controls={side.evidence}
      language={side.language}
    />
  ),
}
