import { type ReactNode, useState } from 'react'
import { useToast } from '../../components/toasts'
import { api } from '../../lib/api'
import { errorMessage } from '../../lib/error-message'
import { useText } from '../../lib/use-text'
import { FreezeDialog } from './freeze-dialog'

export type FreezingParts = {
  readonly noteId: string
  /** Resolves when all that was typed is on disk. */
  readonly flush: () => Promise<void>
  readonly onFrozen: () => void
  readonly onOpen: (versionId: string) => void
}

/** Freezing a version: how to ask for it, and the dialog that then stands over the page. */
export function useFreezing({ noteId, flush, onFrozen, onOpen }: FreezingParts): {
  readonly ask: () => void
  readonly element: ReactNode
} {
  const text = useText()
  const toast = useToast()
  const [isAsking, setIsAsking] = useState(false)

  async function freeze(name: string, holder: string | null): Promise<string | null> {
    try {
      await flush()
      const version = await api.freezeVersion({ noteId, name, holder })
      setIsAsking(false)
      onFrozen()
      toast({
        message: text('versions.frozen', { name: version.name }),
        action: { label: text('versions.open'), run: () => onOpen(version.id) },
        dismiss: text('common.dismiss'),
      })
      return null
    } catch (error) {
      return text('versions.notFrozen', { reason: errorMessage(error) })
    }
  }
  return {
    ask: () => setIsAsking(true),
    element: isAsking && (
      <FreezeDialog noteId={noteId} onClose={() => setIsAsking(false)} onFreeze={freeze} />
    ),
  }
}
