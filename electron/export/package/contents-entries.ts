import { editPart, type PackageParts, textOfPart } from './package-parts'

/** An entry of which the page is not known: the layout came to no end. */
const blankPage =
  /PAGEREF _Toc\d+ \\h<\/w:instrText><w:fldChar w:fldCharType="separate"\/>(?:<w:t\b[^>]*(?:\/>|><\/w:t>))?<w:fldChar w:fldCharType="end"\/>/

/** Whether a contents table has places where a page should be. */
export function lacksPages(parts: PackageParts): boolean {
  return blankPage.test(textOfPart(parts, 'word/document.xml'))
}

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
