import { isLowerMarking } from '@shared/note/ready/marking'
import { dayWords } from '@shared/note/ready/tick-words'
import { useEffect, useState } from 'react'
import { useAnswer } from '../../lib/use-answer'
import { useText } from '../../lib/use-text'
import { ReasonDialog } from './reason-dialog'
import classes from './tick-line.module.css'

export type MarkingLineProps = {
  readonly noteId: string
  /** As the header has it. */
  readonly marking: string
  readonly saving: {
    readonly read: () => { readonly kind: string }
    readonly subscribe: (listener: () => void) => () => void
  }
}

/** What a note rests on is looked at again when nothing was typed for so long. */
const pauseMs = 2000

/** Says quietly that the marking is lower than the documents ask for, and takes the reason. */
export function MarkingLine({ noteId, marking, saving }: MarkingLineProps) {
  const text = useText()
  const [isAsking, setIsAsking] = useState(false)
  const [isDrawn, setIsDrawn] = useState(false)
  const { value, reload } = useAnswer('getMarkingProposal', { noteId }, isDrawn)
  useEffect(() => {
    // A note that is opened is drawn first.
    const timer = setTimeout(() => setIsDrawn(true), pauseMs)
    return () => clearTimeout(timer)
  }, [])
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined
    const stop = saving.subscribe(() => {
      clearTimeout(timer)
      if (saving.read().kind === 'saved') timer = setTimeout(() => void reload(), pauseMs)
    })
    return () => {
      clearTimeout(timer)
      stop()
    }
  }, [saving, reload])
  if (value === null || !isLowerMarking(marking, value.marking)) return null
  const given = value.reason?.marking === marking ? value.reason : null
  return (
    <p className={classes.marking} data-given={given !== null}>
      <span>
        {given === null
          ? value.message
          : text('ready.markingReasoned', {
              proposed: value.marking,
              reason: given.reason,
              date: dayWords(given.givenAt, text),
            })}
      </span>
      <button type="button" className={classes.give} onClick={() => setIsAsking(true)}>
        {text(given === null ? 'ready.reasonGive' : 'ready.reasonChange')}
      </button>
      <ReasonDialog
        opened={isAsking}
        noteId={noteId}
        onClose={() => setIsAsking(false)}
        onGiven={() => void reload()}
      />
    </p>
  )
}
