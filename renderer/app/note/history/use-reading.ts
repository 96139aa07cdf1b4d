import type { StateName } from '@shared/contract/history/history'
import { type RefObject, useState } from 'react'
import { useToast } from '../../../components/toasts'
import type { PagePosition } from '../../../features/editor/drawing/page-position'
import type { NoteEditorControls } from '../../../features/editor/note-editor'
import { errorMessage } from '../../../lib/error-message'
import { useText } from '../../../lib/use-text'
import type { Layout } from '../../frame/use-layout'
import { lastState, workOf } from './states'

/** What is read in place of the page that one writes on. */
export type Reading =
  | { readonly kind: 'look'; readonly state: StateName; readonly endedAt: string }
  | { readonly kind: 'compare'; readonly before: StateName; readonly after: StateName }

export type ReadingParts = {
  readonly noteId: string
  /** Resolves when all that was typed is on disk. */
  readonly flush: () => Promise<void>
  readonly editor: RefObject<NoteEditorControls | null>
  readonly layout: Layout
}

/** Which state one reads, and the ways there and back to the note. */
export function useReading({ noteId, flush, editor, layout }: ReadingParts) {
  const text = useText()
  const toast = useToast()
  const [reading, setReading] = useState<Reading | null>(null)
  const [left, setLeft] = useState<PagePosition | null>(null)

  async function read(find: () => Promise<Reading> | Reading) {
    try {
      await flush()
    } catch {
      // What could not be saved keeps the note open, which says so.
      return
    }
    try {
      const next = await find()
      if (reading === null) setLeft(editor.current?.readPosition() ?? null)
      setReading(next)
      // A drawer would cover the page.
      if (next.kind === 'compare' && layout.side.mode === 'fixed') layout.side.open()
    } catch (error) {
      toast({
        tone: 'wrong',
        message: text('common.failed', { reason: errorMessage(error) }),
        dismiss: text('common.dismiss'),
      })
    }
  }
  function back() {
    setReading(null)
    // The page is shown again first.
    requestAnimationFrame(() => {
      editor.current?.restorePosition(left)
      editor.current?.focus()
    })
  }
  const now: StateName = { kind: 'now', noteId }
  return {
    reading,
    back,
    /** For another page that is read; the text stays out of sight. */
    leave: () => setReading(null),
    look: (position: number, endedAt: string) =>
      void read(() => ({ kind: 'look', state: { kind: 'spell', noteId, position }, endedAt })),
    compare: (before: StateName, after: StateName = now) =>
      void read(() => ({ kind: 'compare', before, after })),
    compareLast: () =>
      void read(async () => ({ kind: 'compare', before: await lastState(noteId), after: now })),
    showWork: (state: StateName) =>
      void read(async () => ({ kind: 'compare', before: await workOf(state), after: state })),
  }
}
