import type { NoteSummary } from '@shared/note/note'
import { windowText } from '@shared/text/en/window'
import { fillText } from '@shared/text/fill-text'
import type { Ref } from 'react'
import { Button } from '../components/button'
import { Notice } from '../components/notice'
import { useAnswer } from '../lib/use-answer'
import type { Layout } from './frame/use-layout'
import { Workspace } from './frame/workspace'
import { NotePage } from './note/note-page'
import type { NoteControls } from './note/use-note-controls'

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
}

/** Reads the note, then shows its page. */
export function OpenNotePage(props: OpenNotePageProps) {
  const { id, layout } = props
  const answer = useAnswer('getNote', { id })

  if (answer.value === null)
    return (
      <Workspace layout={layout} identity={null} sideLabel={windowText.areas.evidence} side={null}>
        {answer.error !== null && (
          <Notice
            tone="wrong"
            action={<Button onClick={() => void answer.reload()}>{windowText.tryAgain}</Button>}
          >
            {fillText(windowText.failed, answer.error)}
          </Notice>
        )}
      </Workspace>
    )
  return (
    <NotePage
      note={answer.value}
      isNew={props.isNew}
      layout={layout}
      controls={props.controls}
      summary={props.summary}
      templateTitles={props.templateTitles}
      onSaved={props.onChanged}
      onRename={props.onRename}
      onDelete={props.onDelete}
    />
  )
}
