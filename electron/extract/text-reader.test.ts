import fc from 'fast-check'
import { strToU8, zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { createDocxReader } from './docx-reader'
import { findTextReader } from './text-reader'

/** The text of a file that comes in pieces of this many bytes. */
function readText(fileName: string, bytes: Uint8Array, pieceBytes = 7): string | undefined {
  let text = ''
  const reader = findTextReader(fileName)?.((more) => {
    text += more
  })
  if (reader === undefined) return undefined
  for (let at = 0; at < bytes.length; at += pieceBytes)
    reader.push(bytes.subarray(at, at + pieceBytes))
  reader.end()
  return text
}

const docx = (parts: Readonly<Record<string, string>>) =>
  zipSync(Object.fromEntries(Object.entries(parts).map(([name, xml]) => [name, strToU8(xml)])))

describe('findTextReader', () => {
  it('reads a Word file: paragraphs, cells, headers and footnotes, not what was deleted', () => {
    const file = docx({
      '[Content_Types].xml': '<Types/>',
      'word/document.xml':
        '<w:document><w:p><w:r><w:t xml:space="preserve">Skopje &amp; </w:t></w:r><w:r><w:t>Tirana</w:t></w:r></w:p>' +
        '<w:p><w:del><w:r><w:delText>old</w:delText></w:r></w:del><w:r><w:tab/><w:t>2&#160;650</w:t></w:r></w:p></w:document>',
      'word/header1.xml': '<w:hdr><w:p><w:t>LIMITE</w:t></w:p></w:hdr>',
      'word/styles.xml': '<w:styles><w:t>never</w:t></w:styles>',
    })
    const text = 'Skopje & Tirana\n\t2\u00a0650\n\nLIMITE\n\n'
    expect([readText('Report.DOCX', file, 3), readText('r.docx', file, 100_000)]).toEqual([
      text,
      text,
    ])
  })

  it('reads a page of the web as its reader sees it', () => {
    const page =
      '<!doctype html><title>Lake</title><style>p{}</style><!-- > no --><p>2&nbsp;650 <b>guards</b>' +
      '<script>if (a < b) x</script><table><tr><td>1</td><td>2</td></table>'
    expect(readText('page.html', strToU8(page))?.split(/\s*\n\s*/)).toEqual([
      '',
      'Lake',
      '2\u00a0650 guards',
      '1\t2',
      '',
    ])
  })

  it('reads plain text in the encodings that Windows writes', () => {
    const words = 'Türkiye – été'
    const utf16 = Buffer.concat([Buffer.of(0xff, 0xfe), Buffer.from(words, 'utf16le')])
    expect([
      readText('a.txt', strToU8(words)),
      readText('a.csv', utf16, 3),
      readText('a.md', Uint8Array.of(0x54, 0xfc, 0x72)),
      readText('a.pdf', strToU8('%PDF')),
      readText('constructor', strToU8('a')),
    ]).toEqual([words, words, 'Tür', undefined, undefined])
  })

  it('says so where a file is none of its kind', () => {
    expect(() => readText('a.docx', strToU8('plain words'))).toThrow()
  })

  it('stops at a file that unpacks to endless zeros', () => {
    const bomb = zipSync({ 'word/document.xml': new Uint8Array(1_000_001) })
    const reader = createDocxReader(() => undefined, 1_000_000)
    expect(() => reader.push(bomb)).toThrow('more than can be read')
  })

  it('gives the same text however the file is cut', () => {
    const html = strToU8('<p>Ségolène &amp; <i>co</i></p><!-- <b> --><td>€ 3</td>')
    const whole = readText('a.html', html, 1000)
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 20 }), (pieceBytes) => {
        expect(readText('a.html', html, pieceBytes)).toBe(whole)
      }),
    )
  })
})
