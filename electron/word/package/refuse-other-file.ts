import { FicheError } from '@shared/contract/error'
import { listStreams } from './compound-file'

/** D0 CF 11 E0, as the characters that these bytes are read as. */
const compoundFile = 'ÐÏ\x11à'

/**
 * Lets zip files through, which Word files are; says of others what they are, by what is in them
 * and not by their name.
 *
 * @throws FicheError `word-file-empty`, `word-file-other-format`, `word-file-password`,
 *   `word-file-pdf`, `word-file-wrong-program`, `word-file-not-word`
 */
export function refuseOtherFile(bytes: Uint8Array): void {
  if (bytes.every((byte) => byte === 0)) throw new FicheError('word-file-empty')
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 4096))
  if (head.startsWith('PK\x03\x04')) return
  if (head.startsWith(compoundFile)) throw compoundFileError(bytes)
  // In UTF-16 every second byte is zero; what tells a format is plain letters.
  const text = head
    .replace(/^(ï»¿|ÿþ|þÿ)/, '')
    .replaceAll('\0', '')
    .trimStart()
  if (text.startsWith('{\\rtf')) throw otherFormat('Rich Text Format (.rtf)')
  if (/%PDF-\d/.test(head.slice(0, 1024))) throw new FicheError('word-file-pdf')
  if (/<\?mso-application [^>]*Word\.Document|<pkg:package|<w:wordDocument/.test(text))
    throw otherFormat('Word XML (.xml)')
  if (/<!doctype html|<html[\s>]/i.test(text) || /^mime-version:/im.test(text))
    throw otherFormat('HTML (.html)')
  throw new FicheError('word-file-not-word')
}

function compoundFileError(bytes: Uint8Array): FicheError {
  const streams = listStreams(bytes)
  if (streams.includes('EncryptedPackage')) return new FicheError('word-file-password')
  if (streams.includes('WordDocument')) return otherFormat('Word 97-2003 (.doc)')
  if (streams.includes('Workbook') || streams.includes('Book')) return wrongProgram('Excel')
  if (streams.includes('PowerPoint Document')) return wrongProgram('PowerPoint')
  return new FicheError('word-file-not-word')
}

/**
 * What a zip file is that is no Word file.
 *
 * @param mimeType what stands in its entry of that name, empty if it has none
 */
export function otherPackageError(names: ReadonlySet<string>, mimeType: string): FicheError {
  if (mimeType.startsWith('application/vnd.oasis.opendocument.text'))
    return otherFormat('OpenDocument (.odt)')
  if (mimeType.startsWith('application/vnd.oasis.opendocument'))
    return wrongProgram('LibreOffice Calc / Impress')
  if (mimeType.startsWith('application/epub')) return otherFormat('EPUB (.epub)')
  if (names.has('index/document.iwa') || names.has('index.zip'))
    return otherFormat('Pages (.pages)')
  if (names.has('xl/workbook.xml') || names.has('xl/workbook.bin')) return wrongProgram('Excel')
  if (names.has('ppt/presentation.xml')) return wrongProgram('PowerPoint')
  if (names.has('visio/document.xml')) return wrongProgram('Visio')
  return new FicheError('word-file-not-word')
}

function otherFormat(name: string): FicheError {
  return new FicheError('word-file-other-format', name)
}

function wrongProgram(name: string): FicheError {
  return new FicheError('word-file-wrong-program', name)
}
