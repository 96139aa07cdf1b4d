import { describe, expect, it } from 'vitest'
import { finishParts } from './finish'

const options = {
  properties: {
    title: 'A & B',
    subject: '',
    creator: undefined,
    writtenAt: null,
    languageTag: 'fr-FR',
  },
  customMarks: new Map([[1, '*']]),
}
const mark = '<w:r><w:rPr><w:rStyle w:val="FootnoteReference"/></w:rPr><w:footnoteRef/></w:r>'

function partsWith(document: string): ReadonlyMap<string, string> {
  return new Map([
    ['word/document.xml', document],
    ['word/_rels/document.xml.rels', '<Relationship Id="rIdabcdefghijklmnopqrstu"/>'],
    ['docProps/core.xml', '<made-now/>'],
    [
      'word/footnotes.xml',
      `<w:footnote w:type="separator" w:id="-1">${mark}</w:footnote><w:footnote w:id="1">${mark}</w:footnote><w:footnote w:id="2">${mark}</w:footnote>`,
    ],
    ['word/settings.xml', '<w:compat></w:compat>'],
  ])
}

describe('finishParts', () => {
  it('renumbers in order of appearance what counts up or is random', () => {
    const finished = finishParts(
      partsWith(
        '<w:bookmarkStart w:name="a" w:id="77"/><wp:docPr id="9"/><w:bookmarkEnd w:id="77"/><a r:id="rIdabcdefghijklmnopqrstu"/>',
      ),
      options,
    )
    expect(finished.get('word/document.xml')).toBe(
      '<w:bookmarkStart w:name="a" w:id="1"/><wp:docPr id="1"/><w:bookmarkEnd w:id="1"/><a r:id="rIdx1"/>',
    )
    expect(finished.get('word/_rels/document.xml.rels')).toBe('<Relationship Id="rIdx1"/>')
  })

  it('sets marks outside the count, and none on the separator', () => {
    const [separator, custom, numbered] = (
      finishParts(partsWith(''), options).get('word/footnotes.xml') ?? ''
    ).split('</w:footnote>')
    expect(separator).toBe('<w:footnote w:type="separator" w:id="-1">')
    expect(custom).toContain('<w:t>*</w:t>')
    expect(numbered).toContain('<w:footnoteRef/>')
  })

  it('writes the language, and no time where none is given', () => {
    const finished = finishParts(partsWith(''), options)
    expect(finished.get('word/settings.xml')).toContain('<w:themeFontLang w:val="fr-FR"/>')
    expect(finished.get('docProps/core.xml')).toMatch(
      /<dc:title>A &amp; B<\/dc:title><dc:subject><\/dc:subject><dc:language>fr-FR</,
    )
  })

  it('says so when docx no longer writes a part', () => {
    expect(() => finishParts(new Map(), options)).toThrow('has no part docProps/core.xml')
  })
})
