import type { MethodInput } from '@shared/contract/contract'
import { useToast } from '../../components/toasts'
import { api } from '../../lib/api'
import { useCommands } from '../../lib/commands/command-provider'
import { errorMessage } from '../../lib/error-message'
import { useText } from '../../lib/use-text'

type Output = MethodInput<'makeFromNote'>['output']

export type FromNoteParts = {
  readonly noteId: string
  /** Resolves when all that was typed is on disk. */
  readonly flush: () => Promise<void>
  readonly onOpenNote: (noteId: string) => void
  /** The list of notes is read again. */
  readonly onSaved: () => void
}

/** The commands that make something of the open note. */
export function useFromNoteCommands(parts: FromNoteParts): void {
  const make = useFromNote(parts)
  useCommands({
    'speaking-note': () => void make('speaking-note'),
    'flash-report': () => void make('flash-report'),
    'next-note': () => void make('next-note'),
  })
}

/** Makes a speaking note or a flash report of the open note, and opens it. */
export function useFromNote({ noteId, flush, onOpenNote, onSaved }: FromNoteParts) {
  const text = useText()
  const toast = useToast()
  return async (output: Output): Promise<void> => {
    try {
      await flush()
      const { note, leftOutCount } = await api.makeFromNote({ id: noteId, output })
      const { title } = note
      const message =
        leftOutCount === 0
          ? text('outputs.made', { title })
          : text('outputs.leftOut', { title, count: leftOutCount })
      toast({ message, dismiss: text('common.dismiss') })
      onSaved()
      onOpenNote(note.id)
    } catch (error) {
      const message = text('common.failed', { reason: errorMessage(error) })
      toast({ tone: 'wrong', message, dismiss: text('common.dismiss') })
    }
  }
}
