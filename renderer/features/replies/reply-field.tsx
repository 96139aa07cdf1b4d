import { type KeyboardEvent, type Ref, useEffect, useId, useImperativeHandle, useRef } from 'react'
import { Button } from '../../components/button'
import { useText } from '../../lib/use-text'
import { readingOf } from './reading'
import classes from './replies.module.css'
import type { RecordQuestion, Replies } from './use-replies'
import { type TypedLine, useReplyLine } from './use-reply-line'

export type ReplyFieldControls = {
  /** Stores what stands in the field, as on leaving; rejects where it could not. */
  readonly flush: () => Promise<void>
  readonly focus: () => void
}

type ReplyFieldProps = {
  readonly question: RecordQuestion
  readonly questions: readonly RecordQuestion[]
  readonly replies: Replies
  /** To the question before or after. */
  readonly onMove: (by: -1 | 1) => void
  /** The arrow up in an empty field: to the last line. */
  readonly onCorrectLast: () => void
  readonly controls: Ref<ReplyFieldControls>
}

/** Where one types in a meeting: one line a speaker, with what was understood below it. */
export function ReplyField(props: ReplyFieldProps) {
  const text = useText()
  const hintId = useId()
  const input = useRef<HTMLInputElement>(null)
  const { line, setLine, typed, stored, enter, flush } = useReplyLine(props)

  useEffect(() => input.current?.focus(), [])
  useImperativeHandle(props.controls, () => ({ flush, focus: () => input.current?.focus() }))

  function onKeyDown(event: KeyboardEvent<HTMLInputElement>) {
    const by = ({ ArrowUp: -1, ArrowDown: 1 } as const)[event.key]
    if (event.key === 'Enter') enter()
    else if (by !== undefined && event.altKey) props.onMove(by)
    else if (event.key === 'ArrowUp' && line === '') props.onCorrectLast()
    else return
    event.preventDefault()
  }

  return (
    <div className={classes.entry}>
      <div className={classes.entryLine}>
        <input
          ref={input}
          className={classes.input}
          aria-label={text('replies.field', { number: props.question.number })}
          aria-describedby={hintId}
          aria-keyshortcuts="Alt+ArrowUp Alt+ArrowDown"
          placeholder={text('replies.placeholder')}
          maxLength={5000}
          spellCheck={false}
          value={line}
          onChange={(event) => setLine(event.currentTarget.value)}
          onKeyDown={onKeyDown}
        />
        <Button disabled={typed.problem !== null} onClick={enter}>
          {text('replies.enter')}
        </Button>
      </div>
      <p className={classes.hint} id={hintId}>
        <Hint typed={typed} questionCount={props.questions.length} />
      </p>
      <p className="visually-hidden" aria-live="polite">
        {stored}
      </p>
    </div>
  )
}

type HintProps = { readonly typed: TypedLine; readonly questionCount: number }

/** How the line is understood, or what it lacks. */
function Hint({ typed, questionCount }: HintProps) {
  const text = useText()
  switch (typed.problem) {
    case 'empty':
      return text('replies.hint')
    case 'noQuestion':
      return text('replies.noQuestion', { number: typed.missing, count: questionCount })
    case 'noSpeaker':
    case 'gone':
      return text(`replies.${typed.problem}`)
    default:
      return (
        <>
          {text('replies.readAs')} {typed.numbers !== null && `${typed.numbers.join(', ')}) `}
          <span className={classes.reading}>{readingOf(typed.reply, text)}</span>
        </>
      )
  }
}
