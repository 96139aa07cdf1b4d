import type { SpellSummary } from '@shared/contract/history/history'
import type { SentFile } from '@shared/contract/sent/sent'
import { IconCheck, IconMessage, IconPencil, IconSend } from '@tabler/icons-react'
import { headerWords } from '../../lib/header-words'
import { clockTime } from '../../lib/saving/when-saved'
import { useText } from '../../lib/use-text'
import classes from './history.module.css'
import type { HistoryEntry } from './use-history'

type SpellEntryProps = {
  readonly spell: SpellSummary
  /** It is the note as it is now. */
  readonly isLast: boolean
  readonly onLook: (position: number, endedAt: string) => void
}

/** A working spell: when, who, and how much. */
export function SpellEntry({ spell, isLast, onLook }: SpellEntryProps) {
  const text = useText()
  const { startedAt, endedAt, author, typedWords, deletedCount } = spell
  const [from, to] = [clockTime(startedAt), clockTime(endedAt)]
  const amounts = [
    author ?? text('history.nobody'),
    text('history.typed', { count: typedWords }),
    deletedCount > 0 && text('history.deleted', { count: deletedCount }),
  ]
  return (
    <button type="button" className={classes.entry} onClick={() => onLook(spell.position, endedAt)}>
      <IconPencil size={14} aria-hidden="true" />
      <span>
        <span className={classes.time}>
          <span>{from === to ? from : text('history.fromTo', { from, to })}</span>
          {isLast && <b>{text('history.now')}</b>}
        </span>
        <small>{amounts.filter(Boolean).join(' · ')}</small>
      </span>
    </button>
  )
}

type HeaderChange = Extract<HistoryEntry, { readonly kind: 'header' }>['change']

/** A field of the header: what it was and what it became. */
export function HeaderEntry({ change }: { readonly change: HeaderChange }) {
  const text = useText()
  const before = headerWords(change.before, text.language)
  const after = headerWords(change.after, text.language)
  return (
    <span>
      <span className={classes.time}>
        <span>{clockTime(change.at)}</span> <b>{text(`version.field.${change.field}`)}</b>
      </span>
      <small>
        {before !== '' && <del>{before}</del>}{' '}
        {after === '' ? text('version.gone') : <ins>{after}</ins>}
      </small>
    </span>
  )
}

type CommentEntryProps = {
  readonly event: Extract<HistoryEntry, { readonly kind: 'comment' }>['event']
  readonly onGoTo: (commentId: string) => void
}

/** What somebody said in the margin, or settled there. */
export function CommentEntry({ event, onGoTo }: CommentEntryProps) {
  const text = useText()
  const { kind, author, at, commentId } = event
  const Icon = kind === 'resolved' ? IconCheck : IconMessage
  return (
    <button type="button" className={classes.entry} onClick={() => onGoTo(commentId)}>
      <Icon size={14} aria-hidden="true" />
      <span>
        <span className={classes.time}>
          <span>{clockTime(at)}</span> <b>{text(`history.${kind}`)}</b>
        </span>
        <small className={classes.said}>
          {[author || text('history.nobody'), event.text].join(' · ')}
        </small>
      </span>
    </button>
  )
}

type SentHistoryEntryProps = {
  readonly file: SentFile
  readonly onCompare: (sentId: string) => void
}

/** A file that was recorded as sent; it leads to what has changed since. */
export function SentHistoryEntry({ file, onCompare }: SentHistoryEntryProps) {
  const text = useText()
  const { id, sentAt, sentTo, fileName } = file
  return (
    <button
      type="button"
      className={classes.entry}
      title={text('sent.changes')}
      onClick={() => onCompare(id)}
    >
      <IconSend size={14} aria-hidden="true" />
      <span>
        <span className={classes.time}>
          <span>{clockTime(sentAt)}</span> <b>{text('sent.event')}</b>
        </span>
        <small className={classes.said}>{[sentTo, fileName].filter(Boolean).join(' · ')}</small>
      </span>
    </button>
  )
}
