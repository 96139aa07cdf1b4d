import type { NoteSummary } from '@shared/note/note'
import { windowText } from '@shared/text/en/window'
import { notesText } from '@shared/text/en/window-notes'
import { fillText } from '@shared/text/fill-text'
import { useToast } from '../../components/toasts'
import { api } from '../../lib/api'
import { errorMessage } from '../../lib/error-message'

export type NoteActionsOptions = {
  /** The lists of notes and of the Bin have changed. */
  readonly onChanged: () => void
  /** A note was made, or came back, and wants to be seen. */
  readonly onOpen: (id: string, isNew: boolean) => void
  /** The note is about to go to the Bin; rejects if it could not be saved. */
  readonly beforeDelete: (id: string) => Promise<void>
  readonly onDeleted: (id: string) => void
}

/** What can be done with a note as a whole; each says so if it could not be done. */
export function useNoteActions(options: NoteActionsOptions) {
  const toast = useToast()

  async function attempt(work: () => Promise<void>, failure: string) {
    try {
      await work()
    } catch (error) {
      const message = fillText(failure, errorMessage(error))
      toast({ message, tone: 'wrong', dismiss: windowText.dismiss })
    }
    options.onChanged()
  }

  const create = (template: string) =>
    attempt(async () => {
      const note = await api.createNote({ template, title: null })
      options.onOpen(note.id, true)
    }, notesText.notCreated)

  const createExample = () =>
    attempt(async () => {
      const note = await api.createExampleNote({})
      options.onOpen(note.id, false)
    }, notesText.notCreated)

  const rename = (id: string, title: string) =>
    attempt(async () => {
      await api.renameNote({ id, title })
    }, notesText.notRenamed)

  const restore = (note: NoteSummary) =>
    attempt(async () => {
      await api.restoreNote({ id: note.id })
      const message = fillText(notesText.bin.restored, note.title || notesText.untitled)
      toast({ message, dismiss: windowText.dismiss })
    }, notesText.bin.notRestored)

  const remove = (note: NoteSummary) =>
    attempt(async () => {
      await options.beforeDelete(note.id)
      await api.deleteNote({ id: note.id })
      options.onDeleted(note.id)
      const undo = async () => {
        await attempt(async () => {
          await api.restoreNote({ id: note.id })
          options.onOpen(note.id, false)
        }, notesText.bin.notRestored)
      }
      toast({
        message: fillText(notesText.deleted, note.title || notesText.untitled),
        action: { label: notesText.bin.restore, run: () => void undo() },
        dismiss: windowText.dismiss,
      })
    }, notesText.notDeleted)

  return { create, createExample, rename, restore, remove }
}
