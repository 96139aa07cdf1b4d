import { systemText } from '@shared/text/en/system'
import { BrowserWindow, dialog, type SaveDialogOptions } from 'electron'

/**
 * Asks where to save a Word file.
 *
 * @param suggestion absolute path
 * @returns absolute path ending in .docx, null if the user changed their mind
 */
export async function askSavePath(suggestion: string): Promise<string | null> {
  const text = systemText.saveDialog
  const options: SaveDialogOptions = {
    title: text.title,
    buttonLabel: text.button,
    defaultPath: suggestion,
    filters: [{ name: text.wordFile, extensions: ['docx'] }],
    properties: ['showOverwriteConfirmation'],
  }
  const window = BrowserWindow.getFocusedWindow() ?? BrowserWindow.getAllWindows()[0]
  const { canceled, filePath } = await (window === undefined
    ? dialog.showSaveDialog(options)
    : dialog.showSaveDialog(window, options))
  if (canceled || filePath === undefined || filePath === '') return null
  return filePath.toLowerCase().endsWith('.docx') ? filePath : `${filePath}.docx`
}

/** Says why the app cannot start, and waits until it was read. */
export async function showStartProblem(sentence: string): Promise<void> {
  await dialog.showMessageBox({
    type: 'error',
    title: 'Fiche',
    message: systemText.cannotStart,
    detail: sentence,
  })
}
