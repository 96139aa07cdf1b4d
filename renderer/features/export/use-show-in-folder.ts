import { useToast } from '../../components/toasts'
import { api } from '../../lib/api'
import { errorMessage } from '../../lib/error-message'
import { useText } from '../../lib/use-text'

/** Gives the action that shows a file that was just written. */
export function useShowInFolder(): (path: string) => { label: string; run: () => void } {
  const toast = useToast()
  const text = useText()

  async function show(path: string) {
    try {
      await api.showInFolder({ path })
    } catch (error) {
      const message = text('export.notShown', { reason: errorMessage(error) })
      toast({ message, tone: 'wrong', dismiss: text('common.dismiss') })
    }
  }
  return (path) => ({ label: text('export.showInFolder'), run: () => void show(path) })
}

/** The last part of a path of any system. */
export function fileName(path: string): string {
  return path.split(/[\\/]/).at(-1) ?? path
}
