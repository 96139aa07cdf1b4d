import type { ReviewSummary } from '@shared/contract/review/review'
import type { Review } from '@shared/review/review'
import { useCallback, useEffect, useEffectEvent, useMemo, useRef, useState } from 'react'
import { Button } from '../../components/button'
import { EmptyState } from '../../components/empty-state'
import { Notice } from '../../components/notice'
import { useCommands } from '../../lib/commands/command-provider'
import { useStepOut } from '../../lib/commands/use-step-out'
import { useText } from '../../lib/use-text'
import { authorMarks } from './entries/authors'
import { CopyNames } from './entries/copy-names'
import { entriesOf, idsOf, type ReviewEntry } from './entries/entries'
import { authorsOf, filtered, noFilter, type ReviewFilter } from './entries/filter'
import { placesOf } from './entries/places'
import { answerAll, entryActions, reviewKeyActions } from './entry-actions'
import { FinishDialog } from './finish-dialog'
import type { EntryActions } from './list/entry-details'
import { Filters } from './list/filters'
import { Losses } from './list/losses'
import { focusEntry, ReviewList } from './list/review-list'
import { ReviewContext } from './page/review-context'
import { ReviewedPage } from './page/reviewed-page'
import { type SentNote, useSentNote } from './page/use-sent-note'
import classes from './review.module.css'
import { ReviewBar } from './review-bar'
import { runReviewKey } from './review-keys'
import { useFinish } from './use-finish'
import { type OpenReview, useReview } from './use-review'
import { useWalk } from './use-walk'

export type ReviewViewProps = {
  readonly noteId: string
  /** Puts what was taken into the note; the review is closed then. */
  readonly onFinish: () => Promise<ReviewSummary>
  /** Takes a finished review back. */
  readonly onUndoFinish: (reviewId: string) => void
  /** Closes the review without taking anything; asks first. */
  readonly onDrop: () => void
  readonly onTakeBack: () => void
  readonly onBack: () => void
}

/** What colleagues did to a note that was sent: the note as it would read, and all of it as a list. */
export function ReviewView(props: ReviewViewProps) {
  const text = useText()
  const open = useReview(props.noteId)
  const sent = useSentNote(props.noteId, open.review)
  useStepOut(props.onBack)
  const error = open.error ?? sent.error
  const { review } = open
  return (
    <div className={classes.view} data-help="returned-copies">
      {error !== null && (
        <Notice
          tone="wrong"
          action={<Button onClick={open.reload}>{text('common.tryAgain')}</Button>}
        >
          {text('common.failed', { reason: error })}
        </Notice>
      )}
      {open.isRead && review === null && error === null && <Nothing {...props} />}
      {review !== null && sent.note !== null && (
        <OpenedReview {...props} open={open} review={review} sent={sent.note} />
      )}
    </div>
  )
}

function Nothing({ onTakeBack, onBack }: ReviewViewProps) {
  const text = useText()
  const first = useRef<HTMLDivElement>(null)
  useEffect(() => first.current?.querySelector('button')?.focus(), [])
  return (
    <EmptyState title={text('review.nothing')} body={text('review.nothingBody')}>
      <div ref={first} className={classes.choices}>
        <Button kind="primary" onClick={onTakeBack}>
          {text('commands.take-back-copies')}
        </Button>
        <Button onClick={onBack}>{text('version.back')}</Button>
      </div>
    </EmptyState>
  )
}

type OpenedReviewProps = ReviewViewProps & {
  readonly open: OpenReview
  readonly review: Review
  readonly sent: SentNote
}

