import type { NoteQuestion } from '@shared/questions/note-questions'
import { countQuestion } from '@shared/questions/question-counts'
import { IconAdjustments, IconArrowDown, IconArrowUp } from '@tabler/icons-react'
import { IconButton } from '../../components/icon-button'
import type { OutlineEntry } from '../../lib/outline/page-outline'
import { useText } from '../../lib/use-text'
import { AboutQuestion } from './about-question'
import classes from './questions.module.css'
import { SubQuestions } from './sub-questions'
import type { QuestionFactsAccess } from './use-question-facts'

export type QuestionCardProps = {
  readonly question: NoteQuestion
  readonly headings: readonly OutlineEntry[]
  readonly facts: QuestionFactsAccess
  /** Whether one can say what it is about. */
  readonly isOpen: boolean
  readonly onToggle: () => void
  readonly onGoTo: (id: string) => void
  readonly onMove: (by: -1 | 1) => void
  readonly onOpenNote: (noteId: string) => void
}

/** One question of the note: its words, how many, and what it is about. */
export function QuestionCard(props: QuestionCardProps) {
  const text = useText()
  const { question, facts, isOpen } = props
  const { number } = question
  const { theme, sectionIds, measureIds, from } = facts.factsOf(question.id)
  const { words, subQuestions } = countQuestion(question.text, question.subQuestions)
  const ties = sectionIds.length + measureIds.length
  return (
    <li className={classes.card}>
      <button type="button" className={classes.words} onClick={() => props.onGoTo(question.id)}>
        <span className={classes.number}>{number})</span>
        <span className={classes.text}>{question.text || text('questions.empty')}</span>
      </button>
      <SubQuestions parts={question.subQuestions} />
      <div className={classes.line}>
        <p className={classes.facts}>
          {[
            text('notes.words', { count: words }),
            ...(subQuestions > 1 ? [text('questions.sub', { count: subQuestions })] : []),
            ...(theme === null ? [] : [theme]),
            ...(ties === 0 ? [] : [text('questions.ties', { count: ties })]),
          ].join(' · ')}
        </p>
        <IconButton label={text('questions.moveUp', { number })} onClick={() => props.onMove(-1)}>
          <IconArrowUp size={16} />
        </IconButton>
        <IconButton label={text('questions.moveDown', { number })} onClick={() => props.onMove(1)}>
          <IconArrowDown size={16} />
        </IconButton>
        <IconButton
          label={text('questions.about', { number })}
          aria-expanded={isOpen}
          onClick={props.onToggle}
        >
          <IconAdjustments size={16} />
        </IconButton>
      </div>
      {from !== null && (
        <button
          type="button"
          className={classes.from}
          disabled={facts.noteTitle(from.noteId) === undefined}
          onClick={() => props.onOpenNote(from.noteId)}
        >
          {text('questions.from', {
            title: facts.noteTitle(from.noteId) ?? text('questions.goneNote'),
          })}
        </button>
      )}
      {isOpen && <AboutQuestion {...props} />}
    </li>
  )
}
