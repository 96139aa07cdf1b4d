import type { RefObject } from 'react'
import type { PagePosition } from '../../../features/editor/drawing/page-position'
import type { NoteEditorControls } from '../../../features/editor/note-editor'
import { useCommands } from '../../../lib/commands/command-provider'

type OpenRepliesParts = {
  /** Resolves when all that was typed is on disk. */
  readonly flush: () => Promise<void>
  readonly editor: RefObject<NoteEditorControls | null>
  /** With where one was in the text. */
  readonly onOpenReplies: (position: PagePosition | null) => void
}

/** Goes from the note to what delegations reply to its questions; the text is stored before. */
export function useOpenReplies({ flush, editor, onOpenReplies }: OpenRepliesParts): void {
  const open = () =>
    // What could not be saved keeps the note open, which says so.
    void flush().then(
      () => onOpenReplies(editor.current?.readPosition() ?? null),
      () => undefined,
    )
  useCommands({ replies: open })
}
