import { letterOf } from '@shared/base/letters'
import { useLayoutEffect, useRef, useState } from 'react'
import { EmptyState } from '../../components/empty-state'
import { useText } from '../../lib/use-text'
import classes from './replies.module.css'
import { ReplyField, type ReplyFieldControls } from './reply-field'
import { ReplyLine } from './reply-line'
import type { RecordQuestion, Replies } from './use-replies'

type RepliesRecordProps = {
  readonly questions: readonly RecordQuestion[]
  readonly question: RecordQuestion
  readonly replies: Replies
  readonly onChoose: (questionId: string) => void
  readonly field: { current: ReplyFieldControls | null }
}

/** The record of one question: its words, what was said in speaking order, the field to type in. */
export function RepliesRecord(props: RepliesRecordProps) {
  const text = useText()
  const { questions, question, replies, onChoose, field } = props
  const [correctingId, setCorrectingId] = useState<string | null>(null)
  const lines = replies.repliesTo(question.id)
  const scroll = useNewestInSight(lines.length)

  function move(by: -1 | 1) {
    const next = questions[questions.indexOf(question) + by]
    if (next !== undefined) onChoose(next.id)
  }
  function correct(id: string | null) {
    setCorrectingId(id)
    if (id === null) field.current?.focus()
  }

  return (
    <div className={classes.record}>
      <QuestionChoice {...props} />
      <div className={classes.scroll} ref={scroll}>
        <div className={classes.questionText}>
          <p>{question.text}</p>
          {question.subQuestions.map((part, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a part is known by its letter alone
            <p key={index} className={classes.part}>
              <span>({letterOf(index + 1)})</span> {part}
            </p>
          ))}
        </div>
        {question.isGone && <p className={classes.advice}>{text('replies.gone')}</p>}
        {lines.length === 0 ? (
          <EmptyState title={text('replies.none')} body={text('replies.noneAdvice')} />
        ) : (
          <ol
            className={classes.lines}
            aria-label={text('replies.record', { number: question.number })}
          >
            {lines.map((reply) => (
              <ReplyLine
                key={reply.id}
                reply={reply}
                isCorrecting={reply.id === correctingId}
                onCorrect={correct}
                onSave={(line) => replies.save(reply.id, line)}
                onRemove={() => {
                  field.current?.focus()
                  void replies.remove(reply)
                }}
              />
            ))}
          </ol>
        )}
      </div>
      <ReplyField
        question={question}
        questions={questions}
        replies={replies}
        onMove={move}
        onCorrectLast={() => setCorrectingId(lines.at(-1)?.id ?? null)}
        controls={field}
      />
    </div>
  )
}

/** A line that comes in is seen, however long the record is. */
function useNewestInSight(count: number) {
  const scroll = useRef<HTMLDivElement>(null)
  const known = useRef(count)
  useLayoutEffect(() => {
    if (count > known.current) scroll.current?.scrollTo({ top: scroll.current.scrollHeight })
    known.current = count
  }, [count])
  return scroll
}

function QuestionChoice({ questions, question, replies, onChoose, field }: RepliesRecordProps) {
  const text = useText()
  return (
    <nav className={classes.choice} aria-label={text('replies.questions')}>
      {questions.map((one) => (
        <button
          key={one.id}
          type="button"
          aria-current={one.id === question.id}
          title={one.text}
          onClick={() => {
            onChoose(one.id)
            field.current?.focus()
          }}
        >
          {text('replies.question', { number: one.number })}{' '}
          <span className={classes.count}>{replies.repliesTo(one.id).length}</span>
        </button>
      ))}
      <span className={classes.choiceHint}>{text('replies.moveHint', { keys: 'Alt+↑ ↓' })}</span>
    </nav>
  )
}
