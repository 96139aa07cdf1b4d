import { type NoteImportParts, useNoteImport } from '../word-import/use-note-import'
import { type NoteCheckParts, useNoteCheck } from './use-note-check'
import { type NoteCommentParts, useNoteComments } from './use-note-comments'
import { useNoteFigures } from './use-note-figures'
import { useNoteOutline } from './use-note-outline'

type PageParts = NoteCommentParts & Pick<NoteCheckParts, 'panel'>
type CheckParts = Pick<NoteCheckParts, 'noteId' | 'flush' | 'problems' | 'saving'> &
  Pick<NoteImportParts, 'onOpenNote' | 'onSaved'>

/** What the page tells of itself and the side shows: comments, outline, figures, findings, numbers. */
export function usePageParts(parts: PageParts, checked: CheckParts) {
  const { comments, ...heardOfComments } = useNoteComments(parts)
  const { outline, onOutline } = useNoteOutline(parts)
  const { figures, onFigureChanges } = useNoteFigures(parts)
  const check = useNoteCheck({ ...parts, ...checked, side: parts.layout.side })
  const from = useNoteImport({ ...parts, ...checked, side: parts.layout.side })
  return {
    side: { comments, outline, figures, check, from },
    heard: { ...heardOfComments, onOutline, onFigureChanges },
  }
}
