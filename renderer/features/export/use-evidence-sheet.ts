import { useRef } from 'react'
import { useToast } from '../../components/toasts'
import { api } from '../../lib/api'
import { errorMessage } from '../../lib/error-message'
import { useText } from '../../lib/use-text'
import { useExportProgress } from './use-export-progress'
import { fileName, useShowInFolder } from './use-show-in-folder'

type Note = { readonly id: string; readonly versionId?: string }

/**
 * Gives the function that writes what each figure of a note, or of one of its versions, rests on:
 * what was typed is on disk first.
 */
export function useEvidenceSheet(note: Note, flush: () => Promise<void>): () => Promise<void> {
  const toast = useToast()
  const text = useText()
  const watch = useExportProgress()
  const showIn = useShowInFolder()
  const isWriting = useRef(false)
  const dismiss = text('common.dismiss')

  return async () => {
    if (isWriting.current) return
    isWriting.current = true
    const progress = watch()
    try {
      await flush()
      const result = await api.exportEvidence(note)
      if (result.status === 'cancelled') return
      const { path, figures, remarks } = result
      toast({
        message: text('evidenceSheet.saved', { file: fileName(path) }),
        details: [
          text('evidenceSheet.figures', { count: figures }),
          ...(remarks === 0 ? [] : [text('evidenceSheet.remarks', { count: remarks })]),
        ],
        action: showIn(path),
        dismiss,
      })
    } catch (error) {
      const message = text('evidenceSheet.failed', { reason: errorMessage(error) })
      toast({ message, tone: 'wrong', dismiss })
    } finally {
      progress.end()
      isWriting.current = false
    }
  }
}
