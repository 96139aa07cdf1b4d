/** What stands on a page: lines of words, or what the operators of PDF draw. */
type PdfPageContent = readonly string[] | { readonly drawing: string }

/** Four pixels, as a scanner would leave them. */
export const pictureOfPixels =
  '200 0 0 200 50 400 cm BI /W 2 /H 2 /CS /G /BPC 8 ID \x00\xff\xff\x00 EI'

type PdfOptions = {
  /** Cannot be opened without a password, which nobody knows. */
  readonly isEncrypted?: boolean
}

/** The smallest PDF with these on its pages; a page without lines is blank. */
export function pdfOf(
  pages: readonly PdfPageContent[],
  { isEncrypted = false }: PdfOptions = {},
): Buffer {
  const numberOf = (page: number) => 4 + 2 * page
  const objects = [
    '1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj',
    `2 0 obj<</Type/Pages/Count ${pages.length}/Kids[${pages
      .map((_, page) => `${numberOf(page)} 0 R`)
      .join(' ')}]>>endobj`,
    '3 0 obj<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>endobj',
    ...pages.flatMap((shown, page) => {
      const content = 'drawing' in shown ? shown.drawing : contentOf(shown)
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
  if (lines.length === 0) return ''
  const shown = lines.flatMap((line, index) =>
    line
      .split('\t')
      .map((part, place) => `1 0 0 1 ${50 + place * 300} ${780 - index * 20} Tm (${part}) Tj`),
  )
  return `BT /F1 12 Tf ${shown.join(' ')} ET`
}
