import type { WordFile } from '@shared/contract/review/review'
import { mostWordFileBytes } from '@shared/word/word-file-limit'
import { toBase64 } from '../base64'

/** Text files and sheets are not even looked at; what calls itself a document is judged by its bytes. */
const endings = /\.(docx|docm|dotx|dotm|doc|dot|odt|rtf|pdf)$/i

export function isDocumentName(fileName: string): boolean {
  return endings.test(fileName)
}

/** A dropped file as requests carry it; null for one that is too large to be read. */
export async function wordFileOf(file: File): Promise<WordFile | null> {
  if (file.size > mostWordFileBytes) return null
  const bytes = toBase64(new Uint8Array(await file.arrayBuffer()))
  return { fileName: file.name, bytes }
}
