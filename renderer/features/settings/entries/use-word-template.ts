import { useToast } from '../../../components/toasts'
import { api } from '../../../lib/api'
import { toBase64 } from '../../../lib/base64'
import { errorMessage } from '../../../lib/error-message'
import { useAnswer } from '../../../lib/use-answer'
import { useText } from '../../../lib/use-text'

export type WordTemplateActions = {
  /** Null while it is not known, and where there is none. */
  readonly fileName: string | null
  readonly onChoose: (file: File) => void
  readonly onRemove: () => void
}

/** The institution's own template, in which notes are exported. */
export function useWordTemplate(): WordTemplateActions {
  const text = useText()
  const toast = useToast()
  const found = useAnswer('findWordTemplate', {})

  async function attempt(change: () => Promise<unknown>, done: string | null) {
    try {
      await change()
      await found.reload()
      if (done !== null) toast({ message: done, dismiss: text('common.dismiss') })
    } catch (error) {
      toast({ message: errorMessage(error), tone: 'wrong', dismiss: text('common.dismiss') })
    }
  }
  async function set(file: File) {
    const bytes = new Uint8Array(await file.arrayBuffer())
    await api.setWordTemplate({ fileName: file.name, bytes: toBase64(bytes) })
  }

  return {
    fileName: found.value?.fileName ?? null,
    onChoose: (file) => void attempt(() => set(file), null),
    onRemove: () =>
      void attempt(() => api.removeWordTemplate({}), text('settings.wordTemplate.removed')),
  }
}
