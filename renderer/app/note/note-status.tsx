import { UnstyledButton } from '@mantine/core'
import { IconAlertCircle, IconMessage } from '@tabler/icons-react'
import type { BodyCount } from '../../features/editor/note-editor'
import { FigureLine } from '../../features/evidence/figure-line'
import type { PageCount } from '../../features/length-budget/page-count'
import { PageLine } from '../../features/length-budget/page-line'
import { WordLine } from '../../features/length-budget/word-line'
import { OriginLine, type OriginLineProps } from '../../features/templates/origin-line'
import { SpeakingClock } from '../../features/templates/speaking-clock'
import { useCommandAccess } from '../../lib/commands/command-provider'
import { useWrittenKeys } from '../../lib/commands/use-written-keys'
import { useText } from '../../lib/use-text'
import classes from './note-page.module.css'

export type NoteStatusProps = Pick<OriginLineProps, 'onOpenNote'> & {
  readonly note: { readonly id: string; readonly template: string }
  readonly count: BodyCount
  readonly pages: PageCount | null
  /** Observations of the figure under the cursor, where no side tells of them; null otherwise. */
  readonly figureIds: readonly string[] | null
  readonly language: string
  /** Those that are not resolved. */
  readonly commentCount: number
  /** Fields of the header in which something is wrong. */
  readonly problemCount: number
}

/** What the text holds, or what the figure under the cursor rests on, in one line below it. */
export function NoteStatus(props: NoteStatusProps) {
  const { count, figureIds, language, commentCount, problemCount } = props
  const text = useText()
  if (figureIds !== null) return <FigureLine observationIds={figureIds} language={language} />
  const figures =
    count.figures === 0
      ? text('note.noFigures')
      : text('note.figures', {
          count: count.figures,
          sources: text('note.sources', { count: count.sources }),
        })
  return (
    <>
      <WordLine words={count.words} budget={count.budget.words} />
      <PageLine pages={props.pages} budget={count.budget.pages} />
      {props.note.template === 'speaking-note' && <SpeakingClock words={count.words} />}
      <span>{figures}</span>
      <OriginLine noteId={props.note.id} onOpenNote={props.onOpenNote} />
      {commentCount > 0 && <CommentLine count={commentCount} />}
      {problemCount > 0 && <ProblemLine count={problemCount} />}
    </>
  )
}

/** Goes to the comments. */
function CommentLine({ count }: { readonly count: number }) {
  const text = useText()
  const { run } = useCommandAccess()
  const { keys, aria } = useWrittenKeys('show-comments')
  return (
    <UnstyledButton
      className={classes.comments}
      aria-keyshortcuts={aria}
      title={keys}
      onClick={() => run('show-comments')}
    >
      <IconMessage size={14} aria-hidden="true" />
      {text('comments.count', { count })}
    </UnstyledButton>
  )
}

/** Lists what there is to correct, the fields of the header first, as F7 does. */
function ProblemLine({ count }: { readonly count: number }) {
  const text = useText()
  const { run } = useCommandAccess()
  const { keys, aria } = useWrittenKeys('check')
  return (
    <UnstyledButton
      className={classes.problems}
      aria-keyshortcuts={aria}
      title={keys}
      onClick={() => run('check')}
    >
      <IconAlertCircle size={14} aria-hidden="true" />
      {text('check.fields', { count })}
    </UnstyledButton>
  )
}
