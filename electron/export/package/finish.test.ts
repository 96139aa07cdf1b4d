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
const symbol = '<w:sym w:font="Times New Roman" w:char="002A"/>'
const tab = '<w:r><w:tab/></w:r>'

function partsWith(document: string): ReadonlyMap<string, string> {
  return new Map([
    ['word/document.xml', document],
    ['word/_rels/document.xml.rels', '<Relationship Id="rIdabcdefghijklmnopqrstu"/>'],
    ['docProps/core.xml', '<made-now/>'],
    [
      'word/footnotes.xml',
      `<w:footnotes><w:footnote w:type="separator" w:id="-1">${mark}</w:footnote><w:footnote w:id="1">${mark}${tab}</w:footnote><w:footnote w:id="2">${mark}${tab}</w:footnote></w:footnotes>`,
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

  it.each(['rId-bcdefghijklmnopqrst-', 'rId_bcdefghijklmnopqrst_'])('renumbers %s too', (id) => {
    const finished = finishParts(partsWith(`<a r:id="${id}"/>`), options)
    expect(finished.get('word/document.xml')).toBe('<a r:id="rIdx1"/>')
  })

  it('sets marks outside the count, none on the separator, and notes in order of the text', () => {
    const references = '<w:footnoteReference w:id="2"/><w:footnoteReference w:custom="1" w:id="1"/>'
    const finished = finishParts(partsWith(references), options)
    expect(finished.get('word/document.xml')).toBe(
      '<w:footnoteReference w:id="1"/><w:footnoteReference w:custom="1" w:id="2"/>',
    )
    expect(finished.get('word/footnotes.xml')).toBe(
      [
        '<w:footnotes><w:footnote w:type="separator" w:id="-1"></w:footnote>',
        `<w:footnote w:id="1">${mark}${tab}</w:footnote>`,
        `<w:footnote w:id="2">${mark.replace('<w:footnoteRef/>', symbol)}${tab}</w:footnote>`,
        '</w:footnotes>',
      ].join(''),
    )
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
