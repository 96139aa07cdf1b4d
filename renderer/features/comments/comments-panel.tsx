import { IconMessagePlus } from '@tabler/icons-react'
import { type KeyboardEvent, useEffectEvent, useLayoutEffect, useRef, useState } from 'react'
import { Button } from '../../components/button'
import { EmptyState } from '../../components/empty-state'
import { IconButton } from '../../components/icon-button'
import { useToast } from '../../components/toasts'
import { useWrittenKeys } from '../../lib/commands/use-written-keys'
import type { CommentControls, ListedComment, PageComments } from '../../lib/comments/page-comments'
import { useSettings } from '../../lib/settings/use-settings'
import { useText } from '../../lib/use-text'
import { CommentCard, type Writing } from './comment-card'
import classes from './comments.module.css'

/** A comment that is to have the focus; `count` rises each time it is asked for. */
export type AskedComment = {
  /** Null: the first. */
  readonly id: string | null
  /** It was just begun: one types into it. */
  readonly isNew: boolean
  readonly count: number
}

export type CommentsPanelProps = {
  readonly comments: PageComments
  readonly controls: () => CommentControls | null
  readonly asked: AskedComment
  /** Begins a comment on the words selected in the text. */
  readonly onBegin: () => void
}

/** The comments of the note in the order of its text. */
export function CommentsPanel({ comments, controls, asked, onBegin }: CommentsPanelProps) {
  const text = useText()
  const panel = useRef<HTMLDivElement>(null)
  const { authorName } = useSettings().settings
  const [showsAll, setShowsAll] = useState(false)
  const [writing, setWriting] = useState<Writing | null>(null)
  const { list, activeId } = comments
  const access = controls()
  const shown = list.filter(({ id, resolved }) => showsAll || resolved === null || id === activeId)
  const deletion = useDeletion(controls, () => panel.current)
  useAsked(asked, panel, { list, onWriting: setWriting })

  /** What was left empty was not meant. */
  function dropEmpty({ commentId, replyId }: Writing) {
    const comment = list.find(({ id }) => id === commentId)
    const typed = panel.current?.querySelector('textarea')?.value.trim() ?? ''
    if (typed !== '' || comment === undefined) return
    if (replyId !== null) controls()?.removeReply(commentId, replyId)
    else if (comment.replies.length === 0) controls()?.remove(commentId)
  }
  function leave(left: Writing) {
    dropEmpty(left)
    setWriting((now) => (now !== null && isSame(now, left) ? null : now))
  }
  function finish(done: Writing) {
    leave(done)
    // From a comment one goes on in the text, from a reply to the next comment.
    if (done.replyId === null) controls()?.goTo(done.commentId)
    else focusQuote(panel.current, done.commentId)
  }

  return (
    <div ref={panel} className={classes.panel}>
      <Head
        openCount={list.filter(({ resolved }) => resolved === null).length}
        allCount={list.length}
        showsAll={showsAll}
        onShowAll={setShowsAll}
        onBegin={onBegin}
      />
      {shown.length === 0 && <Nothing hasResolved={list.length > 0} onBegin={onBegin} />}
      <ol className={classes.list} aria-label={text('comments.list')}>
        {access !== null &&
          shown.map((comment, index) => (
            <li key={comment.id}>
              <CommentCard
                comment={comment}
                isActive={comment.id === activeId}
                isReachable={comment.id === activeId || (activeId === null && index === 0)}
                authorName={authorName}
                writing={writing}
                onWriting={setWriting}
                controls={access}
                onDelete={() => deletion.comment(comment)}
                onDeleteReply={(replyId) => deletion.reply(comment, replyId)}
                onQuoteKey={(event) => onKey(event, comment, index)}
                onDone={finish}
                onLeave={leave}
              />
            </li>
          ))}
      </ol>
    </div>
  )

  function onKey(event: KeyboardEvent, comment: ListedComment, index: number) {
    const by = { ArrowUp: -1, ArrowDown: 1 }[event.key]
    const next = by === undefined ? edgeOf(event.key, shown) : shown[index + by]
    if (next !== undefined) focusQuote(panel.current, next.id)
    else if (event.key === 'Delete') deletion.comment(comment)
    else if (event.key === 'Escape') controls()?.goTo(comment.id)
    else return
    event.preventDefault()
  }
}

type HeadProps = {
  readonly openCount: number
  readonly allCount: number
  readonly showsAll: boolean
  readonly onShowAll: (showsAll: boolean) => void
  readonly onBegin: () => void
}

