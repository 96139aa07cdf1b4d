/** What comes before numbering in the properties of a paragraph (ECMA-376-1 17.3.1.26). */
const before = /^(?:<w:(?:keepNext|keepLines|pageBreakBefore|framePr|widowControl)\b[^>]*\/>|\s)*/

/** A style with numbering in its place among its properties. */
export function insertNumbering(style: string, numbering: string): string {
  if (style.includes('<w:pPr>'))
    return style.replace(/<w:pPr>(.*?)<\/w:pPr>/s, (_, properties: string) => {
      const at = before.exec(properties)?.[0].length ?? 0
      return `<w:pPr>${properties.slice(0, at)}${numbering}${properties.slice(at)}</w:pPr>`
    })
  const made = `<w:pPr>${numbering}</w:pPr>`
  if (style.includes('<w:pPr/>')) return style.replace('<w:pPr/>', made)
  return style.replace(/(<w:rPr\b|<w:tblPr\b|<\/w:style>)/, (_, next: string) => `${made}${next}`)
}
