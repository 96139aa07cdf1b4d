import type { OpenVersion } from '@shared/contract/versions'
import { languageOf } from '@shared/language/language-of'
import type { ReadyItem, ReadyPlace } from '@shared/note/ready/ready-item'
import { type ReactNode, type RefObject, useRef, useState } from 'react'
import { flushSync } from 'react-dom'
import type { FrozenTextControls } from '../../../features/editor/frozen-text'
import { FigureCard } from '../../../features/evidence/figure-card'
import { useEvidenceSheet } from '../../../features/export/use-evidence-sheet'
import { type ExportOutput, useExportNote } from '../../../features/export/use-export-note'
import { ReadyView } from '../../../features/ready/ready-view'
import { useRecording } from '../../../features/sent/use-recording'
import { useCommands } from '../../../lib/commands/command-provider'
import { useText } from '../../../lib/use-text'
import type { Panel } from '../../frame/use-layout'
import { useExportDialogs } from '../dialogs/use-export-dialogs'
import { aboutOutput } from '../ready/about-output'
import { showField } from '../ready/is-place-reached'
import { plainOutput, readyInputOf, useSending } from '../ready/use-sending'

type VersionSendingParts = {
  /** Of the version, two letters. */
  readonly language: string
  /** Resolves when what was given to its header is on disk. */
  readonly flush: () => Promise<void>
  readonly layout: { readonly side: Pick<Panel, 'leave'> }
  readonly frozen: RefObject<FrozenTextControls | null>
  readonly onOpenNote: (noteId: string) => void
}

type VersionSending = {
  readonly isExporting: boolean
  /** Exports it once nothing is open. */
  readonly send: () => void
  /** "Ready to send?" in place of the text; null while one reads. */
  readonly view: ReactNode
  readonly dialogs: ReactNode
}

/** A frozen version on its way out: what there is to look at first, its files, what was sent. */
export function useVersionSending(
  { noteId, id: versionId, name }: OpenVersion,
  { language, flush, layout, frozen, onOpenNote }: VersionSendingParts,
): VersionSending {
  const text = useText()
  const what = { noteId, versionId }
  const recording = useRecording(noteId)
  const { isExporting, exportNote } = useExportNote({ id: noteId, versionId }, flush, recording)
  const send = useRef((output?: ExportOutput) => void exportNote(output ?? plainOutput))
  const [output, setOutput] = useState<ExportOutput | null>(null)
  const [startId, setStartId] = useState<string | null>(null)
  // What could not be saved keeps the text open, which says so.
  const show = (wanted: ExportOutput) =>
    flush().then(
      () => {
        // A drawer would lie over the list.
        layout.side.leave()
        setOutput(wanted)
      },
      () => undefined,
    )
  const sending = useSending(what, { flush, exportNote, send }, { output, show })
  const dialogs = useExportDialogs({ ...what, exportNote, send })
  function back() {
    setStartId(null)
    setOutput(null)
  }
  function goTo({ id, place }: ReadyItem) {
    setStartId(id)
    flushSync(() => setOutput(null))
    if (place !== null) showPlace(place, frozen.current)
  }
  const writeEvidence = useEvidenceSheet({ id: noteId, versionId }, flush)
  useCommands({ 'evidence-sheet': () => void writeEvidence() })
  useCommands({ ready: () => (output === null ? void show(plainOutput) : back()) })

  const asked = readyInputOf(what, output ?? plainOutput)
  const about = output && aboutOutput(output, text)
  const card = { language: languageOf(language), noteId, onOpenNote }
  return {
    isExporting,
    send: () => send.current(),
    view: output && (
      <>
        <ReadyView
          key={JSON.stringify(asked)}
          asked={asked}
          about={[name, about].filter(Boolean).join(' · ')}
          sentCount={recording.count}
          language={language}
          startId={startId}
          isExporting={isExporting}
          evidenceOf={(ids) => <FigureCard observationIds={ids} isSentenceFirst {...card} />}
          onExport={() => send.current()}
          onGoTo={goTo}
          onKept={() => undefined}
          onBack={back}
        />
        {sending.question}
      </>
    ),
    dialogs: (
      <>
        {recording.element}
        {dialogs.element}
      </>
    ),
  }
}

/** A version cannot change: its words are shown, and what can still be given is typed at once. */
function showPlace(place: ReadyPlace, frozen: FrozenTextControls | null): void {
  if (place.kind === 'header') showField(place.field)
  else if (place.kind === 'value') frozen?.reveal(place.id, '')
  else if (place.kind === 'words') frozen?.reveal(place.partId, place.words)
}
