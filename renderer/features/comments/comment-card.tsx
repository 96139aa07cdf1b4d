import type { CommentReply } from '@shared/note/comments/note-comment'
import { IconArrowBackUp, IconCheck } from '@tabler/icons-react'
import { type KeyboardEvent, type ReactNode, useEffect, useRef } from 'react'
import { flushSync } from 'react-dom'
import { Button } from '../../components/button'
import { IconButton } from '../../components/icon-button'
import type { CommentControls, ListedComment } from '../../lib/comments/page-comments'
import { whenSaved } from '../../lib/saving/when-saved'
import { useText } from '../../lib/use-text'
import { CommentEntry } from './comment-entry'
import { CommentField } from './comment-field'
import classes from './comments.module.css'

/** What is being typed: a comment, or with an id a reply to it. */
export type Writing = { readonly commentId: string; readonly replyId: string | null }

export type CommentCardProps = {
  readonly comment: ListedComment
  readonly isActive: boolean
  /** The Tab key leads to it; arrows lead on from there. */
  readonly isReachable: boolean
  /** Of whoever sits here; empty where the settings have none. */
  readonly authorName: string
  readonly writing: Writing | null
  readonly onWriting: (writing: Writing | null) => void
  readonly controls: CommentControls
  readonly onDelete: () => void
  readonly onDeleteReply: (replyId: string) => void
  /** A key on the commented words, which lead through the list. */
  readonly onQuoteKey: (event: KeyboardEvent) => void
  /** One stepped out of a field. */
  readonly onDone: (writing: Writing) => void
  readonly onLeave: (writing: Writing) => void
}

/** One comment with its words, its replies and what can be done with it. */
export function CommentCard(props: CommentCardProps) {
  const { comment, isActive, controls, authorName, onWriting } = props
  const text = useText()
  const card = useRef<HTMLElement>(null)
  const { id, resolved } = comment
  const name = comment.author === '' ? text('comments.you') : comment.author
  const isWriting = props.writing?.commentId === id

  useEffect(() => {
    if (isActive) card.current?.scrollIntoView({ block: 'nearest' })
  }, [isActive])

  const fieldOf = (replyId: string | null, value: string) => {
    if (!isWriting || props.writing?.replyId !== replyId) return null
    const writing = { commentId: id, replyId }
    return (
      <CommentField
        answered={replyId === null ? null : name}
        value={value}
        onWrite={(words) => controls.write(id, replyId, words)}
        onDone={() => props.onDone(writing)}
        onLeave={() => props.onLeave(writing)}
      />
    )
  }

  return (
    <article
      ref={card}
      className={classes.card}
      data-active={isActive}
      data-resolved={resolved !== null}
      aria-label={text('comments.label', { author: name, text: comment.text })}
      onFocus={() => !isActive && controls.point(id)}
    >
      <Quote
        comment={comment}
        isReachable={props.isReachable}
        onGo={() => controls.goTo(id)}
        onKeyDown={props.onQuoteKey}
      />
      <CommentEntry
        entry={comment}
        isOwn={isOwn(comment, authorName)}
        onEdit={() => onWriting({ commentId: id, replyId: null })}
        onDelete={props.onDelete}
        field={fieldOf(null, comment.text)}
        actions={
          resolved === null && (
            <IconButton label={text('comments.resolve')} onClick={() => controls.resolve(id)}>
              <IconCheck size={16} />
            </IconButton>
          )
        }
      />
      <Replies {...props} fieldOf={fieldOf} />
      {resolved !== null && <Resolved comment={comment} onReopen={() => controls.reopen(id)} />}
      {resolved === null && isActive && !isWriting && (
        <Button
          kind="quiet"
          // At once, so that the next key goes into the field.
          onClick={() =>
            flushSync(() => onWriting({ commentId: id, replyId: controls.beginReply(id) }))
          }
        >
          {text('comments.reply')}
        </Button>
      )}
    </article>
  )
}

type RepliesProps = CommentCardProps & {
  readonly fieldOf: (replyId: string, value: string) => ReactNode
}

function Replies({ comment, authorName, onWriting, onDeleteReply, fieldOf }: RepliesProps) {
  if (comment.replies.length === 0) return null
  return (
    <ul className={classes.replies}>
      {comment.replies.map((reply) => (
        <li key={reply.id}>
          <CommentEntry
            entry={reply}
            isOwn={isOwn(reply, authorName)}
            onEdit={() => onWriting({ commentId: comment.id, replyId: reply.id })}
            onDelete={() => onDeleteReply(reply.id)}
            field={fieldOf(reply.id, reply.text)}
          />
        </li>
      ))}
    </ul>
  )
}

/** What was written before one gave a name stays one's own. */
const isOwn = ({ author }: CommentReply, authorName: string) =>
  author === '' || author === authorName

type QuoteProps = {
  readonly comment: ListedComment
  readonly isReachable: boolean
  readonly onGo: () => void
  readonly onKeyDown: (event: KeyboardEvent) => void
}

/** The commented words, which lead to their place; the list is walked from one to the next. */
function Quote({ comment, isReachable, onGo, onKeyDown }: QuoteProps) {
  const { id, quote, isRemoved, author } = comment
  const text = useText()
  const name = author === '' ? text('comments.you') : author
  const label = isRemoved ? 'comments.removedLabel' : 'comments.goTo'
  return (
    <button
      type="button"
      className={classes.quote}
      data-comment-id={id}
      data-removed={isRemoved}
      tabIndex={isReachable ? 0 : -1}
      aria-label={text(label, { author: name, quote })}
      onClick={onGo}
      onKeyDown={onKeyDown}
    >
      {isRemoved && <span className={classes.removed}>{text('comments.removed')}</span>}
      <span className={classes.quoted} data-removed={isRemoved}>
        {quote === '' ? text('comments.noWords') : quote}
      </span>
    </button>
  )
}

function Resolved({
  comment: { resolved },
  onReopen,
}: {
  readonly comment: ListedComment
  readonly onReopen: () => void
}) {
  const text = useText()
  if (resolved === null) return null
  const author = resolved.by === '' ? text('comments.you') : resolved.by
  const when = whenSaved(resolved.at, new Date(), text.language)
  return (
    <p className={classes.resolved}>
      <IconCheck size={16} aria-hidden="true" />
      <span>{text('comments.resolvedBy', { author, when })}</span>
      <Button kind="quiet" icon={<IconArrowBackUp size={16} />} onClick={onReopen}>
        {text('comments.reopen')}
      </Button>
    </p>
  )
}
