import { nativeTheme } from 'electron'
import { describeError } from './handlers/describe-error'
import { openSettingsFile, type SettingsFile } from './system/settings-file'

/** Opens the settings in a data folder; from now on menus and pages have the user's colours. */
export function openSettings(folder: string, writeProblem: (text: string) => void): SettingsFile {
  const file = openSettingsFile({
    folder,
    schedule: (run, delayMs) => {
      const timer = setTimeout(run, delayMs)
      return () => clearTimeout(timer)
    },
    onFailed: (error) => writeProblem(describeError('settings', error)),
  })
  nativeTheme.themeSource = file.read().scheme
  return file
}