function OpenedReview(props: OpenedReviewProps) {
  const { open, review, sent } = props
  const text = useText()
  const [filter, setFilter] = useState<ReviewFilter>(noFilter)
  const view = useRef<HTMLDivElement>(null)
  const entries = useMemo(() => entriesOf(review, placesOf(sent.body)), [review, sent.body])
  const { decisions } = open
  const shown = useMemo(() => filtered(entries, decisions, filter), [entries, decisions, filter])
  const focusFinish = () => view.current?.querySelector<HTMLElement>('[data-finish]')?.focus()
  const walk = useWalk(open, shown, focusFinish)
  const { current } = walk
  const showAll = () => setFilter(noFilter)
  const finish = useFinish({ entries, decisions, walk, showAll, focusFinish })
  const actions = entryActions(open, walk)
  const steadyActions = useSteadyActions(actions)
  const keys = reviewKeyActions(open, walk, actions)
  const start = useEffectEvent(() => focusEntry(walk.list, current?.id))
  useEffect(() => start(), [])
  useCommands({ 'next-change': keys.next, 'previous-change': keys.previous })
  const copyNames = useMemo(
    () => new Map(review.copies.map(({ id, fileName }) => [id, fileName])),
    [review],
  )
  const page = usePageContext(review, entries, { ...walk, decisions })

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the keys are those of the list inside
    <div ref={view} className={classes.inside} onKeyDown={(event) => runReviewKey(event, keys)}>
      <ReviewBar
        {...props}
        entries={entries}
        shown={shown}
        decisions={decisions}
        canUndo={open.canUndo}
        onUndo={keys.undo}
        onAnswerAll={answerAll(open, walk)}
        onFinish={finish.ask}
      />
      <p role="status" className="visually-hidden">
        {walk.said}
      </p>
      <div className={classes.columns}>
        <ReviewContext value={page}>
          <ReviewedPage
            name={text('review.page')}
            header={sent.header}
            changes={review.changes}
            blocks={sent.blocks}
            active={current?.id ?? null}
          />
        </ReviewContext>
        <CopyNames value={copyNames}>
          <section className={classes.side} aria-label={text('review.list')}>
            <Filters review={review} filter={filter} onFilter={setFilter} />
            {shown.length === 0 ? (
              <p className={classes.none}>
                {text(entries.length === 0 ? 'review.same' : 'review.noneShown')}
              </p>
            ) : (
              <ReviewList
                entries={shown}
                decisions={decisions}
                marks={page.marks}
                currentId={current?.id ?? null}
                editingId={walk.editingId}
                list={walk.list}
                onCurrent={walk.setCurrent}
                actions={steadyActions}
              />
            )}
            <Losses review={review} />
            <p className={classes.hint}>{text('review.hint')}</p>
          </section>
        </CopyNames>
      </div>
      <FinishDialog
        {...props}
        {...finish.question}
        entries={entries}
        decisions={decisions}
        flush={open.flush}
      />
    </div>
  )
}

/** The same object as long as the view is there: five hundred lines are not drawn anew. */
function useSteadyActions(actions: EntryActions): EntryActions {
  const latest = useRef(actions)
  latest.current = actions
  return useMemo(
    () => ({
      answer: (...said) => latest.current.answer(...said),
      takeSide: (...said) => latest.current.takeSide(...said),
      edit: (...said) => latest.current.edit(...said),
      saveEdit: (...said) => latest.current.saveEdit(...said),
      giveReason: (...said) => latest.current.giveReason(...said),
    }),
    [],
  )
}

type WalkParts = Pick<ReturnType<typeof useWalk>, 'current' | 'setCurrent' | 'list'> & {
  readonly decisions: OpenReview['decisions']
}

/** What the page draws changes with, and how a click on one goes to its line. */
function usePageContext(
  review: Review,
  entries: readonly ReviewEntry[],
  { current, setCurrent, list, decisions }: WalkParts,
) {
  const changes = useMemo(() => new Map(review.changes.map((one) => [one.id, one])), [review])
  const marks = useMemo(() => authorMarks(authorsOf(review)), [review])
  const activeIds = useMemo(() => new Set(current === undefined ? [] : idsOf(current)), [current])
  const onActivate = useCallback(
    (id: string) => {
      const entry = entries.find((one) => idsOf(one).includes(id))
      if (entry === undefined) return
      setCurrent(entry.id)
      requestAnimationFrame(() => focusEntry(list, entry.id))
    },
    [entries, setCurrent, list],
  )
  return { changes, decisions, marks, activeIds, onActivate }
}
