import { type NoteCommentParts, useNoteComments } from './use-note-comments'
import { useNoteOutline } from './use-note-outline'

/** What the page tells of itself and the side shows: its comments and its outline. */
export function usePageParts(parts: NoteCommentParts) {
  const { comments, ...heardOfComments } = useNoteComments(parts)
  const { outline, onOutline } = useNoteOutline(parts)
  return { side: { comments, outline }, heard: { ...heardOfComments, onOutline } }
}
