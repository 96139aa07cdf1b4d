import type { ExportChanges } from '@shared/contract/export'
import { readBackWords } from '@shared/read-back/read-back-words'
import type { ExportLook } from '@shared/settings/export-look'
import { useState } from 'react'
import { type ShownToast, useToast } from '../../components/toasts'
import { api } from '../../lib/api'
import { errorMessage } from '../../lib/error-message'
import { useText } from '../../lib/use-text'
import { useExportProgress } from './use-export-progress'
import { fileName, useShowInFolder } from './use-show-in-folder'

/** What a file is to be. */
export type ExportOutput = {
  readonly audience: 'sending' | 'colleagues'
  /** Marked in it; none if not given. */
  readonly changes?: ExportChanges
  /** As the settings say if not given. */
  readonly look?: ExportLook
}

export type ExportNote = {
  readonly isExporting: boolean
  readonly exportNote: (output: ExportOutput) => Promise<void>
}

type RecordingParts = {
  readonly ask: (exportId: string) => void
  /** With what is said of it, until another one is exported or this one is recorded. */
  readonly exported: (notice: ShownToast) => void
}

type Exported = { readonly id: string; readonly versionId?: string }

/**
 * Exports a note as it stands, or one of its versions: what was typed is on disk first, then the
 * file is written.
 *
 * @param recording hears of what was written for sending, and is asked to record it
 */
export function useExportNote(
  what: Exported,
  flush: () => Promise<void>,
  recording?: RecordingParts,
): ExportNote {
  const toast = useToast()
  const text = useText()
  const watch = useExportProgress()
  const showIn = useShowInFolder()
  const [isExporting, setIsExporting] = useState(false)
  const say = (message: string) =>
    toast({ message, tone: 'wrong', dismiss: text('common.dismiss') })

  async function exportNote(output: ExportOutput) {
    if (isExporting) return
    setIsExporting(true)
    const progress = watch()
    try {
      await flush()
      const result = await api.exportNote({ ...what, ...output })
      if (result.status === 'saved') {
        const { path, exportId, findings } = result
        const read = result.readBack === null ? null : readBackWords(result.readBack, text)
        const found =
          findings.length === 0 ? [] : [text('export.findings', { count: findings.length })]
        const notice = toast({
          message: text('export.saved', { file: fileName(path) }),
          details: [...(read ? [read.line] : []), ...found, ...findings.map(messageOf)],
          more: read ? { label: text('readBack.label'), lines: read.details } : undefined,
          otherAction:
            exportId === null || recording === undefined
              ? undefined
              : { label: text('sent.record'), run: () => recording.ask(exportId) },
          action: showIn(path),
          dismiss: text('common.dismiss'),
        })
        if (exportId !== null) recording?.exported(notice)
      }
    } catch (error) {
      say(text('export.failed', { reason: errorMessage(error) }))
    } finally {
      progress.end()
      setIsExporting(false)
    }
  }

  return { isExporting, exportNote }
}

const messageOf = ({ message }: { readonly message: string }) => message
