import { IconFileImport } from '@tabler/icons-react'
import { ImportPanel } from '../../../features/word-import/import-panel'
import type { SidePanel } from '../side/side-panel'
import { importPanelId } from './import-panel-id'

export const importSide: SidePanel = {
  id: importPanelId,
  textKey: 'area.import',
  help: 'word-notes',
  icon: IconFileImport,
  Body: ({ side: { note, language, from } }) => (
    <ImportPanel noteId={note.id} language={language} from={from} />
  ),
  count: ({ from: { offers } }) => offers?.length ?? 0,
  // Notes that were not made of a file have it once numbers were asked for.
  isShown: ({ from: { report, askedCount } }) => report !== null || askedCount > 0,
}
