import { useState } from 'react'
import { useToast } from '../../components/toasts'
import { api } from '../../lib/api'
import { errorMessage } from '../../lib/error-message'
import { useText } from '../../lib/use-text'

type OutcomeParts = {
  readonly noteId: string
  /** Resolves when all that was typed is on disk. */
  readonly flush: () => Promise<void>
  readonly onOpenNote: (noteId: string) => void
  readonly onChanged: () => void
}

/** Makes the outcome of the meeting and opens it; says which remarks it does without. */
export function useOutcome({ noteId, flush, onOpenNote, onChanged }: OutcomeParts) {
  const text = useText()
  const toast = useToast()
  const [isMaking, setIsMaking] = useState(false)

  async function make() {
    setIsMaking(true)
    try {
      await flush()
      const { note, leftOut } = await api.createOutcome({ noteId })
      const done = text('replies.outcomeMade')
      toast({
        message:
          leftOut.length === 0
            ? done
            : `${done} ${text('replies.leftOut', { count: leftOut.length })}`,
        details: leftOut,
        dismiss: text('common.dismiss'),
      })
      onChanged()
      onOpenNote(note.id)
    } catch (error) {
      toast({ message: errorMessage(error), tone: 'wrong', dismiss: text('common.dismiss') })
    } finally {
      setIsMaking(false)
    }
  }
  return { isMaking, make: () => void make() }
}
