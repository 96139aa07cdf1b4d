import { strFromU8, unzipSync } from 'fflate'
import { allElements, childElements, parseXml, type XmlElement } from '../xml-tree'

/** What a reader of a Word file reads, each text a word; Word itself adds numbers and pages. */
export type DocxWords = {
  readonly text: readonly string[]
  /** Of each footnote, in the order in which their marks are read. */
  readonly footnotes: readonly (readonly string[])[]
}

/** The words of the text and of the footnotes, contents and drawings left out. */
export function readDocxWords(bytes: Uint8Array): DocxWords {
  const parts = unzipSync(bytes)
  const partOf = (path: string) => parseXml(strFromU8(parts[path] ?? new Uint8Array()))
  const document = partOf('word/document.xml')
  const notes = new Map(
    childElements(partOf('word/footnotes.xml')).map((note) => [note.attributes['w:id'], note]),
  )
  const marks = allElements(document).filter(({ name }) => name === 'w:footnoteReference')
  return {
    text: wordsOf(textOf(document)),
    footnotes: marks.map(({ attributes }) => {
      const note = notes.get(attributes['w:id'])
      return note === undefined ? [] : wordsOf(textOf(note))
    }),
  }
}

/** No-break spaces stay in their words. */
export function wordsOf(text: string): readonly string[] {
  return text.split(/[ \t\n\r]+/).filter((word) => word !== '')
}

const leftOut: ReadonlySet<string> = new Set(['w:sdt', 'w:drawing', 'w:instrText', 'w:pict'])

function textOf(element: XmlElement): string {
  switch (element.name) {
    case 'w:t':
    case 'w:delText':
      return element.children.map((child) => (typeof child === 'string' ? child : '')).join('')
    case 'w:tab':
      return '\t'
    case 'w:br':
      return '\n'
    case 'w:noBreakHyphen':
      return '\u2011'
    default: {
      if (leftOut.has(element.name)) return ''
      const inner = childElements(element).map(textOf).join('')
      return element.name === 'w:p' ? `${inner}\n` : inner
    }
  }
}
