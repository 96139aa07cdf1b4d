type PdfOptions = {
  /** Cannot be opened without a password, which nobody knows. */
  readonly isEncrypted?: boolean
}

/** The smallest PDF with these lines on each of its pages; a page without lines is empty. */
export function pdfOf(
  pages: readonly (readonly string[])[],
  { isEncrypted = false }: PdfOptions = {},
): Buffer {
  const numberOf = (page: number) => 4 + 2 * page
  const objects = [
    '1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj',
    `2 0 obj<</Type/Pages/Count ${pages.length}/Kids[${pages
      .map((_, page) => `${numberOf(page)} 0 R`)
      .join(' ')}]>>endobj`,
    '3 0 obj<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>endobj',
    ...pages.flatMap((lines, page) => {
      const content = contentOf(lines)
      return [
        `${numberOf(page)} 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents ${
          numberOf(page) + 1
        } 0 R/Resources<</Font<</F1 3 0 R>>>>>>endobj`,
        `${numberOf(page) + 1} 0 obj<</Length ${content.length}>>stream\n${content}\nendstream endobj`,
      ]
    }),
  ]
  const nobodyKnows = `(${'x'.repeat(32)})`
  const encryption = isEncrypted
    ? `/ID[(fiche)(fiche)]/Encrypt<</Filter/Standard/V 1/R 2/P -4/O${nobodyKnows}/U${nobodyKnows}>>`
    : ''
  return Buffer.from(
    `%PDF-1.4\n${objects.join('\n')}\ntrailer<</Root 1 0 R${encryption}>>\n%%EOF`,
    'latin1',
  )
}

/** Parts of a line that a tab divides stand far apart. */
function contentOf(lines: readonly string[]): string {
  const shown = lines.flatMap((line, index) =>
    line
      .split('\t')
      .map((part, place) => `1 0 0 1 ${50 + place * 300} ${780 - index * 20} Tm (${part}) Tj`),
  )
  return `BT /F1 12 Tf ${shown.join(' ')} ET`
}
