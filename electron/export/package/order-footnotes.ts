import { editPart, type PackageParts, textOfPart } from './package-parts'

const reference = /(<w:footnoteReference\b[^>]*?\bw:id=")(\d+)"/g
const footnote = /<w:footnote w:id="(\d+)">.*?<\/w:footnote>/gs

/**
 * Numbers the footnotes in the order in which the text refers to them and writes them in that
 * order: LibreOffice matches text and notes by position, Word by number.
 */
export function orderFootnotes(parts: PackageParts): PackageParts {
  const document = textOfPart(parts, 'word/document.xml')
  const ids = [...document.matchAll(reference)].flatMap((match) => match[2] ?? [])
  const numbers = new Map(ids.map((id, index) => [id, String(index + 1)]))
  const numberOf = (id: string) => numbers.get(id) ?? id
  const renumbered = editPart(parts, 'word/document.xml', (xml) =>
    xml.replace(reference, (_, start: string, id: string) => `${start}${numberOf(id)}"`),
  )
  return editPart(renumbered, 'word/footnotes.xml', (xml) => {
    const notes = new Map([...xml.matchAll(footnote)].map((match) => [match[1], match[0]]))
    const ordered = ids.map((id) => {
      const note = notes.get(id)
      if (note === undefined) throw new Error(`The text refers to a missing footnote ${id}.`)
      return note.replace(`w:id="${id}"`, `w:id="${numberOf(id)}"`)
    })
    return xml
      .replace(footnote, '')
      .replace('</w:footnotes>', () => `${ordered.join('')}</w:footnotes>`)
  })
}
