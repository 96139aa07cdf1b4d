import type { OpenNote } from '@shared/contract/notes'
import { languageOf } from '@shared/language/language-of'
import type { NoteSummary } from '@shared/note/note'
import { type Ref, useEffect, useRef, useState } from 'react'
import type { PagePosition } from '../../features/editor/drawing/page-position'
import { NoteEditor } from '../../features/editor/note-editor'
import { subjectFieldId } from '../../features/note-header/header-table'
import { NoteHeader } from '../../features/note-header/note-header'
import { MarkingLine } from '../../features/ready/marking-line'
import type { WatchedFigure } from '../../lib/figures/watched-figure'
import type { BodyFeed } from '../../lib/saving/body-feed'
import type { Layout } from '../frame/use-layout'
import { Workspace } from '../frame/workspace'
import { useNoteDialogs } from './dialogs/use-note-dialogs'
import { WrittenPage } from './history/instead'
import { useNoteHistory } from './history/use-note-history'
import { NoteActions } from './note-actions'
import { NoteIdentity } from './note-identity'
import { NoteStatus } from './note-status'
import { DamageNotice } from './parts/damage-notice'
import { useNoteLength } from './parts/use-note-length'
import { usePageParts } from './parts/use-page-parts'
import { useReadyView } from './ready/use-ready-view'
import { useOpenReplies } from './replies/use-open-replies'
import { useReviewScreen } from './review/use-review-screen'
import { NoteSaveStateLine } from './save-state-line'
import { NoteSidePanels } from './side/note-side-panels'
import type { NoteSide } from './side/side-panel'
import { useSidePanel } from './side/use-side-panel'
import { type NoteControls, useNoteControls } from './use-note-controls'
import { useNoteHeader } from './use-note-header'
import { useNoteVersions } from './version/use-note-versions'

export type NotePageProps = {
  readonly note: OpenNote
  readonly feed: BodyFeed
  readonly isNew: boolean
  readonly layout: Layout
  readonly controls: Ref<NoteControls>
  readonly onSaved: () => void
  readonly summary: NoteSummary | undefined
  /** Titles that templates give; a note with one of them takes its subject as title. */
  readonly templateTitles: readonly string[]
  readonly onRename: () => void
  readonly onDelete: () => void
  readonly onOpenWindow: () => void
  readonly onOpenNote: (noteId: string) => void
  readonly onOpenVersion: (versionId: string, position: PagePosition | null) => void
  readonly onOpenReplies: (position: PagePosition | null) => void
  /** Where one was when one left the note; null if it was not open yet. */
  readonly position: PagePosition | null
}

/** A note on its page: header and text in the middle, evidence on the right. */
export function NotePage(props: NotePageProps) {
  const { note, feed, layout, isNew } = props
  const { form, saving } = useNoteHeader(props)
  const { language, marking } = form.header
  const panel = useSidePanel()
  const controls = useNoteControls(props, { language, panel, flushHeader: form.flush })
  const { editor, evidence, flush, isExporting, recording, insert } = controls
  const length = useNoteLength({ noteId: note.id, editor, flush, saving })
  const [figure, setFigure] = useState<WatchedFigure | null>(null)

  const versions = useNoteVersions({ ...props, noteId: note.id, flush, editor, panel })
  useOpenReplies({ flush, editor, onOpenReplies: props.onOpenReplies })
  const check = { noteId: note.id, flush, problems: form.problems, saving }
  const parts = usePageParts({ editor, panel, layout }, { ...props, ...check })
  const heard = { onFigure: setFigure, onCount: length.setCount, ...parts.heard }
  const history = useNoteHistory({ ...props, noteId: note.id, flush, editor, panel, form })
  const review = useReviewScreen(note.id, { ...controls, ...history, length, form })
  const ready = useReadyView(props, { ...controls, ...history, language, length })
  const dialogs = useNoteDialogs({ ...controls, noteId: note.id }, [editor, languageOf(language)])
  const side: NoteSide = {
    note,
    language,
    figure,
    evidence,
    insertEvidence: insert,
    ...parts.side,
    versions: versions.side,
    history: { ...history.side, saving },
    sent: { record: recording.ask, compare: history.compareWith, count: recording.count },
    openNote: props.onOpenNote,
  }
  useStartingPlace(isNew, () => editor.current?.restorePosition(props.position))

  return (
    <Workspace
      layout={layout}
      identity={<NoteIdentity header={form.header} />}
      actions={
        <>
          <NoteSaveStateLine saving={saving} onRetry={() => void flush().catch(() => undefined)} />
          <NoteActions
            {...props}
            isExporting={isExporting}
            onExport={() => controls.send.current()}
            onExportForColleagues={dialogs.askColleagues}
            made={{ ...props, noteId: note.id, title: note.title, flush }}
            versions={versions}
            history={history}
          />
        </>
      }
      sideLabel={history.sideLabel}
      side={review.beside(<NoteSidePanels side={side} panel={panel} changes={history.changes} />)}
      status={
        <NoteStatus
          {...props}
          {...length.shown}
          figureIds={layout.side.isOpen ? null : (figure?.observationIds ?? null)}
          language={language}
          commentCount={parts.side.comments.openCount}
          problemCount={form.problems.length}
        />
      }
    >
      <DamageNotice damage={note.damage} />
      {review.notice}
      <WrittenPage reading={ready ?? review.page ?? length.view ?? history.page}>
        <NoteEditor
          note={note}
          feed={feed}
          language={language}
          header={<NoteHeader form={form} about={<MarkingLine {...check} marking={marking} />} />}
          onSaveState={saving.setBodyState}
          {...heard}
          controls={editor}
        />
      </WrittenPage>
      {versions.element}
      {recording.element}
      {dialogs.element}
      {length.dialog}
    </Workspace>
  )
}

/** A new note begins with its subject, any other one where one left it. */
function useStartingPlace(isNew: boolean, restore: () => void) {
  const start = useRef(restore)
  useEffect(() => {
    if (isNew) document.getElementById(subjectFieldId)?.focus()
    else start.current()
  }, [isNew])
}
