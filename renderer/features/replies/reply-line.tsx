import type { StoredReply } from '@shared/contract/meeting/replies'
import { parseReply } from '@shared/replies/parse-reply'
import { findSpeaker } from '@shared/replies/speakers'
import { IconPencil, IconX } from '@tabler/icons-react'
import { type KeyboardEvent, useState } from 'react'
import { IconButton } from '../../components/icon-button'
import { clockTime } from '../../lib/saving/when-saved'
import { useText } from '../../lib/use-text'
import { positionWords } from './reading'
import classes from './replies.module.css'

/** Of institutions and agencies nobody expects a position. */
const isDelegation = (code: string) =>
  ['memberState', 'associate'].includes(findSpeaker(code)?.kind ?? '')

type ReplyLineProps = {
  readonly reply: StoredReply
  readonly isCorrecting: boolean
  readonly onCorrect: (id: string | null) => void
  /** False where it could not be stored. */
  readonly onSave: (line: string) => Promise<boolean>
  readonly onRemove: () => void
}

/** One line of the record as it was understood; the pencil gives back what was typed. */
export function ReplyLine({ reply, isCorrecting, onCorrect, onSave, onRemove }: ReplyLineProps) {
  const text = useText()
  const { speakers, positions, remark } = parseReply(reply.text)
  if (isCorrecting)
    return <Correction reply={reply} onDone={() => onCorrect(null)} onSave={onSave} />
  return (
    <li className={classes.line} onDoubleClick={() => onCorrect(reply.id)}>
      <span className={classes.speakers}>{speakers.join(', ') || '?'}</span>
      <span className={classes.said}>
        {positions.length === 0 && speakers.some(isDelegation) && (
          <span className={classes.position} data-weak="true">
            {text('position.spoke')}
          </span>
        )}
        {positions.map((position, index) => (
          <span
            // biome-ignore lint/suspicious/noArrayIndexKey: they have no identity but their order
            key={index}
            className={classes.position}
          >
            {positionWords(position, text)}
          </span>
        ))}
        <span className={classes.remark}>{remark}</span>
      </span>
      <span className={classes.time}>
        {reply.changedAt === null
          ? clockTime(reply.enteredAt)
          : text('replies.changed', { time: clockTime(reply.changedAt) })}
      </span>
      <span className={classes.lineActions}>
        <IconButton
          label={text('replies.correct', { line: reply.text })}
          onClick={() => onCorrect(reply.id)}
        >
          <IconPencil size={16} />
        </IconButton>
        <IconButton label={text('replies.remove', { line: reply.text })} onClick={onRemove}>
          <IconX size={16} />
        </IconButton>
      </span>
    </li>
  )
}

type CorrectionProps = Pick<ReplyLineProps, 'reply' | 'onSave'> & { readonly onDone: () => void }

function Correction({ reply, onSave, onDone }: CorrectionProps) {
  const text = useText()
  const [line, setLine] = useState(reply.text)

  async function save() {
    const isDone = line.trim() === '' || line === reply.text || (await onSave(line))
    if (isDone) onDone()
  }
  function onKeyDown(event: KeyboardEvent) {
    if (event.key === 'Enter') void save()
    else if (event.key === 'Escape') onDone()
    else return
    event.preventDefault()
    event.stopPropagation()
  }

  return (
    <li className={classes.line}>
      <input
        className={classes.input}
        aria-label={text('replies.correcting')}
        // biome-ignore lint/a11y/noAutofocus: one has just asked to type here
        autoFocus
        maxLength={5000}
        spellCheck={false}
        value={line}
        onChange={(event) => setLine(event.currentTarget.value)}
        onKeyDown={onKeyDown}
        onBlur={() => void save()}
      />
    </li>
  )
}
