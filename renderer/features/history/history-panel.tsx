import { IconHistory, IconLock, IconTypography } from '@tabler/icons-react'
import { type KeyboardEvent, useRef } from 'react'
import { Button } from '../../components/button'
import { Notice } from '../../components/notice'
import { clockTime } from '../../lib/saving/when-saved'
import { useText } from '../../lib/use-text'
import classes from './history.module.css'
import { CommentEntry, HeaderEntry, SentHistoryEntry, SpellEntry } from './history-entry'
import { type HistoryEntry, useHistory } from './use-history'

export type HistoryPanelProps = {
  readonly noteId: string
  /** The last saving that is shown; a later one is read again. */
  readonly savedAt: string
  readonly onLook: (position: number, endedAt: string) => void
  readonly onOpenVersion: (versionId: string) => void
  /** Goes to the words that were commented on. */
  readonly onGoToComment: (commentId: string) => void
  readonly onCompare: () => void
  /** Shows what has changed since a file was sent. */
  readonly onCompareSent: (sentId: string) => void
}

/** Who changed what of a note and when, newest first; each state can be looked at. */
export function HistoryPanel(props: HistoryPanelProps) {
  const text = useText()
  const { days, error, reload } = useHistory(props.noteId, props.savedAt)
  const panel = useRef<HTMLDivElement>(null)
  function onKeyDown(event: KeyboardEvent) {
    const by = { ArrowDown: 1, ArrowUp: -1 }[event.key]
    const entries = Array.from(panel.current?.querySelectorAll<HTMLElement>('li > button') ?? [])
    const at = entries.findIndex((entry) => entry.matches(':focus'))
    if (by === undefined || at < 0) return
    event.preventDefault()
    entries[at + by]?.focus()
  }
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: arrows move among the buttons in it
    <div className={classes.panel} ref={panel} onKeyDown={onKeyDown}>
      <div className={classes.head}>
        <Button icon={<IconHistory size={16} />} onClick={props.onCompare}>
          {text('commands.compare')}
        </Button>
      </div>
      {error !== null && (
        <Notice
          tone="wrong"
          action={<Button onClick={() => void reload()}>{text('common.tryAgain')}</Button>}
        >
          {text('common.failed', { reason: error })}
        </Notice>
      )}
      {days?.length === 0 && <p className={classes.empty}>{text('history.empty')}</p>}
      {days?.map(({ day, entries }) => (
        <section key={day}>
          <h2 className={classes.day}>{day}</h2>
          <ul className={classes.list} aria-label={day}>
            {entries.map((entry) => (
              <li key={keyOf(entry)}>
                <Entry entry={entry} {...props} />
              </li>
            ))}
          </ul>
        </section>
      ))}
    </div>
  )
}

function Entry({ entry, ...props }: HistoryPanelProps & { readonly entry: HistoryEntry }) {
  const text = useText()
  switch (entry.kind) {
    case 'spell':
      return <SpellEntry spell={entry.spell} isLast={entry.isLast} onLook={props.onLook} />
    case 'header':
      return (
        <div className={classes.entry}>
          <IconTypography size={14} aria-hidden="true" />
          <HeaderEntry change={entry.change} />
        </div>
      )
    case 'comment':
      return <CommentEntry event={entry.event} onGoTo={props.onGoToComment} />
    case 'sent':
      return <SentHistoryEntry file={entry.file} onCompare={props.onCompareSent} />
    case 'version':
      return (
        <button
          type="button"
          className={classes.entry}
          onClick={() => props.onOpenVersion(entry.version.id)}
        >
          <IconLock size={14} aria-hidden="true" />
          <span>
            <span className={classes.time}>
              <span>{clockTime(entry.version.frozenAt)}</span> <b>{entry.version.name}</b>
            </span>{' '}
            <small>{text('version.frozen')}</small>
          </span>
        </button>
      )
  }
}

function keyOf(entry: HistoryEntry): string {
  switch (entry.kind) {
    case 'spell':
      return `spell ${entry.spell.startedAt}`
    case 'header':
      return `${entry.change.field} ${entry.change.at}`
    case 'version':
      return entry.version.id
    case 'sent':
      return entry.file.id
    case 'comment':
      return `${entry.event.kind} ${entry.event.commentId} ${entry.event.at}`
  }
}
