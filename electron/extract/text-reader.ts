import { createDocxReader } from './docx-reader'
import { createHtmlReader } from './html-reader'
import { createPlainReader } from './plain-reader'

/** Reads the text of a document piece by piece, so that it never stands in memory whole. */
export type TextReader = {
  /** The next bytes of the file. Throws where they are not what the name promises. */
  readonly push: (bytes: Uint8Array) => void
  /** After the last bytes. */
  readonly end: () => void
}

type CreateReader = (onText: (text: string) => void) => TextReader

const readers: Readonly<Record<string, CreateReader>> = {
  txt: createPlainReader,
  md: createPlainReader,
  csv: createPlainReader,
  tsv: createPlainReader,
  html: createHtmlReader,
  htm: createHtmlReader,
  docx: createDocxReader,
}

/**
 * What reads a file of this name piece by piece; undefined for a kind whose text is not read, and
 * for PDF, which is read as a whole and in a thread of its own.
 *
 * @param fileName with its ending, in either case
 */
export function findTextReader(fileName: string): CreateReader | undefined {
  const ending = endingOf(fileName)
  return ending === undefined || !Object.hasOwn(readers, ending) ? undefined : readers[ending]
}

/** Whether a file is one for `readPdfText`, by its name. */
export function isPdf(fileName: string): boolean {
  return endingOf(fileName) === 'pdf'
}

function endingOf(fileName: string): string | undefined {
  return /\.([a-z0-9]+)$/i.exec(fileName)?.[1]?.toLowerCase()
}
