import { type NoteCommentParts, useNoteComments } from './use-note-comments'
import { useNoteFigures } from './use-note-figures'
import { useNoteOutline } from './use-note-outline'

/** What the page tells of itself and the side shows: its comments, outline and figures. */
export function usePageParts(parts: NoteCommentParts) {
  const { comments, ...heardOfComments } = useNoteComments(parts)
  const { outline, onOutline } = useNoteOutline(parts)
  const { figures, onFigureChanges } = useNoteFigures(parts)
  return {
    side: { comments, outline, figures },
    heard: { ...heardOfComments, onOutline, onFigureChanges },
  }
}
