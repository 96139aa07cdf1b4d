import type { NoteSummary } from '@shared/note/note'
import { type Ref, Suspense, useState } from 'react'
import { Button } from '../components/button'
import { Notice } from '../components/notice'
import type { PagePosition } from '../features/editor/drawing/page-position'
import { useBodyFeed } from '../lib/saving/use-body-feed'
import { useAnswer } from '../lib/use-answer'
import { useText } from '../lib/use-text'
import type { Layout } from './frame/use-layout'
import { Workspace } from './frame/workspace'
import type { NotePageProps } from './note/note-page'
import type { NoteControls } from './note/use-note-controls'
import { LazyRepliesPage, LazyVersionPage, useNotePage } from './parts/lazy-parts'

export type OpenNotePageProps = {
  readonly id: string
  readonly isNew: boolean
  readonly layout: Layout
  readonly controls: Ref<NoteControls>
  readonly summary: NoteSummary | undefined
  /** Titles that templates give; a note with one of them takes its subject as title. */
  readonly templateTitles: readonly string[]
  readonly onChanged: () => void
  readonly onRename: () => void
  readonly onDelete: () => void
  readonly onOpenWindow: () => void
  readonly onOpenNote: (noteId: string) => void
  /** Where one was when one left it; null if it was not open yet. */
  readonly position: PagePosition | null
}

/** The page of a note, of the version of it that one looks at, or of the replies to it. */
export function OpenNotePage(props: OpenNotePageProps) {
  const [versionId, setVersionId] = useState<string | null>(null)
  const [isReplies, setIsReplies] = useState(false)
  const [position, setPosition] = useState(props.position)
  if (isReplies)
    return (
      <Suspense fallback={null}>
        <LazyRepliesPage
          noteId={props.id}
          title={props.summary?.title ?? null}
          layout={props.layout}
          controls={props.controls}
          onBack={() => setIsReplies(false)}
          onOpenNote={props.onOpenNote}
          onChanged={props.onChanged}
        />
      </Suspense>
    )
  if (versionId === null)
    return (
      <PresentNote
        {...props}
        position={position}
        onOpenVersion={(id, left) => {
          setPosition(left)
          setVersionId(id)
        }}
        onOpenReplies={(left) => {
          setPosition(left)
          setIsReplies(true)
        }}
      />
    )
  return (
    <Suspense fallback={null}>
      <LazyVersionPage
        key={versionId}
        noteId={props.id}
        versionId={versionId}
        layout={props.layout}
        controls={props.controls}
        onSaved={props.onChanged}
        onBack={() => setVersionId(null)}
        onOpenNote={(id) => (id === props.id ? setVersionId(null) : props.onOpenNote(id))}
      />
    </Suspense>
  )
}

type PresentNoteProps = OpenNotePageProps & Pick<NotePageProps, 'onOpenVersion' | 'onOpenReplies'>

/** Reads the note, then shows its page. */
function PresentNote(props: PresentNoteProps) {
  const text = useText()
  const { id, layout } = props
  const feed = useBodyFeed(id)
  const answer = useAnswer('getNote', { id })
  const NotePage = useNotePage()

  if (answer.value === null || NotePage === null)
    return (
      <Workspace layout={layout} identity={null} sideLabel={text('area.evidence')} side={null}>
        {answer.error !== null && (
          <Notice
            tone="wrong"
            action={<Button onClick={() => void answer.reload()}>{text('common.tryAgain')}</Button>}
          >
            {text('common.failed', { reason: answer.error })}
          </Notice>
        )}
      </Workspace>
    )
  return (
    <NotePage
      note={answer.value}
      feed={feed}
      isNew={props.isNew}
      layout={layout}
      controls={props.controls}
      summary={props.summary}
      templateTitles={props.templateTitles}
      onSaved={props.onChanged}
      onRename={props.onRename}
      onDelete={props.onDelete}
      onOpenWindow={props.onOpenWindow}
      onOpenNote={props.onOpenNote}
      onOpenVersion={props.onOpenVersion}
      onOpenReplies={props.onOpenReplies}
      position={props.position}
    />
  )
}
