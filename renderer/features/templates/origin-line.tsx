import { UnstyledButton } from '@mantine/core'
import { useAnswer } from '../../lib/use-answer'
import { useText } from '../../lib/use-text'
import classes from './templates.module.css'

export type OriginLineProps = {
  readonly noteId: string
  readonly onOpenNote: (noteId: string) => void
}

/** Goes back to the note that this one was made from; nothing where there is none. */
export function OriginLine({ noteId, onOpenNote }: OriginLineProps) {
  const text = useText()
  const origin = useAnswer('findNoteOrigin', { id: noteId }).value
  if (origin === null) return null
  return (
    <UnstyledButton className={classes.origin} onClick={() => onOpenNote(origin.id)}>
      {text('outputs.from', { title: origin.title || text('notes.untitled') })}
    </UnstyledButton>
  )
}
