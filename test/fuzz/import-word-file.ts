import { findClassifiedLine } from '@shared/word/classified-line'
import { readWordDocument } from '../../electron/word/read-word-document'

/** Reads bytes as the app does with a file that was dropped on it. */
export function importWordFile(bytes: Uint8Array): string {
  const document = readWordDocument(bytes)
  if (findClassifiedLine(document) !== null) return 'classified'
  // It leaves the thread in which it was read.
  structuredClone(document)
  return 'note'
}
