import { describe, expect, it } from 'vitest'
import { finishPdf, pdfFindings, readPdfFacts } from './finish-pdf'

const bytesOf = (text: string) => Uint8Array.from(text, (character) => character.charCodeAt(0))
const textOf = (bytes: Uint8Array) => String.fromCharCode(...bytes)

/** As the older Electron prints. */
const bare = `%PDF-1.4\n%\u00d3\u00eb
1 0 obj
<</Creator (Mozilla/5.0 \\(X11; Linux\\) Electron/25.1.1)
/Producer (Skia/PDF m114)
/CreationDate (D:20261122123933+01'00')
/ModDate (D:20261122123933+01'00')>>
endobj
2 0 obj
<</Type /Pages
/Count 2
/Kids [3 0 R 4 0 R]>>
endobj
5 0 obj
<</Type /Catalog
/Pages 2 0 R>>
endobj
%%EOF`

const whole = bare
  .replace('<</Creator', '<</Title <FEFF>\n/Creator')
  .replace(
    '/Pages 2 0 R',
    '/Pages 2 0 R\n/MarkInfo <</Type /MarkInfo\n/Marked true>>\n/StructTreeRoot 7 0 R\n/Lang (en-GB)\n/Outlines 8 0 R',
  )

describe('readPdfFacts', () => {
  it('tells what a PDF holds for those who hear it', () => {
    expect(readPdfFacts(bytesOf(whole))).toEqual({
      pages: 2,
      isTagged: true,
      hasOutline: true,
      hasLanguage: true,
      hasTitle: true,
      hasWidePages: false,
    })
    const facts = readPdfFacts(bytesOf(bare))
    expect(pdfFindings(facts, '').map(({ rule }) => rule)).toEqual([
      'pdf-tags',
      'pdf-bookmarks',
      'pdf-title',
      'pdf-language',
    ])
    expect(pdfFindings(readPdfFacts(bytesOf(whole)), '')).toEqual([])
    const wide = '<section class="annex landscape">'
    const upright = readPdfFacts(bytesOf(`${whole}\n/MediaBox [0 0 594.96 841.92]`))
    const turned = readPdfFacts(bytesOf(`${whole}\n/MediaBox [0 0 841.92 594.96]`))
    expect(pdfFindings(upright, wide).map(({ rule }) => rule)).toEqual(['pdf-landscape'])
    expect(pdfFindings(turned, wide)).toEqual([])
  })
})

describe('finishPdf', () => {
  it('dates the file as its first page is, and names no system; nothing moves', () => {
    const finished = textOf(finishPdf(bytesOf(bare), '2024-11-19'))
    expect(finished).toHaveLength(bare.length)
    expect(finished).toContain("/CreationDate (D:20241119000000+00'00')")
    expect(finished).toMatch(/\/Creator \(Fiche {10,}\)\n\/Producer/)
    expect(finished).not.toMatch(/Linux|20261122/)
  })

  it('leaves no date in the file of a note without one', () => {
    const finished = textOf(finishPdf(bytesOf(bare), null))
    expect(finished).toHaveLength(bare.length)
    expect(finished).not.toMatch(/Date|2026/)
  })
})
