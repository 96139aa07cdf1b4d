import type { StateName } from '@shared/contract/history/history'
import { languageOf } from '@shared/language/language-of'
import type { ReadyItem } from '@shared/note/ready/ready-item'
import { type ReactNode, type RefObject, useState } from 'react'
import { flushSync } from 'react-dom'
import { useToast } from '../../../components/toasts'
import type { PagePosition } from '../../../features/editor/drawing/page-position'
import type { NoteEditorControls } from '../../../features/editor/note-editor'
import { FigureCard } from '../../../features/evidence/figure-card'
import type { ExportOutput } from '../../../features/export/use-export-note'
import { ReadyView } from '../../../features/ready/ready-view'
import { useCommandAccess, useCommands } from '../../../lib/commands/command-provider'
import { useText } from '../../../lib/use-text'
import type { Panel } from '../../frame/use-layout'
import { aboutOutput } from './about-output'
import { isPlaceReached } from './is-place-reached'
import { plainOutput, readyInputOf, type SendingParts, useSending } from './use-sending'

type NoteParts = {
  readonly note: { readonly id: string }
  readonly layout: { readonly side: Pick<Panel, 'leave'> }
  readonly onOpenNote: (noteId: string) => void
}

export type ReadyViewParts = SendingParts & {
  /** Of the note, two letters. */
  readonly language: string
  readonly editor: RefObject<NoteEditorControls | null>
  readonly isExporting: boolean
  readonly recording: { readonly count: number }
  readonly compareWith: (before: StateName) => void
  /** Leaves a state of the note that is read in place of the text. */
  readonly leave: () => void
  readonly length: { readonly view: ReactNode }
}

/** The list in place of the text, what it is shown for, and where one was in the text. */
type Open = { readonly output: ExportOutput; readonly position: PagePosition | null }

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

  async function show(output: ExportOutput) {
    try {
      await flush()
    } catch {
      // What could not be saved keeps the text open, which says so.
      return
    }
    const position = open?.position ?? editor.current?.readPosition() ?? null
    parts.leave()
    if (parts.length.view !== null) run('page-view')
    // A drawer would lie over the list.
    note.layout.side.leave()
    setOpen({ output, position })
  }
  const sending = useSending({ noteId }, parts, { output: open?.output ?? null, show })

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
  useCommands({ ready: () => (open === null ? void show(plainOutput) : back()) })

  const card = { language: languageOf(parts.language), noteId, onOpenNote: note.onOpenNote }
  if (open === null) return null
  const asked = readyInputOf({ noteId }, open.output)
  return (
    <>
      <ReadyView
        key={JSON.stringify(asked)}
        asked={asked}
        about={aboutOutput(open.output, text)}
        sentCount={parts.recording.count}
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
}
