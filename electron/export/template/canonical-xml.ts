import { SaxesParser } from 'saxes'
import { escapeXml } from '../package/package-parts'

/**
 * An XML part in one way of writing: attributes in double quotes, no spaces between elements, no
 * comments, instructions or document types. What reads parts by patterns can rely on it, whichever
 * program wrote them.
 *
 * @throws if it is not well-formed, or declares a type, by which entities could come in
 */
export function canonicalXml(text: string): string {
  let written = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>'
  let words = ''
  let isInLeaf = false
  const endWords = (isKept: boolean) => {
    if (isKept || words.trim() !== '') written += escapeXml(words)
    words = ''
  }
  const parser = new SaxesParser()
  parser.on('error', (error) => {
    throw error
  })
  parser.on('doctype', () => {
    throw new Error('A part declares a document type.')
  })
  parser.on('opentag', ({ name, attributes, isSelfClosing }) => {
    endWords(false)
    const all = Object.entries(attributes).map(([key, value]) => ` ${key}="${escapeXml(value)}"`)
    written += `<${name}${all.join('')}${isSelfClosing ? '/' : ''}>`
    isInLeaf = !isSelfClosing
  })
  parser.on('closetag', ({ name, isSelfClosing }) => {
    if (isSelfClosing) return
    endWords(isInLeaf)
    written += `</${name}>`
    isInLeaf = false
  })
  parser.on('text', (more) => {
    words += more
  })
  parser.on('cdata', (more) => {
    words += more
  })
  parser.write(text.replace(/^\ufeff/, '')).close()
  return written
}
