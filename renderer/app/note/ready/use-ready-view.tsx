import type { StateName } from '@shared/contract/history/history'
import { languageOf } from '@shared/language/language-of'
import type { ReadyItem } from '@shared/note/ready/ready-item'
import { type ReactNode, type RefObject, useState } from 'react'
import { flushSync } from 'react-dom'
import { useToast } from '../../../components/toasts'
import type { PagePosition } from '../../../features/editor/drawing/page-position'
import type { NoteEditorControls } from '../../../features/editor/note-editor'
import { FigureCard } from '../../../features/evidence/figure-card'
import { AnywayDialog } from '../../../features/ready/anyway-dialog'
import { ReadyView } from '../../../features/ready/ready-view'
import { api } from '../../../lib/api'
import { useCommandAccess, useCommands } from '../../../lib/commands/command-provider'
import { useText } from '../../../lib/use-text'
import { isPlaceReached } from './is-place-reached'

type NoteParts = {
  readonly note: { readonly id: string }
  readonly onOpenNote: (noteId: string) => void
}

export type ReadyViewParts = {
  /** Of the note, two letters. */
  readonly language: string
  readonly editor: RefObject<NoteEditorControls | null>
  /** Resolves when all that was typed is on disk. */
  readonly flush: () => Promise<void>
  readonly isExporting: boolean
  readonly exportNote: (audience: 'sending') => Promise<void>
  /** What the command does that exports for sending. */
  readonly send: RefObject<() => void>
  readonly compareWith: (before: StateName) => void
  /** Leaves a state of the note that is read in place of the text. */
  readonly leave: () => void
  readonly length: { readonly view: ReactNode }
}

/** The list in place of the text, and where one was in the text. */
type Open = { readonly position: PagePosition | null }

/**
 * "Ready to send?" in place of the text, through which a note goes that has places open; null while
 * one writes.
 */
export function useReadyView(note: NoteParts, parts: ReadyViewParts): ReactNode {
  const { id: noteId } = note.note
  const { editor, flush } = parts
  const text = useText()
  const toast = useToast()
  const { run } = useCommandAccess()
  const [open, setOpen] = useState<Open | null>(null)
  // One comes back to the item that one went to the text from.
  const [startId, setStartId] = useState<string | null>(null)

  async function show() {
    try {
      await flush()
    } catch {
      // What could not be saved keeps the text open, which says so.
      return
    }
    const position = editor.current?.readPosition() ?? null
    parts.leave()
    if (parts.length.view !== null) run('page-view')
    setOpen({ position })
  }
  const sending = useSending(noteId, parts, open === null ? show : null)

  function leave(then: () => void) {
    // The text is shown again at once, so that the next key goes to it.
    flushSync(() => setOpen(null))
    editor.current?.restorePosition(open?.position ?? null)
    then()
  }
  function back() {
    setStartId(null)
    leave(() => editor.current?.focus())
  }
  function goTo({ id, place }: ReadyItem) {
    if (place === null) return
    setStartId(id)
    leave(() => {
      if (place.kind === 'sent') parts.compareWith({ kind: 'sent', noteId, sentId: place.sentId })
      else if (!isPlaceReached(place, editor.current))
        toast({ message: text('check.gone'), dismiss: text('common.dismiss') })
    })
  }
  useCommands({ ready: () => (open === null ? void show() : back()) })

  const card = { language: languageOf(parts.language), noteId, onOpenNote: note.onOpenNote }
  return (
    open && (
      <>
        <ReadyView
          noteId={noteId}
          language={parts.language}
          startId={startId}
          isExporting={parts.isExporting}
          evidenceOf={(ids) => <FigureCard observationIds={ids} isSentenceFirst {...card} />}
          onExport={() => parts.send.current()}
          onGoTo={goTo}
          onKept={() => editor.current?.figures.reload()}
          onBack={back}
        />
        {sending.question}
      </>
    )
  )
}

/**
 * Exports for sending once nothing is open; else the list is shown, and once it is, a question.
 *
 * @param show null while the list is shown
 */
function useSending(
  noteId: string,
  { flush, exportNote, send }: Pick<ReadyViewParts, 'flush' | 'exportNote' | 'send'>,
  show: (() => Promise<void>) | null,
): { readonly question: ReactNode } {
  const [asking, setAsking] = useState({ opened: false, count: 0 })
  const close = () => setAsking((last) => ({ ...last, opened: false }))
  const exportNow = () => void exportNote('sending')
  async function ask() {
    try {
      await flush()
      const ready = await api.listReady({ noteId })
      if (ready.openCount === 0) exportNow()
      else if (show !== null) await show()
      else setAsking({ opened: true, count: ready.openCount })
    } catch {
      // Exporting says what the matter is, or does it.
      exportNow()
    }
  }
  // Other parts of the window ask by this.
  send.current = () => void ask()
  // The list has the focus again once it is answered.
  const question = <AnywayDialog {...asking} onClose={close} onExport={exportNow} />
  return { question }
}
