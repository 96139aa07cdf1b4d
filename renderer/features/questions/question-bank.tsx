import type { BankQuestion } from '@shared/contract/meeting/questions'
import { useDeferredValue, useState } from 'react'
import { useAnswer } from '../../lib/use-answer'
import { useText } from '../../lib/use-text'
import classes from './questions.module.css'
import { SubQuestions } from './sub-questions'

type QuestionBankProps = {
  readonly noteId: string
  readonly onTake: (question: BankQuestion) => void
}

/** What other notes and documents asked; a question is taken over with a link to where it stands. */
export function QuestionBank({ noteId, onTake }: QuestionBankProps) {
  const text = useText()
  const [query, setQuery] = useState('')
  const { value } = useAnswer('findInQuestionBank', { noteId, query: useDeferredValue(query) })
  return (
    <section className={classes.bank} aria-label={text('questions.bank')}>
      <h2 className={classes.bankTitle}>{text('questions.bank')}</h2>
      <input
        type="search"
        className={classes.search}
        aria-label={text('questions.findAsked')}
        placeholder={text('questions.findAsked')}
        maxLength={200}
        value={query}
        onChange={(event) => setQuery(event.currentTarget.value)}
      />
      {value?.length === 0 && (
        <p className={classes.none}>
          {text(query.trim() === '' ? 'questions.bankEmpty' : 'questions.noneFound')}
        </p>
      )}
      <ul>
        {value?.map((question) => (
          <li key={`${question.from.kind} ${question.questionId} ${question.from.title}`}>
            <button
              type="button"
              className={classes.asked}
              title={text('questions.take')}
              onClick={() => onTake(question)}
            >
              <span className={classes.text}>{question.text || text('questions.empty')}</span>
              <SubQuestions parts={question.subQuestions} />
              <span className={classes.origin}>
                {[question.theme, question.from.title].filter((one) => one !== null).join(' · ')}
              </span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  )
}
