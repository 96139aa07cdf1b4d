import { IconArrowLeft, IconFileText } from '@tabler/icons-react'
import { type Ref, useImperativeHandle, useRef, useState } from 'react'
import { Button } from '../../../components/button'
import { EmptyState } from '../../../components/empty-state'
import { IconButton } from '../../../components/icon-button'
import { Notice } from '../../../components/notice'
import { Overview } from '../../../features/replies/overview'
import { RepliesRecord } from '../../../features/replies/replies-record'
import type { ReplyFieldControls } from '../../../features/replies/reply-field'
import { useOutcome } from '../../../features/replies/use-outcome'
import { useReplies } from '../../../features/replies/use-replies'
import { useText } from '../../../lib/use-text'
import type { Layout } from '../../frame/use-layout'
import { Workspace } from '../../frame/workspace'
import type { NoteControls } from '../use-note-controls'
import classes from '../version/version-page.module.css'

export type RepliesPageProps = {
  readonly noteId: string
  /** Of the note; null until it is known. */
  readonly title: string | null
  readonly layout: Layout
  readonly controls: Ref<NoteControls>
  readonly onBack: () => void
  readonly onOpenNote: (noteId: string) => void
  /** A note was added. */
  readonly onChanged: () => void
}

/** What delegations reply to the questions of a note, typed as they speak. */
export function RepliesPage(props: RepliesPageProps) {
  const text = useText()
  const { noteId, title, layout, onBack, onOpenNote, onChanged } = props
  const field = useRef<ReplyFieldControls>(null)
  const replies = useReplies(noteId)
  const { questions } = replies
  const [chosenId, setChosenId] = useState<string | null>(null)
  const question = questions?.find(({ id }) => id === chosenId) ?? questions?.[0]
  const flush = async () => field.current?.flush()
  const outcome = useOutcome({ noteId, flush, onOpenNote, onChanged })

  useImperativeHandle(props.controls, () => ({
    flush,
    exportNote: () => undefined,
    findEvidence: () => undefined,
    readPosition: () => null,
    noteId,
    showWords: () => undefined,
    insertFigure: () => undefined,
  }))
  // What could not be stored keeps one here; a message says so.
  const leave = () => void flush().then(onBack, () => undefined)

  return (
    <Workspace
      layout={layout}
      identity={
        <>
          <IconButton label={text('replies.back')} onClick={leave}>
            <IconArrowLeft size={16} />
          </IconButton>
          <h1 className={classes.name}>{text('area.replies')}</h1>
          <span className={classes.number}>{title}</span>
        </>
      }
      actions={
        <Button
          kind="primary"
          icon={<IconFileText size={16} />}
          disabled={outcome.isMaking || question === undefined}
          onClick={outcome.make}
        >
          {text('replies.makeOutcome')}
        </Button>
      }
      sideLabel={text('replies.overview')}
      side={
        questions === null || question === undefined ? null : (
          <Overview
            questions={questions}
            chosenId={question.id}
            replies={replies}
            onChoose={(id) => {
              layout.side.leave()
              setChosenId(id)
              field.current?.focus()
            }}
          />
        )
      }
    >
      {replies.error !== null && (
        <Notice
          tone="wrong"
          action={<Button onClick={() => void replies.reload()}>{text('common.tryAgain')}</Button>}
        >
          {text('common.failed', { reason: replies.error })}
        </Notice>
      )}
      {questions !== null && question === undefined && (
        <EmptyState title={text('replies.noQuestions')} body={text('replies.noQuestionsAdvice')}>
          <Button onClick={leave}>{text('replies.back')}</Button>
        </EmptyState>
      )}
      {questions !== null && question !== undefined && (
        <RepliesRecord
          questions={questions}
          question={question}
          replies={replies}
          onChoose={setChosenId}
          field={field}
        />
      )}
    </Workspace>
  )
}
