import { useState } from 'react'
import { useToast } from '../../components/toasts'
import { api } from '../../lib/api'
import { errorMessage } from '../../lib/error-message'
import { useText } from '../../lib/use-text'
import { useExportProgress } from './use-export-progress'

type Audience = 'sending' | 'colleagues'

export type ExportNote = {
  readonly isExporting: boolean
  readonly exportNote: (audience: Audience) => Promise<void>
}

type Exported = { readonly id: string; readonly versionId?: string }

/**
 * Exports a note as it stands, or one of its versions: what was typed is on disk first, then the
 * file is written.
 */
export function useExportNote(what: Exported, flush: () => Promise<void>): ExportNote {
  const toast = useToast()
  const text = useText()
  const watch = useExportProgress()
  const [isExporting, setIsExporting] = useState(false)
  const say = (message: string) =>
    toast({ message, tone: 'wrong', dismiss: text('common.dismiss') })

  async function show(path: string) {
    try {
      await api.showInFolder({ path })
    } catch (error) {
      say(text('export.notShown', { reason: errorMessage(error) }))
    }
  }

  async function exportNote(audience: Audience) {
    if (isExporting) return
    setIsExporting(true)
    const progress = watch()
    try {
      await flush()
      const result = await api.exportNote({ ...what, audience })
      if (result.status === 'saved') {
        const { path, findings } = result
        const found =
          findings.length === 0 ? [] : [text('export.findings', { count: findings.length })]
        toast({
          message: text('export.saved', { file: fileName(path) }),
          details: [...found, ...findings.map(({ message }) => message)],
          action: { label: text('export.showInFolder'), run: () => void show(path) },
          dismiss: text('common.dismiss'),
        })
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

function fileName(path: string): string {
  return path.split(/[\\/]/).at(-1) ?? path
}
