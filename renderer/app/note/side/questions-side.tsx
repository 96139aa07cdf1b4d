import { IconHelpHexagon } from '@tabler/icons-react'
import { QuestionsPanel } from '../../../features/questions/questions-panel'
import type { SidePanel } from './side-panel'

export const questionsSide: SidePanel = {
  id: 'questions',
  textKey: 'area.questions',
  help: 'questions',
  icon: IconHelpHexagon,
  Body: ({ side: { note, language, outline, openNote } }) => (
    <QuestionsPanel
      noteId={note.id}
      language={language}
      entries={outline.page.entries}
      onGoTo={(id) => outline.controls()?.goTo(id)}
      onMove={(id, direction) => outline.controls()?.move(id, direction) ?? false}
      onAsk={outline.askQuestion}
      onOpenNote={openNote}
    />
  ),
}
