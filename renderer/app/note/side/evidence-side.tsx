import { IconQuote } from '@tabler/icons-react'
import { EvidencePanel } from '../../../features/evidence/evidence-panel'
import { FigureTickLine } from '../../../features/ready/figure-tick-line'
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
      figureObservationIds={side.figure?.observationIds ?? null}
      aboutFigure={side.figure && <FigureTickLine noteId={side.note.id} figure={side.figure} />}
      controls={side.evidence}
      language={side.language}
    />
  ),
}
