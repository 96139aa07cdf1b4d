import { type ReactNode, type RefObject, useState } from 'react'
import { flushSync } from 'react-dom'
import type { PagePosition } from '../../../features/editor/drawing/page-position'
import type { NoteEditorControls } from '../../../features/editor/note-editor'
import { useCommandAccess } from '../../../lib/commands/command-provider'

export type InsteadParts = {
  readonly editor: RefObject<NoteEditorControls | null>
  /** Resolves when all that was typed is on disk. */
  readonly flush: () => Promise<void>
  /** Leaves a state of the note that is read in place of the text. */
  readonly leave: () => void
  readonly length: { readonly view: ReactNode }
}

/** Where one was in the text. */
type Open = { readonly position: PagePosition | null }

/** Puts something in the place of the text, and the text back as one left it. */
export function useInstead({ editor, flush, leave, length }: InsteadParts) {
  const { run } = useCommandAccess()
  const [open, setOpen] = useState<Open | null>(null)
  const [round, setRound] = useState(0)
  async function show() {
    try {
      await flush()
    } catch {
      // What could not be saved keeps the text open, which says so.
      return
    }
    setRound((last) => last + 1)
    if (open !== null) return
    const position = editor.current?.readPosition() ?? null
    leave()
    if (length.view !== null) run('page-view')
    setOpen({ position })
  }
  return {
    isOpen: open !== null,
    /** Rises each time that it is asked for. */
    round,
    show,
    leave: () => {
      // The text is shown again at once, so that the next key goes to it.
      flushSync(() => setOpen(null))
      editor.current?.restorePosition(open?.position ?? null)
      editor.current?.focus()
    },
  }
}
