import { errorSentence, FicheError } from '@shared/contract/error'
import { createText, type Text } from '@shared/text/text'
import { app, BrowserWindow } from 'electron'
import { interfaceLanguage, readChosenSettings, terminalLanguages } from './cli/chosen-settings'
import { describeError, nameOf } from './handlers/describe-error'
import { toStoreError } from './store/store-error'
import { showStartProblem } from './system/dialogs'

type Refusal = {
  /** For stderr: the sentence, or where an unforeseen error came from. */
  readonly entry: string
  /** For the user, in the interface's language. */
  readonly sentence: string
  readonly text: Text
}

/** Why nothing could be opened, as one sentence. */
export function describeRefusal(thrown: unknown, folder: string, isWindow: boolean): Refusal {
  const error = toStoreError(thrown, folder)
  const known = error instanceof FicheError ? error : new FicheError('internal', nameOf(error))
  const wanted = isWindow ? app.getPreferredSystemLanguages() : terminalLanguages(process.env)
  const text = createText(interfaceLanguage(readChosenSettings(folder), wanted))
  const sentence = errorSentence(known, text)
  return { entry: known === error ? sentence : describeError('start', error), sentence, text }
}

/** A message box for who waits for a window; resolves when it was read. */
export async function showRefusal({ sentence, text }: Refusal): Promise<void> {
  await app.whenReady()
  // Nothing in a window that is open already would work.
  for (const window of BrowserWindow.getAllWindows()) window.hide()
  await showStartProblem(sentence, text)
}
