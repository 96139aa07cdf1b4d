import type { MethodInput } from '@shared/contract/contract'
import { useToast } from '../../components/toasts'
import { api } from '../../lib/api'
import { errorMessage } from '../../lib/error-message'
import { useText } from '../../lib/use-text'

export type FollowUpParts = {
  readonly onOpenNote: (noteId: string) => void
  /** The list of notes is read again. */
  readonly onSaved: () => void
}

/** Makes a corrigendum or an addendum to a version, and opens it. */
export function useFollowUp({ onOpenNote, onSaved }: FollowUpParts) {
  const text = useText()
  const toast = useToast()
  return async (followUp: MethodInput<'createFollowUp'>): Promise<void> => {
    try {
      const { id, title } = await api.createFollowUp(followUp)
      toast({
        message: text('versions.followUpMade', { title }),
        dismiss: text('common.dismiss'),
      })
      onSaved()
      onOpenNote(id)
    } catch (error) {
      toast({
        tone: 'wrong',
        message: text('common.failed', { reason: errorMessage(error) }),
        dismiss: text('common.dismiss'),
      })
    }
  }
}
