import { strFromU8, unzipSync } from 'fflate'
import { childElements, parseXml, type XmlElement } from './xml-tree'

type Decision = 'accept' | 'reject'
type Reading = { readonly leaves: string; readonly footnotes: ReadonlyMap<string, XmlElement> }

/**
 * The paragraphs of a Word file once all changes in it are accepted or rejected, as Word does it: a
 * paragraph of which the end goes is joined to the next, a row that goes takes its cells along. A
 * footnote stands in brackets where its mark is, a drawing is told.
 *
 * @see ECMA-376-1 17.13.5
 */
export function linesOfDocx(bytes: Uint8Array, decision: Decision): readonly string[] {
  const parts = unzipSync(bytes)
  const rootOf = (path: string) => parseXml(strFromU8(parts[path] ?? new Uint8Array()))
  const notes = childElements(rootOf('word/footnotes.xml'))
  const reading = {
    leaves: decision === 'accept' ? 'w:del' : 'w:ins',
    footnotes: new Map(notes.map((note) => [note.attributes['w:id'] ?? '', note])),
  }
  const body = childElements(rootOf('word/document.xml')).find(({ name }) => name === 'w:body')
  return body === undefined ? [] : linesIn(body, reading)
}

function linesIn(container: XmlElement, reading: Reading): readonly string[] {
  const lines: string[] = []
  let carried = ''
  const flush = () => {
    if (carried !== '') lines.push(carried)
    carried = ''
  }
  const blocks = childElements(container).filter(({ name }) => name === 'w:p' || name === 'w:tbl')
  for (const [index, block] of blocks.entries()) {
    if (block.name === 'w:tbl') {
      flush()
      lines.push(...linesOfTable(block, reading))
      continue
    }
    carried += wordsOf(block, reading)
    const isLast = container.name === 'w:tc' && index === blocks.length - 1
    if (endGoes(block, reading) && !isLast) continue
    lines.push(carried)
    carried = ''
  }
  flush()
  return lines
}

function linesOfTable(table: XmlElement, reading: Reading): readonly string[] {
  return childElements(table)
    .filter(({ name }) => name === 'w:tr')
    .filter((row) => !holds(row, ['w:trPr', reading.leaves]))
    .flatMap((row) =>
      childElements(row)
        .filter(({ name }) => name === 'w:tc')
        .flatMap((cell) => linesIn(cell, reading)),
    )
}

function endGoes(paragraph: XmlElement, { leaves }: Reading): boolean {
  return holds(paragraph, ['w:pPr', 'w:rPr', leaves])
}

function holds(element: XmlElement, [first, ...rest]: readonly string[]): boolean {
  if (first === undefined) return true
  return childElements(element).some((child) => child.name === first && holds(child, rest))
}

function wordsOf(element: XmlElement, reading: Reading): string {
  return childElements(element)
    .map((child) => {
      switch (child.name) {
        case reading.leaves:
        case 'w:pPr':
        case 'w:rPr':
        case 'w:instrText':
          return ''
        case 'w:t':
        case 'w:delText':
          return child.children.join('')
        case 'w:tab':
          return '\t'
        case 'w:br':
          return '\n'
        case 'w:noBreakHyphen':
          return '\u2011'
        case 'w:drawing':
          return '{drawing}'
        case 'w:footnoteReference': {
          const note = reading.footnotes.get(child.attributes['w:id'] ?? '')
          return note === undefined ? '[?]' : `[${linesIn(note, reading).join(' / ')}]`
        }
        default:
          return wordsOf(child, reading)
      }
    })
    .join('')
}
