import { windowText } from '@shared/text/en/window'
import { exportText } from '@shared/text/en/window-export'
import { countText, fillText } from '@shared/text/fill-text'
import { useState } from 'react'
import { useToast } from '../../components/toasts'
import { api } from '../../lib/api'
import { errorMessage } from '../../lib/error-message'

type Audience = 'sending' | 'colleagues'

export type ExportNote = {
  readonly isExporting: boolean
  readonly exportNote: (audience: Audience) => Promise<void>
}

/** Exports a note as it stands: what was typed is on disk first, then the file is written. */
export function useExportNote(id: string, flush: () => Promise<void>): ExportNote {
  const toast = useToast()
  const [isExporting, setIsExporting] = useState(false)
  const say = (message: string) => toast({ message, tone: 'wrong', dismiss: windowText.dismiss })

  async function show(path: string) {
    try {
      await api.showInFolder({ path })
    } catch (error) {
      say(fillText(exportText.notShown, errorMessage(error)))
    }
  }

  async function exportNote(audience: Audience) {
    if (isExporting) return
    setIsExporting(true)
    try {
      await flush()
      const result = await api.exportNote({ id, audience })
      if (result.status === 'saved') {
        const { path, findings } = result
        const found =
          findings.length === 0 ? [] : [`${countText(exportText.findings, findings.length)}:`]
        toast({
          message: fillText(exportText.saved, fileName(path)),
          details: [...found, ...findings.map(({ message }) => message)],
          action: { label: exportText.showInFolder, run: () => void show(path) },
          dismiss: windowText.dismiss,
        })
      }
    } catch (error) {
      say(fillText(exportText.failed, errorMessage(error)))
    } finally {
      setIsExporting(false)
    }
  }

  return { isExporting, exportNote }
}

function fileName(path: string): string {
  return path.split(/[\\/]/).at(-1) ?? path
}