function Head({ openCount, allCount, showsAll, onShowAll, onBegin }: HeadProps) {
  const text = useText()
  const { keys, aria } = useWrittenKeys('insert-comment')
  return (
    <div className={classes.top}>
      <fieldset className={classes.filter} aria-label={text('comments.filter')}>
        <button type="button" aria-pressed={!showsAll} onClick={() => onShowAll(false)}>
          {text('comments.open', { number: openCount })}
        </button>
        <button type="button" aria-pressed={showsAll} onClick={() => onShowAll(true)}>
          {text('comments.all', { number: allCount })}
        </button>
      </fieldset>
      <IconButton
        label={text('comments.add')}
        aria-keyshortcuts={aria}
        {...(keys !== '' && { shortcut: keys })}
        // The text keeps the selection that the comment is about.
        onMouseDown={(event) => event.preventDefault()}
        onClick={onBegin}
      >
        <IconMessagePlus size={16} />
      </IconButton>
    </div>
  )
}

type NothingProps = { readonly hasResolved: boolean; readonly onBegin: () => void }

function Nothing({ hasResolved, onBegin }: NothingProps) {
  const text = useText()
  const { keys } = useWrittenKeys('insert-comment')
  if (hasResolved)
    return <EmptyState title={text('comments.noneOpen')} body={text('comments.noneOpenAdvice')} />
  return (
    <EmptyState title={text('comments.none')} body={text('comments.noneAdvice')}>
      <div className={classes.first}>
        <Button shortcut={keys} onMouseDown={(event) => event.preventDefault()} onClick={onBegin}>
          {text('comments.add')}
        </Button>
      </div>
    </EmptyState>
  )
}

/** Deletes, and offers to undo it. */
function useDeletion(controls: () => CommentControls | null, panel: () => HTMLElement | null) {
  const text = useText()
  const toast = useToast()
  const sayDeleted = (message: string, restore: () => void) =>
    toast({
      message,
      action: { label: text('editor.undo'), run: restore },
      dismiss: text('common.dismiss'),
    })
  return {
    comment: ({ id }: ListedComment) => {
      const next = neighbourOf(panel(), id)
      const removed = controls()?.remove(id) ?? null
      if (removed === null) return
      sayDeleted(text('comments.deleted'), () => controls()?.restore(removed))
      requestAnimationFrame(() => next?.focus())
    },
    reply: ({ id, replies }: ListedComment, replyId: string) => {
      const reply = replies.find((one) => one.id === replyId)
      controls()?.removeReply(id, replyId)
      sayDeleted(text('comments.replyDeleted'), () => {
        if (reply !== undefined) controls()?.restoreReply(id, reply)
      })
      requestAnimationFrame(() => focusQuote(panel(), id))
    },
  }
}

/** Gives the comment the focus that was asked for, once it is listed: before the next key. */
function useAsked(
  asked: AskedComment,
  panel: { readonly current: HTMLElement | null },
  {
    list,
    onWriting,
  }: {
    readonly list: readonly ListedComment[]
    readonly onWriting: (writing: Writing) => void
  },
) {
  const done = useRef(0)
  const answer = useEffectEvent(() => {
    const id = asked.id ?? list[0]?.id
    if (done.current === asked.count) return
    if (id === undefined || !list.some((one) => one.id === id)) return
    done.current = asked.count
    if (asked.isNew) onWriting({ commentId: id, replyId: null })
    else focusQuote(panel.current, id)
  })
  // biome-ignore lint/correctness/useExhaustiveDependencies: a comment just begun is listed later
  useLayoutEffect(() => answer(), [asked.count, list])
}

const quotesIn = (panel: HTMLElement | null) =>
  Array.from(panel?.querySelectorAll<HTMLElement>('button[data-comment-id]') ?? [])

function focusQuote(panel: HTMLElement | null, id: string) {
  quotesIn(panel)
    .find((one) => one.dataset['commentId'] === id)
    ?.focus()
}

/** What has the focus once this one is gone. */
function neighbourOf(panel: HTMLElement | null, id: string): HTMLElement | undefined {
  const quotes = quotesIn(panel)
  const index = quotes.findIndex((one) => one.dataset['commentId'] === id)
  return quotes[index + 1] ?? quotes[index - 1] ?? panel?.querySelector('button') ?? undefined
}

const isSame = (one: Writing, other: Writing) =>
  one.commentId === other.commentId && one.replyId === other.replyId

function edgeOf(key: string, shown: readonly ListedComment[]): ListedComment | undefined {
  return { Home: shown[0], End: shown.at(-1) }[key]
}
