import type { MethodInput } from '@shared/contract/contract'
import { useToast } from '../../components/toasts'
import { api } from '../../lib/api'
import { errorMessage } from '../../lib/error-message'
import { useText } from '../../lib/use-text'

/** Makes a corrigendum or an addendum to a version, and opens it. */
export function useFollowUp(onOpenNote: (noteId: string) => void) {
  const text = useText()
  const toast = useToast()
  return async (followUp: MethodInput<'createFollowUp'>): Promise<void> => {
    try {
      const { id, title } = await api.createFollowUp(followUp)
      toast({
        message: text('versions.followUpMade', { title }),
        dismiss: text('common.dismiss'),
      })
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
