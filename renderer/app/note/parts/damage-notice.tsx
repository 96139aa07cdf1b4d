import type { OpenNote } from '@shared/contract/notes'
import { Button } from '../../../components/button'
import { Notice } from '../../../components/notice'
import { useCommandAccess } from '../../../lib/commands/command-provider'
import { useText } from '../../../lib/use-text'

/** Says that the disk did not keep all of the note, and what to do. */
export function DamageNotice({ damage }: Pick<OpenNote, 'damage'>) {
  const text = useText()
  const { run } = useCommandAccess()
  if (damage === null) return null
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
      action={<Button onClick={() => run('history')}>{text('commands.history')}</Button>}
    >
      {text('note.damaged', { time })}
    </Notice>
  )
}
