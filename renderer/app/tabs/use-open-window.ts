import { useToast } from '../../components/toasts'
import { api } from '../../lib/api'
import { errorMessage } from '../../lib/error-message'
import { useText } from '../../lib/use-text'

/** Opens a note in a window of its own, or brings the one to the front that has it. */
export function useOpenWindow(): (noteId: string) => void {
  const text = useText()
  const toast = useToast()
  return (noteId) => {
    api.openNoteWindow({ noteId }).catch((error: unknown) =>
      toast({
        message: text('tabs.notOpened', { reason: errorMessage(error) }),
        tone: 'wrong',
        dismiss: text('common.dismiss'),
      }),
    )
  }
}
