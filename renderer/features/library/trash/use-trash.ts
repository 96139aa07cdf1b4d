import type { EditedKind } from '@shared/contract/library/library-edit'
import { useToast } from '../../../components/toasts'
import { api } from '../../../lib/api'
import { errorMessage } from '../../../lib/error-message'
import { useText } from '../../../lib/use-text'
import { useLibraryEdits } from '../edit/library-edits'

const longestTitle = 60

/** Moves an item to the Bin, says so and offers to take it back; false: it is where it was. */
export function useTrash() {
  const toast = useToast()
  const text = useText()
  const { run } = useLibraryEdits()

  function sayFailed(error: unknown) {
    const message = text('trash.notMoved', { reason: errorMessage(error) })
    toast({ message, tone: 'wrong', dismiss: text('common.dismiss') })
  }

  return async (
    { kind, id }: { readonly kind: EditedKind; readonly id: string },
    name: string,
  ): Promise<boolean> => {
    try {
      await run(() => api.trashItem({ kind, id }))
    } catch (error) {
      sayFailed(error)
      return false
    }
    const title = name.length > longestTitle ? `${name.slice(0, longestTitle).trimEnd()}…` : name
    toast({
      message: text('trash.moved', { title }),
      action: {
        label: text('trash.undo'),
        run: () => void run(() => api.restoreItem({ kind, id })).catch(sayFailed),
      },
      dismiss: text('common.dismiss'),
    })
    return true
  }
}
