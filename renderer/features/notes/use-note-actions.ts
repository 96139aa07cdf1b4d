import type { NoteSummary } from '@shared/note/note'
import { useToast } from '../../components/toasts'
import { api } from '../../lib/api'
import { errorMessage } from '../../lib/error-message'
import { useText } from '../../lib/use-text'
import { templateTitle } from './template-title'

export type NoteActionsOptions = {
  /** The lists of notes and of the Bin have changed. */
  readonly onChanged: () => void
  /** A note was made, or came back, and wants to be seen. */
  readonly onOpen: (id: string, isNew: boolean) => void
  /** The note is about to go to the Bin; rejects if it could not be saved. */
  readonly beforeDelete: (id: string) => Promise<void>
  readonly onDeleted: (id: string) => void
}

type Failure = 'notes.notCreated' | 'notes.notRenamed' | 'notes.notDeleted' | 'bin.notRestored'

/** What can be done with a note as a whole; each says so if it could not be done. */
export function useNoteActions(options: NoteActionsOptions) {
  const toast = useToast()
  const text = useText()

  const titleOf = (note: NoteSummary) => note.title || text('notes.untitled')

  async function attempt(work: () => Promise<void>, failure: Failure) {
    try {
      await work()
    } catch (error) {
      const message = text(failure, { reason: errorMessage(error) })
      toast({ message, tone: 'wrong', dismiss: text('common.dismiss') })
    }
    options.onChanged()
  }

  const create = (template: string) =>
    attempt(async () => {
      const note = await api.createNote({ template, title: templateTitle(template, text) })
      options.onOpen(note.id, true)
    }, 'notes.notCreated')

  const createExample = () =>
    attempt(async () => {
      const note = await api.createExampleNote({})
      options.onOpen(note.id, false)
    }, 'notes.notCreated')

  const rename = (id: string, title: string) =>
    attempt(async () => {
      await api.renameNote({ id, title })
    }, 'notes.notRenamed')

  const restore = (note: NoteSummary) =>
    attempt(async () => {
      await api.restoreNote({ id: note.id })
      const message = text('bin.restored', { title: titleOf(note) })
      toast({ message, dismiss: text('common.dismiss') })
    }, 'bin.notRestored')

  /** All in one step, which one Restore takes back. */
  const removeAll = (notes: readonly NoteSummary[]) =>
    attempt(async () => {
      const gone: NoteSummary[] = []
      try {
        for (const note of notes) {
          await options.beforeDelete(note.id)
          await api.deleteNote({ id: note.id })
          gone.push(note)
        }
      } finally {
        for (const { id } of gone) options.onDeleted(id)
        if (gone.length > 0) offerUndo(gone)
      }
    }, 'notes.notDeleted')

  function offerUndo(gone: readonly NoteSummary[]) {
    const [first] = gone
    const undo = () =>
      attempt(async () => {
        for (const { id } of gone) await api.restoreNote({ id })
        if (first !== undefined) options.onOpen(first.id, false)
      }, 'bin.notRestored')
    const message =
      first !== undefined && gone.length === 1
        ? text('notes.deleted', { title: titleOf(first) })
        : text('notes.deletedSeveral', { count: gone.length })
    toast({
      message,
      action: { label: text('bin.restore'), run: () => void undo() },
      dismiss: text('common.dismiss'),
    })
  }

  return { create, createExample, rename, restore, removeAll }
}
