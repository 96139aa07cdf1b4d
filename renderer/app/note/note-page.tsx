import type { Evidence } from '@shared/contract/library'
import type { OpenNote } from '@shared/contract/notes'
import type { NoteSummary } from '@shared/note/note'
import { windowText } from '@shared/text/en/window'
import { type Ref, useEffect, useImperativeHandle, useRef, useState } from 'react'
import {
  type BodyCount,
  NoteEditor,
  type NoteEditorControls,
} from '../../features/editor/note-editor'
import { EvidencePanel, type EvidencePanelControls } from '../../features/evidence/evidence-panel'
import { ColleaguesDialog } from '../../features/export/colleagues-dialog'
import { useExportNote } from '../../features/export/use-export-note'
import { subjectFieldId } from '../../features/note-header/header-table'
import { NoteHeader } from '../../features/note-header/note-header'
import { useHeaderForm } from '../../features/note-header/use-header-form'
import type { Layout } from '../frame/use-layout'
import { Workspace } from '../frame/workspace'
import { useTitleFromSubject } from '../use-title-from-subject'
import { NoteActions } from './note-actions'
import { NoteIdentity } from './note-identity'
import { NoteStatus } from './note-status'
import { SaveStateLine } from './save-state-line'
import { useNoteSaveState } from './use-note-save-state'

/** What commands and the closing window ask of the open note. */
export type NoteControls = {
  /** Resolves when all that was typed is on disk. */
  readonly flush: () => Promise<void>
  readonly exportNote: () => void
  readonly findEvidence: () => void
}

export type NotePageProps = {
  readonly note: OpenNote
  readonly isNew: boolean
  readonly layout: Layout
  readonly controls: Ref<NoteControls>
  readonly onSaved: () => void
  readonly summary: NoteSummary | undefined
  /** Titles that templates give; a note with one of them takes its subject as title. */
  readonly templateTitles: readonly string[]
  readonly onRename: () => void
  readonly onDelete: () => void
}

const nothing: BodyCount = { words: 0, figures: 0, sources: 0 }

/** A note on its page: header and text in the middle, evidence on the right. */
export function NotePage(props: NotePageProps) {
  const { note, layout, isNew } = props
  const saving = useNoteSaveState(note.savedAt, props.onSaved)
  const toTitle = useTitleFromSubject({
    summary: props.summary,
    subjectAtOpen: note.header.subject,
    templateTitles: props.templateTitles,
  })
  const form = useHeaderForm(note, { onState: saving.setHeaderState, onSubjectSaved: toTitle })
  const editor = useRef<NoteEditorControls>(null)
  const evidence = useRef<EvidencePanelControls>(null)
  const [count, setCount] = useState(nothing)
  const [figureIds, setFigureIds] = useState<readonly string[] | null>(null)
  const [isAsking, setIsAsking] = useState(false)

  async function flush() {
    await Promise.all([form.flush(), editor.current?.flush()])
  }
  const { isExporting, exportNote } = useExportNote(note.id, flush)

  function findEvidence() {
    layout.side.open()
    requestAnimationFrame(() => evidence.current?.focusSearch())
  }

  function insert(found: Evidence) {
    layout.side.leave()
    editor.current?.insertEvidence(found)
  }

  useImperativeHandle(props.controls, () => ({
    flush,
    exportNote: () => void exportNote('sending'),
    findEvidence,
  }))

  useEffect(() => {
    if (isNew) document.getElementById(subjectFieldId)?.focus()
  }, [isNew])

  return (
    <Workspace
      layout={layout}
      identity={<NoteIdentity header={form.header} />}
      actions={
        <>
          <SaveStateLine state={saving.state} onRetry={() => void flush().catch(() => undefined)} />
          <NoteActions
            isExporting={isExporting}
            onExport={() => void exportNote('sending')}
            onExportForColleagues={() => setIsAsking(true)}
            onRename={props.onRename}
            onDelete={props.onDelete}
          />
        </>
      }
      sideLabel={windowText.areas.evidence}
      side={
        <EvidencePanel onInsert={insert} figureObservationIds={figureIds} controls={evidence} />
      }
      status={<NoteStatus count={count} />}
    >
      <NoteEditor
        note={note}
        header={<NoteHeader form={form} />}
        onSaveState={saving.setBodyState}
        onFigure={setFigureIds}
        onCount={setCount}
        controls={editor}
      />
      <ColleaguesDialog
        opened={isAsking}
        onClose={() => setIsAsking(false)}
        onExport={() => void exportNote('colleagues')}
      />
    </Workspace>
  )
}
