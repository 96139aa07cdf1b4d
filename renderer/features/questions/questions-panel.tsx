import { assertNever } from '@shared/base/assert-never'
import type { BankQuestion } from '@shared/contract/meeting/questions'
import type { NoteQuestion } from '@shared/questions/note-questions'
import {
  countQuestion,
  type QuestionProblem,
  questionProblems,
} from '@shared/questions/question-counts'
import type { Text } from '@shared/text/text'
import { IconAlertTriangle, IconMessages } from '@tabler/icons-react'
import { useState } from 'react'
import { Button } from '../../components/button'
import { EmptyState } from '../../components/empty-state'
import { useCommandAccess } from '../../lib/commands/command-provider'
import { useWrittenKeys } from '../../lib/commands/use-written-keys'
import type { OutlineEntry } from '../../lib/outline/page-outline'
import { useText } from '../../lib/use-text'
import { QuestionBank } from './question-bank'
import { QuestionCard } from './question-card'
import classes from './questions.module.css'
import { StarterMenu } from './starter-menu'
import { useQuestionFacts } from './use-question-facts'

export type QuestionsPanelProps = {
  readonly noteId: string
  /** Of the note, two letters. */
  readonly language: string
  /** Headings and questions as the page has them now. */
  readonly entries: readonly OutlineEntry[]
  readonly onGoTo: (id: string) => void
  /** False where it has no way to go. */
  readonly onMove: (id: string, direction: -1 | 1) => boolean
  /** Adds a question to the note and gives its id; null while there is no page. */
  readonly onAsk: (question: AskedQuestion) => string | null
  readonly onOpenNote: (noteId: string) => void
}

type AskedQuestion = {
  readonly text: string
  readonly subQuestions: readonly string[]
  /** Of the library. */
  readonly questionId: string | null
}

/** The questions of the note: counted, tied to what they are about, and more of them to take. */
export function QuestionsPanel(props: QuestionsPanelProps) {
  const text = useText()
  const { entries, noteId, onAsk } = props
  const facts = useQuestionFacts(noteId)
  const [openId, setOpenId] = useState<string | null>(null)
  const { run } = useCommandAccess()
  const { keys } = useWrittenKeys('replies')
  const questions = entries
    .filter(({ kind }) => kind === 'question')
    .map(({ id, words, subQuestions }, index) => ({
      id,
      number: index + 1,
      text: words,
      subQuestions,
    }))

  function take({ questionId, text: words, subQuestions, theme, from }: BankQuestion) {
    const ofLibrary = from.kind === 'source' ? questionId : null
    const id = onAsk({ text: words, subQuestions, questionId: ofLibrary })
    if (id === null) return
    const origin = from.kind === 'note' ? { noteId: from.noteId, questionId } : null
    if (theme !== null || origin !== null) void facts.change(id, () => ({ theme, from: origin }))
  }

  return (
    <div className={classes.panel}>
      <div className={classes.top}>
        <Totals questions={questions} />
        <StarterMenu
          language={props.language}
          onChoose={(starter) => onAsk({ text: starter, subQuestions: [], questionId: null })}
        />
      </div>
      {questions.length === 0 && (
        <EmptyState title={text('replies.noQuestions')} body={text('questions.noneAdvice')} />
      )}
      <ol className={classes.list} aria-label={text('area.questions')}>
        {questions.map((question) => (
          <QuestionCard
            key={question.id}
            question={question}
            headings={entries.filter(({ kind }) => kind === 'heading')}
            facts={facts}
            isOpen={openId === question.id}
            onToggle={() => setOpenId((last) => (last === question.id ? null : question.id))}
            onGoTo={props.onGoTo}
            onMove={(by) => props.onMove(question.id, by)}
            onOpenNote={props.onOpenNote}
          />
        ))}
      </ol>
      {questions.length > 0 && (
        <div className={classes.meeting}>
          <Button icon={<IconMessages size={16} />} shortcut={keys} onClick={() => run('replies')}>
            {text('commands.replies')}
          </Button>
        </div>
      )}
      <QuestionBank noteId={noteId} onTake={take} />
    </div>
  )
}

type TotalsProps = { readonly questions: readonly NoteQuestion[] }

/** How much is asked, and what may be too much of it. */
function Totals({ questions }: TotalsProps) {
  const text = useText()
  const words = questions.reduce(
    (sum, question) => sum + countQuestion(question.text, question.subQuestions).words,
    0,
  )
  return (
    <div className={classes.totals}>
      <p>
        {text('questions.count', { count: questions.length })} ·{' '}
        {text('notes.words', { count: words })}
      </p>
      {questionProblems(questions).map((problem) => (
        <p key={problemSentence(problem, text)} className={classes.problem}>
          <IconAlertTriangle size={14} aria-hidden="true" />
          {problemSentence(problem, text)}
        </p>
      ))}
    </div>
  )
}

function problemSentence(problem: QuestionProblem, text: Text): string {
  switch (problem.kind) {
    case 'tooMany':
      return text('questions.tooMany', { count: problem.count })
    case 'noTime':
      return text('questions.noTime', {
        count: problem.count,
        hours: Math.floor(problem.minutes / 60),
        minutes: problem.minutes % 60,
      })
    case 'mixedAddressee':
      return text('questions.mixedAddressee', { numbers: problem.numbers.join(', ') })
    case 'longQuestion':
    case 'longSentence':
      return text(`questions.${problem.kind}`, { number: problem.number, words: problem.words })
    default:
      return assertNever(problem)
  }
}
