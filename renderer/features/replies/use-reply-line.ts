import { parseLine } from '@shared/replies/parse-line'
import { parseReply } from '@shared/replies/parse-reply'
import type { Reply } from '@shared/replies/reply'
import { useRef, useState } from 'react'
import { useText } from '../../lib/use-text'
import type { RecordQuestion, Replies } from './use-replies'

type ReplyLineParts = {
  readonly question: RecordQuestion
  readonly questions: readonly RecordQuestion[]
  readonly replies: Replies
}

/** What a line that is being typed says, and of which questions. */
export type TypedLine = {
  /** Without the numbers of questions it begins with. */
  readonly words: string
  readonly numbers: readonly number[] | null
  readonly reply: Reply
  readonly askedIds: readonly string[]
  /** Why it cannot be entered yet; null where it can. */
  readonly problem: 'empty' | 'noQuestion' | 'noSpeaker' | 'gone' | null
  /** The first number that no question has. */
  readonly missing: number
}

/** The line that is being typed, and how it comes into the record. */
export function useReplyLine({ question, questions, replies }: ReplyLineParts) {
  const text = useText()
  const [line, setLine] = useState('')
  const [stored, setStored] = useState('')
  const storing = useRef<Promise<boolean>>(Promise.resolve(true))
  const typed = typedLine(line, question, questions)

  /** The field is free for the next speaker at once; what could not be stored comes back to it. */
  function store(questionIds: readonly string[], said: string): Promise<boolean> {
    setLine('')
    storing.current = storing.current.then(async () => {
      const isDone = await replies.add(questionIds, said)
      if (isDone) setStored(text('replies.stored', { line: said }))
      else setLine((now) => (now === '' ? line : `${line}; ${now}`))
      return isDone
    })
    return storing.current
  }
  /** A line that names nobody is kept too when one leaves: nothing typed is lost. */
  function storeRest(): Promise<boolean> {
    if (typed.problem === null) return store(typed.askedIds, typed.words)
    if (typed.problem === 'empty' || question.isGone) return storing.current
    return store([question.id], line.trim())
  }

  return {
    line,
    setLine,
    typed,
    /** What was last entered, for those who hear the window. */
    stored,
    enter: () => {
      if (typed.problem === null) void store(typed.askedIds, typed.words)
    },
    flush: async () => {
      if (!(await storeRest())) throw new Error('a reply is not stored')
    },
  }
}

function typedLine(
  line: string,
  question: RecordQuestion,
  questions: readonly RecordQuestion[],
): TypedLine {
  const { numbers, text: words } = parseLine(line, questions.length)
  const wanted = numbers ?? [question.number]
  const missing = wanted.find((number) => !questions.some((one) => one.number === number))
  const asked = questions.filter(({ number, isGone }) => wanted.includes(number) && !isGone)
  const reply = parseReply(words)
  const problem =
    words === ''
      ? 'empty'
      : missing !== undefined
        ? 'noQuestion'
        : reply.speakers.length === 0
          ? 'noSpeaker'
          : asked.length < wanted.length
            ? 'gone'
            : null
  return {
    words,
    numbers,
    reply,
    askedIds: asked.map(({ id }) => id),
    problem,
    missing: missing ?? 0,
  }
}
