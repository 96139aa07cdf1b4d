import { useState } from 'react'
import { useToast } from '../../../components/toasts'
import { api } from '../../../lib/api'
import { errorMessage } from '../../../lib/error-message'
import { useSettings } from '../../../lib/settings/use-settings'
import { useAnswer } from '../../../lib/use-answer'
import { useText } from '../../../lib/use-text'
import type { DataActions } from './data-entries'

/** Where the data lies, and backups of it. */
export function useData(): DataActions {
  const text = useText()
  const toast = useToast()
  const { settings, flush } = useSettings()
  const info = useAnswer('getDataInfo', {})
  const [isBackingUp, setIsBackingUp] = useState(false)

  const sayWrong = (message: string) =>
    toast({ message, tone: 'wrong', dismiss: text('common.dismiss') })

  async function backUp() {
    if (isBackingUp) return
    setIsBackingUp(true)
    try {
      await flush()
      const { path } = await api.backUpNow({})
      toast({
        message: text('settings.backedUp'),
        details: [path],
        action: {
          label: text('settings.showFolder'),
          run: () => void api.showInFolder({ path }).catch(() => undefined),
        },
        dismiss: text('common.dismiss'),
      })
    } catch (error) {
      sayWrong(text('settings.notBackedUp', { reason: errorMessage(error) }))
    }
    setIsBackingUp(false)
  }

  async function chooseFolder() {
    try {
      await api.chooseBackupFolder({})
    } catch (error) {
      sayWrong(text('settings.folderNotChosen', { reason: errorMessage(error) }))
    }
  }

  async function showFolder() {
    if (info.value === null) return
    try {
      await api.showInFolder({ path: info.value.folder })
    } catch (error) {
      sayWrong(errorMessage(error))
    }
  }

  return {
    info: info.value,
    backupFolder: settings.backupFolder,
    isBackingUp,
    onShowFolder: () => void showFolder(),
    onChooseBackupFolder: () => void chooseFolder(),
    onBackUp: () => void backUp(),
  }
}
