import { FicheError } from '@shared/contract/error'
import { strToU8, zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { decodeXml } from './decode-xml'
import { parseXml } from './parse-xml'
import { openWordPackage } from './word-package'

function read(xml: string): string {
  const words: string[] = []
  try {
    parseXml(xml, 'word/document.xml', { onOpen: () => {}, onText: (text) => words.push(text) })
    return words.join('')
  } catch (error) {
    if (!(error instanceof FicheError)) throw error
    return error.code
  }
}

function utf16(text: string, isLittle: boolean): Uint8Array {
  const view = new DataView(new ArrayBuffer(text.length * 2))
  for (let at = 0; at < text.length; at += 1) view.setUint16(at * 2, text.charCodeAt(at), isLittle)
  return new Uint8Array(view.buffer)
}

describe('parseXml', () => {
  it('refuses a document type before any entity of it is read', () => {
    const laughs = Array.from(
      { length: 9 },
      (_, index) => `<!ENTITY l${index + 1} "${`&l${index};`.repeat(10)}">`,
    ).join('')
    const files = [
      `<!DOCTYPE d [<!ENTITY l0 "ha">${laughs}]><d>&l9;</d>`,
      '<!DOCTYPE d [<!ENTITY x SYSTEM "file:///etc/passwd">]><d>&x;</d>',
      '<!DOCTYPE d SYSTEM "https://example.org/d.dtd"><d/>',
      '<!DOCTYPE d [<!ENTITY % p SYSTEM "https://example.org/p"> %p;]><d/>',
      '<!DOCTYPE d><d/>',
    ]
    expect(files.map(read)).toEqual(files.map(() => 'word-file-unsafe'))
  })

  it('refuses what is not well-formed', () => {
    const files = [
      '',
      'words',
      '<a>',
      '<a></b>',
      '<a x=1/>',
      '<a>&x;</a>',
      '<a>&#0;</a>',
      '<a/><b/>',
    ]
    expect(files.map(read)).toEqual(files.map(() => 'word-file-damaged'))
  })

  it('refuses elements in elements without end', () => {
    const nested = (depth: number) => '<a>'.repeat(depth) + '</a>'.repeat(depth)
    expect([read(nested(400)), read(nested(401)), read('<a>'.repeat(1_000_000))]).toEqual([
      '',
      'word-file-unsafe',
      'word-file-unsafe',
    ])
  })

  it('gives text of all forms', () => {
    expect(read('\ufeff<a>1 &lt; 2<b> &#x2f;</b><![CDATA[ <c>]]><!-- no --></a>')).toBe(
      '1 < 2 / <c>',
    )
  })
})

describe('decodeXml', () => {
  it('reads the encodings that parts come in', () => {
    const text = '<a>Größe €</a>'
    const declared = '<?xml version="1.0" encoding="iso-8859-1"?><a>é</a>'
    const parts = [
      strToU8(text),
      strToU8(`\ufeff${text}`),
      utf16(`\ufeff${text}`, true),
      utf16(`\ufeff${text}`, false),
      utf16(text, true),
      utf16(text, false),
      Uint8Array.from(declared, (letter) => letter.charCodeAt(0)),
    ]
    expect(parts.map((part) => decodeXml(part, 'a.xml'))).toEqual([
      ...parts.slice(1).map(() => text),
      declared,
    ])
  })

  it('refuses bytes that are not in the encoding', () => {
    const parts = [Uint8Array.of(0x3c, 0xff, 0xfe), strToU8('<?xml encoding="x-none"?><a/>')]
    for (const part of parts)
      expect(() => decodeXml(part, 'a.xml')).toThrow(new FicheError('word-file-damaged', 'a.xml'))
  })

  it('gives the strict form the usual names', () => {
    const strict = 'http://purl.oclc.org/ooxml/'
    const read = `<a ${strict}wordprocessingml/main ${strict}officeDocument/relationships/styles ${strict}officeDocument/extendedProperties/>`
    const usual = 'http://schemas.openxmlformats.org/'
    expect(decodeXml(strToU8(read), 'a.xml')).toBe(
      `<a ${usual}wordprocessingml/2006/main ${usual}officeDocument/2006/relationships/styles ${usual}officeDocument/2006/extended-properties/>`,
    )
  })
})

describe('what a Word file would take from elsewhere', () => {
  it('is listed and never asked for', () => {
    const type = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
    const link = (kind: string, target: string, mode = ' TargetMode="External"') =>
      `<Relationship Id="${kind}" Type="${type}/${kind}" Target="${target}"${mode}/>`
    const { losses } = openWordPackage(
      zipSync({
        '[Content_Types].xml': strToU8('<Types/>'),
        'word/document.xml': strToU8('<a/>'),
        'word/_rels/document.xml.rels': strToU8(
          `<R>${link('hyperlink', 'https://example.org')}${link('image', 'https://example.org/a.png')}${link('styles', 'styles.xml', '')}${link('oleObject', '\\\\server\\a.xlsx')}</R>`,
        ),
        'word/_rels/settings.xml.rels': strToU8(
          `<R>${link('attachedTemplate', 'file:///C:/a.dotm')}</R>`,
        ),
        'word/vbaProject.bin': strToU8('Sub AutoOpen()'),
      }),
    )
    expect(losses.map(({ what, text }) => `${what} ${text}`)).toEqual([
      'macro word/vbaProject.bin',
      'external-picture https://example.org/a.png',
      'external-link \\\\server\\a.xlsx',
      'external-link file:///C:/a.dotm',
    ])
  })
})
