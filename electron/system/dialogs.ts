import { fileExtensions, fileFormats, findFileFormat } from '@shared/contract/print/file-format'
import type { FileFormat } from '@shared/contract/sent/sent'
import type { Text, TextKey } from '@shared/text/text'
import { type BrowserWindow, dialog, type SaveDialogOptions } from 'electron'

const formatNames = {
  docx: 'dialog.export.wordFile',
  pdf: 'dialog.export.pdfFile',
  html: 'dialog.export.htmlFile',
  md: 'dialog.export.markdownFile',
} as const satisfies Readonly<Record<FileFormat, TextKey>>

/**
 * Asks where to save a note, and in which format: the end of the name tells.
 *
 * @param window     that asks
 * @param suggestion absolute path
 * @returns absolute path ending as one of our formats does, null if the user changed their mind
 */
export async function askSavePath(
  window: BrowserWindow,
  suggestion: string,
  text: Text,
): Promise<string | null> {
  const options: SaveDialogOptions = {
    title: text('dialog.export.title'),
    buttonLabel: text('dialog.export.button'),
    defaultPath: suggestion,
    filters: fileFormats.map((format) => ({
      name: text(formatNames[format]),
      extensions: [...fileExtensions[format]],
    })),
    properties: ['showOverwriteConfirmation'],
  }
  const { canceled, filePath } = await dialog.showSaveDialog(window, options)
  if (canceled || filePath === undefined || filePath === '') return null
  return findFileFormat(filePath) === undefined ? `${filePath}.docx` : filePath
}

/**
 * Asks where to save an evidence sheet, and whether as a Word file or a workbook.
 *
 * @param window     that asks
 * @param suggestion absolute path
 * @returns absolute path ending in `.docx` or `.xlsx`, null if the user changed their mind
 */
export async function askEvidencePath(
  window: BrowserWindow,
  suggestion: string,
  text: Text,
): Promise<string | null> {
  const { canceled, filePath } = await dialog.showSaveDialog(window, {
    title: text('dialog.evidence.title'),
    defaultPath: suggestion,
    filters: [
      { name: text('dialog.export.wordFile'), extensions: ['docx'] },
      { name: text('dialog.evidence.workbook'), extensions: ['xlsx'] },
    ],
    properties: ['showOverwriteConfirmation'],
  })
  if (canceled || filePath === undefined || filePath === '') return null
  return /\.(docx|xlsx)$/i.test(filePath) ? filePath : `${filePath}.docx`
}

/**
 * Asks where to write a copy of a document.
 *
 * @param window     that asks
 * @param suggestion absolute path, with the document's own name
 * @returns absolute path, null if the user changed their mind
 */
export async function askCopyPath(
  window: BrowserWindow,
  suggestion: string,
  text: Text,
): Promise<string | null> {
  const { canceled, filePath } = await dialog.showSaveDialog(window, {
    title: text('dialog.copy.title'),
    defaultPath: suggestion,
    properties: ['showOverwriteConfirmation'],
  })
  return canceled || filePath === undefined || filePath === '' ? null : filePath
}

/**
 * Asks for a folder, which may be made on the way.
 *
 * @param window     that asks
 * @param suggestion absolute path, null for the system's choice
 * @returns absolute path, null if the user changed their mind
 */
export async function askFolder(
  window: BrowserWindow,
  suggestion: string | null,
  text: Text,
): Promise<string | null> {
  const { canceled, filePaths } = await dialog.showOpenDialog(window, {
    title: text('dialog.backup.title'),
    ...(suggestion === null ? {} : { defaultPath: suggestion }),
    properties: ['openDirectory', 'createDirectory'],
  })
  return canceled ? null : (filePaths[0] ?? null)
}

/**
 * Asks for Word files. Other kinds can be chosen too: they are told what to do with them.
 *
 * @param window that asks
 * @returns absolute paths, none if the user changed their mind
 */
export async function askWordFiles(
  window: BrowserWindow,
  several: boolean,
  text: Text,
): Promise<readonly string[]> {
  const { canceled, filePaths } = await dialog.showOpenDialog(window, {
    title: text('dialog.word.title'),
    filters: [
      {
        name: text('dialog.word.files'),
        extensions: ['docx', 'docm', 'dotx', 'doc', 'odt', 'rtf'],
      },
    ],
    properties: several ? ['openFile', 'multiSelections'] : ['openFile'],
  })
  return canceled ? [] : filePaths
}

/** Says why the app cannot start, and waits until it was read. */
export async function showStartProblem(sentence: string, text: Text): Promise<void> {
  await dialog.showMessageBox({
    type: 'error',
    title: 'Fiche',
    message: text('start.cannotStart'),
    detail: sentence,
  })
}
