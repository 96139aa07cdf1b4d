import type { Evidence } from '@shared/contract/library'
import type { FigurePhrase } from '@shared/figure/figure-phrases'
import { languageOf } from '@shared/language/language-of'
import { type Ref, useImperativeHandle, useRef } from 'react'
import { flushSync } from 'react-dom'
import type { PagePosition } from '../../features/editor/drawing/page-position'
import type { NoteEditorControls } from '../../features/editor/note-editor'
import type { EvidencePanelControls } from '../../features/evidence/evidence-panel'
import { type ExportOutput, useExportNote } from '../../features/export/use-export-note'
import { useRecording } from '../../features/sent/use-recording'
import { type Insertion, insertedEvidence } from '../../lib/figures/insertion'
import type { Panel } from '../frame/use-layout'
import { plainOutput } from './ready/use-sending'
import { evidenceSide } from './side/evidence-side'

/** What commands and the closing window ask of the open note. */
export type NoteControls = {
  /** Resolves when all that was typed is on disk. */
  readonly flush: () => Promise<void>
  readonly exportNote: () => void
  readonly findEvidence: () => void
  readonly readPosition: () => PagePosition | null
  readonly noteId: string
  /** Selects where its text speaks of these words. */
  readonly showWords: (words: readonly string[]) => void
  /** Puts a figure or a chart at the cursor of its text. */
  readonly insertFigure: (insertion: Insertion) => void
}

type NotePlace = {
  readonly note: { readonly id: string }
  readonly controls: Ref<NoteControls>
  readonly layout: { readonly side: Panel }
}
type NoteParts = {
  /** Two letters: figures are written in it. */
  readonly language: string
  readonly panel: { readonly show: (id: string) => void }
  readonly flushHeader: () => Promise<void>
}

/** Joins the parts of the note's page: what one of them offers and another one, or a key, asks. */
export function useNoteControls(
  { note: { id: noteId }, controls, layout: { side } }: NotePlace,
  { language, panel, flushHeader }: NoteParts,
) {
  const editor = useRef<NoteEditorControls>(null)
  const evidence = useRef<EvidencePanelControls>(null)

  async function flush() {
    await Promise.all([flushHeader(), editor.current?.flush()])
  }
  const recording = useRecording(noteId)
  const { isExporting, exportNote } = useExportNote({ id: noteId }, flush, recording)
  // What sending asks for first is known to the page.
  const send = useRef((output?: ExportOutput) => void exportNote(output ?? plainOutput))

  function findEvidence() {
    // At once, so that the next key goes to the search and not into the text.
    const words = editor.current?.selectedText() ?? ''
    flushSync(() => {
      panel.show(evidenceSide.id)
      side.open()
    })
    evidence.current?.focusSearch(words)
  }
  function insert(found: Evidence, phrase?: FigurePhrase) {
    side.leave()
    editor.current?.insertEvidence(found, phrase)
  }

  useImperativeHandle(controls, () => ({
    flush,
    exportNote: () => send.current(),
    findEvidence,
    readPosition: () => editor.current?.readPosition() ?? null,
    noteId,
    showWords: (words) => editor.current?.showWords(words),
    insertFigure: (insertion) => {
      if (insertion.kind === 'chart') {
        const chart = insertion.chartIn(languageOf(language))
        if (chart !== null) editor.current?.insertChart(chart)
        return
      }
      const inserted = insertedEvidence(insertion, languageOf(language))
      if (inserted !== null) insert(inserted.evidence, inserted.phrase)
    },
  }))

  return { editor, evidence, flush, isExporting, exportNote, send, recording, insert }
}
