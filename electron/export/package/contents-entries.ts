import { editPart, type PackageParts } from './package-parts'

const entry = /<w:hyperlink\b[^>]*w:anchor="_Toc\d+"[^>]*>.*?<\/w:hyperlink>/gs

/**
 * Takes the marks of designations out of a contents table: `docx` copies them from the headings, and
 * a mark there would have no footnote.
 */
export function withoutMarksInContents(parts: PackageParts, hasMarks: boolean): PackageParts {
  if (!hasMarks) return parts
  return editPart(parts, 'word/document.xml', (xml) =>
    xml.replace(entry, (link) => link.replace(/(?<=\p{L})\*+(?![\p{L}\p{N}])/gu, '')),
  )
}
