import { useToast } from '../../components/toasts'
import { useCommands } from '../../lib/commands/command-provider'
import { clockTime } from '../../lib/saving/when-saved'
import { useText } from '../../lib/use-text'

export type NoteCommandParts = {
  /** Resolves when all that was typed is on disk. */
  readonly flush: () => Promise<void>
  readonly onExportForColleagues: () => void
}

/** Commands on the note as a whole; those that put something into its text are the editor's. */
export function useNoteCommands({ flush, onExportForColleagues }: NoteCommandParts): void {
  const text = useText()
  const toast = useToast()
  const say = (message: string) => toast({ message, dismiss: text('common.dismiss') })

  useCommands({
    // Where it fails, the line in the bar says so and offers to try again.
    save: () =>
      void flush().then(
        () => say(text('save.saved', { time: clockTime(new Date().toISOString()) })),
        () => undefined,
      ),
    'export-for-colleagues': onExportForColleagues,
  })
}
