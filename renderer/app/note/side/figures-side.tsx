import { IconRefreshAlert } from '@tabler/icons-react'
import { FiguresPanel } from '../../../features/live-figures/figures-panel'
import { changeCount, changesThat } from '../../../lib/figures/page-figures'
import type { SidePanel } from './side-panel'

export const figuresSide: SidePanel = {
  id: 'figures',
  textKey: 'area.figures',
  help: 'live-figures',
  icon: IconRefreshAlert,
  Body: ({ side: { note, language, figures, openNote } }) => (
    <FiguresPanel
      noteId={note.id}
      language={language}
      changes={figures.changes}
      controls={figures.controls}
      askedCount={figures.askedCount}
      onOpenNote={openNote}
    />
  ),
  count: ({ figures }) => changeCount(changesThat(false, figures.changes)),
}
