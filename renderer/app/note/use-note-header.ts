import { ownerOfNote } from '../../features/note-header/header-owner'
import { useHeaderForm } from '../../features/note-header/use-header-form'
import { useTitleFromSubject } from '../use-title-from-subject'
import type { NotePageProps } from './note-page'
import { useNoteSaveState } from './use-note-save-state'

/** The header of the open note, the title that follows its subject, and how saving goes. */
export function useNoteHeader({ note, summary, templateTitles, onSaved }: NotePageProps) {
  const saving = useNoteSaveState(note.savedAt, onSaved)
  const toTitle = useTitleFromSubject({
    summary,
    subjectAtOpen: note.header.subject,
    templateTitles,
  })
  const form = useHeaderForm(ownerOfNote(note), {
    onState: saving.setHeaderState,
    onSubjectSaved: toTitle,
  })
  return { form, saving }
}
