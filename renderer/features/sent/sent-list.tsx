import type { StateName } from '@shared/contract/history/history'
import { IconFileCheck } from '@tabler/icons-react'
import { useEffect, useEffectEvent } from 'react'
import { Button } from '../../components/button'
import { Notice } from '../../components/notice'
import { clockTime } from '../../lib/saving/when-saved'
import { useAnswer } from '../../lib/use-answer'
import { useText } from '../../lib/use-text'
import classes from './sent.module.css'
import { SentEntry } from './sent-entry'

export type SentListProps = {
  readonly noteId: string
  readonly onRecord: (exportId: string) => void
  /** Shows what differs between a state and the note as it is. */
  readonly onCompare: (state: StateName) => void
}

/** What was sent of a note, the last first; and a file that could still be recorded. */
export function SentList({ noteId, onRecord, onCompare }: SentListProps) {
  const text = useText()
  const sent = useAnswer('listSent', { noteId })
  const exported = useAnswer('listExported', { noteId }).value?.[0]
  const reload = useEffectEvent(sent.reload)
  useEffect(
    () =>
      window.api.on('noteChanged', (changed) => {
        if (changed.noteId === noteId) void reload()
      }),
    [noteId],
  )
  return (
    <section className={classes.section} data-help="export" aria-labelledby="sent-heading">
      <h2 className={classes.heading} id="sent-heading">
        {text('sent.heading')}
      </h2>
      {sent.error !== null && (
        <Notice
          tone="wrong"
          action={<Button onClick={() => void sent.reload()}>{text('common.tryAgain')}</Button>}
        >
          {text('common.failed', { reason: sent.error })}
        </Notice>
      )}
      {exported !== undefined && (
        <div className={classes.exported}>
          <p>
            {text('sent.exported', {
              file: exported.fileName,
              when: clockTime(exported.exportedAt),
            })}
          </p>
          <Button icon={<IconFileCheck size={16} />} onClick={() => onRecord(exported.exportId)}>
            {text('sent.record')}
          </Button>
        </div>
      )}
      {sent.value?.length === 0 && exported === undefined && (
        <p className={classes.empty}>{text('sent.empty')}</p>
      )}
      {sent.value !== null && sent.value.length > 0 && (
        <ul className={classes.list} aria-label={text('sent.list')}>
          {sent.value.toReversed().map((file) => (
            <SentEntry
              key={file.id}
              noteId={noteId}
              file={file}
              onCompare={() => onCompare({ kind: 'sent', noteId, sentId: file.id })}
            />
          ))}
        </ul>
      )}
    </section>
  )
}
