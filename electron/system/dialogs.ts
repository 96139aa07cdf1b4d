import { systemText } from '@shared/text/en/system'
import { type BrowserWindow, dialog } from 'electron'

/**
 * Asks where to save a Word file.
 *
 * @param suggestion file name, or the whole path of the last time
 * @returns absolute path ending in .docx, null if the user changed their mind
 */
export async function askSavePath(
  window: BrowserWindow,
  suggestion: string,
): Promise<string | null> {
  const text = systemText.saveDialog
  const { canceled, filePath } = await dialog.showSaveDialog(window, {
    title: text.title,
    buttonLabel: text.button,
    defaultPath: suggestion,
    filters: [{ name: text.wordFile, extensions: ['docx'] }],
    properties: ['showOverwriteConfirmation'],
  })
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
