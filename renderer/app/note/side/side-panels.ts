import { historySide } from '../history/history-side'
import { importSide } from '../word-import/import-side'
import { checkSide } from './check-side'
import { commentsSide } from './comments-side'
import { evidenceSide } from './evidence-side'
import { figuresSide } from './figures-side'
import { outlineSide } from './outline-side'
import { questionsSide } from './questions-side'
import type { SidePanel } from './side-panel'
import { versionsSide } from './versions-side'

/** In the order of their tabs; the first is shown until one chooses another. */
export const sidePanels: readonly [SidePanel, ...SidePanel[]] = [
  evidenceSide,
  figuresSide,
  checkSide,
  outlineSide,
  questionsSide,
  commentsSide,
  versionsSide,
  historySide,
  importSide,
]

/** The panel of an id that may come from a settings file; the first for one that is unknown. */
export function sidePanelOf(id: string): SidePanel {
  return sidePanels.find((panel) => panel.id === id) ?? sidePanels[0]
}
