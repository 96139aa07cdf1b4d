import { FicheError } from '@shared/contract/error'
import { SaxesParser } from 'saxes'
import { limits } from './limits'

/** What happens while a part is read, in its order. */
export type XmlListener = {
  readonly onOpen: (name: string, attributes: Readonly<Record<string, string>>) => void
  /** Also called for the text between elements that only lays the file out. */
  readonly onText?: (text: string) => void
  readonly onClose?: (name: string) => void
}

/**
 * Reads an XML part. What Word never writes and others have used to do harm is refused: a document
 * type, and with it every entity that it could define; elements in elements without end.
 *
 * @param part names it in errors
 * @throws FicheError `word-file-damaged` for one that is not well-formed, `word-file-unsafe`,
 *   `word-file-too-large`
 */
export function parseXml(text: string, part: string, listener: XmlListener): void {
  const parser = new SaxesParser({ position: false, xmlns: false })
  let depth = 0
  let elements = 0
  let paragraphs = 0
  parser.on('doctype', () => {
    throw new FicheError('word-file-unsafe', part)
  })
  parser.on('opentag', ({ name, attributes }) => {
    depth += 1
    elements += 1
    // Whatever the prefix of its namespace is.
    if (name === 'p' || name.endsWith(':p')) paragraphs += 1
    if (depth > limits.depth) throw new FicheError('word-file-unsafe', part)
    if (elements > limits.elements || paragraphs > limits.paragraphs)
      throw new FicheError('word-file-too-large')
    listener.onOpen(name, attributes)
  })
  parser.on('closetag', ({ name }) => {
    depth -= 1
    listener.onClose?.(name)
  })
  const { onText } = listener
  if (onText !== undefined) {
    parser.on('text', onText)
    parser.on('cdata', onText)
  }
  parser.on('error', () => {
    throw new FicheError('word-file-damaged', part)
  })
  parser.write(text).close()
}
