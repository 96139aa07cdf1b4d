import type { OpenNote } from '@shared/contract/notes'
import { useState } from 'react'
import { Button } from '../../../components/button'
import { Notice } from '../../../components/notice'
import { useCommandAccess } from '../../../lib/commands/command-provider'
import { useText } from '../../../lib/use-text'

/**
 * Says that the disk did not keep all of the note, and what to do. Who has read it can write on
 * without it; it is there again when the note is opened the next time.
 */
export function DamageNotice({ damage }: Pick<OpenNote, 'damage'>) {
  const text = useText()
  const { run } = useCommandAccess()
  const [isRead, setIsRead] = useState(false)
  if (damage === null || isRead) return null
  const time = new Date(damage.from).toLocaleString(
    text.language === 'en' ? 'en-GB' : text.language,
    {
      day: 'numeric',
      month: 'long',
      year: 'numeric',
      hour: '2-digit',
      minute: '2-digit',
    },
  )
  return (
    <Notice
      tone="wrong"
      action={
        <>
          <Button onClick={() => run('history')}>{text('commands.history')}</Button>
          <Button kind="quiet" onClick={() => setIsRead(true)}>
            {text('common.dismiss')}
          </Button>
        </>
      }
    >
      {text('note.damaged', { time })}
    </Notice>
  )
}
