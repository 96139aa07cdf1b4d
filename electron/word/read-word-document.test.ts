import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { asRead } from '@shared/word/reading-side'
import type { WordBlock, WordDocument } from '@shared/word/word-document'
import fc from 'fast-check'
import { strFromU8, unzipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { goldenCases, readGoldenNote, readGoldenOptions } from '../../test/golden/golden-files'
import { noteArbitrary } from '../../test/support/note-arbitrary'
import { wordFile, wordPart } from '../../test/support/word-file'
import { wordParagraph, wordText } from '../../test/support/word-values'
import { allElements, parseXml, type XmlElement } from '../../test/support/xml-tree'
import { type ExportOptions, noteToDocx } from '../export/note-to-docx'
import { readWordDocument } from './read-word-document'

const paragraph = (text: string) => `<w:p><w:r><w:t xml:space="preserve">${text}</w:t></w:r></w:p>`

describe('readWordDocument', () => {
  it('reads notes that the text calls, without their numbers and marks', () => {
    const note = (kind: string, id: number, content: string) =>
      `<w:${kind} w:id="${id}"><w:p><w:r>${content}</w:r></w:p></w:${kind}>`
    const body = `<w:p><w:r><w:t>One</w:t><w:footnoteReference w:id="2"/></w:r>
      <w:r><w:footnoteReference w:customMarkFollows="1" w:id="3"/><w:t>*</w:t><w:sym w:font="Symbol" w:char="F02A"/></w:r>
      <w:r><w:t> two</w:t><w:endnoteReference w:id="2"/></w:r></w:p>`
    const { blocks, notes } = readWordDocument(
      wordFile({
        body,
        footnotes: `<w:footnote w:type="separator" w:id="0"><w:p><w:r><w:separator/></w:r></w:p></w:footnote>
          ${note('footnote', 2, '<w:footnoteRef/><w:tab/><w:t>Foot</w:t>')}${note('footnote', 3, '<w:t>*∗ Star</w:t>')}${note('footnote', 4, '<w:t>Never called</w:t>')}`,
        endnotes: note('endnote', 2, '<w:endnoteRef/><w:t xml:space="preserve"> End</w:t>'),
      }),
    )
    const call = { kind: 'note', change: null, comments: [], customMark: null } as const
    expect({ blocks, notes }).toEqual({
      blocks: [
        wordParagraph([
          wordText('One'),
          { ...call, noteId: 'footnote-2' },
          { ...call, noteId: 'footnote-3', customMark: '*∗' },
          wordText(' two'),
          { ...call, noteId: 'endnote-2' },
        ]),
      ],
      notes: {
        'footnote-2': { kind: 'footnote', blocks: [wordParagraph('Foot')] },
        'footnote-3': { kind: 'footnote', blocks: [wordParagraph('Star')] },
        'endnote-2': { kind: 'endnote', blocks: [wordParagraph('End')] },
      },
    })
  })

  it('reads what stands on top and at the foot of pages that the file shows, first page first', () => {
    const refer = (edge: string, type: string, id: string) =>
      `<w:${edge}Reference w:type="${type}" r:id="${id}"/>`
    const edge = (name: string) => ({ kind: name.replace(/\d/, ''), target: `${name}.xml` })
    const references = `${refer('header', 'default', 'a')}${refer('header', 'first', 'b')}${refer('header', 'even', 'c')}${refer('footer', 'first', 'd')}`
    const body = `<w:p><w:pPr><w:sectPr>${references}<w:titlePg/></w:sectPr></w:pPr></w:p>
      <w:sectPr>${refer('header', 'default', 'a')}${refer('header', 'first', 'c')}</w:sectPr>`
    const { headers, footers } = readWordDocument(
      wordFile({
        body,
        links: { a: edge('header1'), b: edge('header2'), c: edge('header3'), d: edge('footer1') },
        parts: {
          'word/header1.xml': wordPart('w:hdr', paragraph('Others')),
          'word/header2.xml': wordPart('w:hdr', paragraph('First')),
          'word/header3.xml': wordPart('w:hdr', paragraph('Never shown')),
          'word/footer1.xml': wordPart('w:ftr', '<w:p/>'),
        },
      }),
    )
    expect({ headers, footers }).toEqual({
      headers: [[wordParagraph('First')], [wordParagraph('Others')]],
      footers: [],
    })
  })

  it('reads what the file says of itself', () => {
    const value = (type: string, text: string) => `<vt:${type}>${text}</vt:${type}>`
    const office = 'http://schemas.openxmlformats.org/officeDocument/2006'
    const { properties } = readWordDocument(
      wordFile({
        body: '<w:p/>',
        settings: '<w:themeFontLang w:val="fr-BE"/>',
        parts: {
          'docProps/core.xml':
            '<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>A title </dc:title><dc:language>en-GB</dc:language></cp:coreProperties>',
          'docProps/app.xml': `<Properties xmlns="${office}/extended-properties"><Application>LibreOffice/7.4.7.2$Linux_X86_64</Application></Properties>`,
          'docProps/custom.xml': `<Properties xmlns="${office}/custom-properties" xmlns:vt="${office}/docPropsVTypes"><property name="NoteId">${value('lpwstr', 'n1')}</property><property name="Empty"/></Properties>`,
        },
      }),
    )
    expect(properties).toEqual({
      title: 'A title',
      language: 'fr-BE',
      application: 'LibreOffice/7.4',
      custom: { NoteId: 'n1', Empty: '' },
    })
  })

  it('finds parts by what refers to them, in strict files and under any prefix', () => {
    const strict = 'http://purl.oclc.org/ooxml'
    const links = (content: string) =>
      `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${content}</Relationships>`
    const link = (kind: string, target: string) =>
      `<Relationship Id="r1" Type="${strict}/officeDocument/relationships/${kind}" Target="${target}"/>`
    const file = wordFile({
      body: paragraph('Not this'),
      parts: {
        '_rels/.rels': links(link('officeDocument', '/other/main.xml')),
        'other/_rels/main.xml.rels': links(link('styles', 'looks.xml')),
        'other/main.xml': `<document xmlns="${strict}/wordprocessingml/main" xmlns:x="${strict}/wordprocessingml/main"><body><x:p><pPr><pStyle x:val="S"/></pPr><r xmlns:y="${strict}/wordprocessingml/main"><y:rPr><y:i y:val="false"/></y:rPr><t>Words</t></r><w:r xmlns:w="urn:other"><w:t>not Word’s</w:t></w:r></x:p></body></document>`,
        'other/looks.xml': `<s:styles xmlns:s="${strict}/wordprocessingml/main"><s:style s:type="paragraph" s:styleId="S"><s:name s:val="Own"/><s:pPr><s:ind s:start="1cm"/></s:pPr></s:style></s:styles>`,
      },
    })
    expect(readWordDocument(file).blocks).toEqual([
      wordParagraph('Words', { style: 'own', indentMm: 10 }),
    ])
  })

  it('says which part is missing or damaged', () => {
    const damaged = [
      wordFile({
        body: '',
        parts: { '_rels/.rels': '<Relationships/>', 'word/document.xml': '<w:document/>' },
      }),
      wordFile({ body: '<w:p>' }),
      wordFile({ body: '', styles: '<w:style' }),
    ]
    expect(damaged.map((file) => () => readWordDocument(file)).map(messageOf)).toEqual([
      expect.stringContaining('word/document.xml'),
      expect.stringContaining('word/document.xml'),
      expect.stringContaining('word/styles.xml'),
    ])
  })

  it.each(goldenCases)('reads all words of %s, on both sides of its changes', async (name) => {
    const { bytes } = await noteToDocx(readGoldenNote(name), readGoldenOptions(name))
    expectAllWords(bytes)
  })

  it('reads all words of any note', async () => {
    const options: ExportOptions = { audience: 'colleagues' }
    await fc.assert(
      fc.asyncProperty(noteArbitrary, async (note) =>
        expectAllWords((await noteToDocx(note, options)).bytes),
      ),
      { numRuns: 10 },
    )
  })

  it.each(['libreoffice', 'pandoc', 'python-docx'])('reads all words of a file of %s', (name) => {
    const path = join(import.meta.dirname, '../../test/fixtures/templates', `${name}.docx`)
    expectAllWords(new Uint8Array(readFileSync(path)))
  })
})

function messageOf(read: () => unknown): string {
  try {
    return JSON.stringify(read())
  } catch (error) {
    return error instanceof Error ? error.message : ''
  }
}

/** Holds the reader against the elements of the file that hold words, in their order. */
function expectAllWords(bytes: Uint8Array): void {
  const document = readWordDocument(bytes)
  const parts = unzipSync(bytes)
  const root = parseXml(strFromU8(parts['word/document.xml'] ?? new Uint8Array()))
  expect({
    before: lettersOf(textOf(asRead(document, 'before'))),
    after: lettersOf(textOf(asRead(document, 'after'))),
  }).toEqual({
    before: lettersOf(wordsIn(root, ['w:ins', 'w:moveTo'])),
    after: lettersOf(wordsIn(root, ['w:del', 'w:moveFrom'])),
  })
}

/** All words but those in elements of these names, and the marks of notes. */
function wordsIn(element: XmlElement, without: readonly string[]): string {
  if (without.includes(element.name)) return ''
  const row = element.children.find((child) => typeof child !== 'string' && child.name === 'w:trPr')
  if (
    typeof row === 'object' &&
    row.children.some((child) => typeof child === 'object' && without.includes(child.name))
  )
    return ''
  if (element.name === 'w:t' || element.name === 'w:delText') return element.children.join('')
  if (element.name === 'w:noBreakHyphen') return '-'
  const isMarked =
    element.name === 'w:r' &&
    allElements(element).some(({ attributes }) => 'w:customMarkFollows' in attributes)
  if (isMarked || element.name === 'mc:Fallback') return ''
  return element.children
    .map((child) => (typeof child === 'string' ? '' : wordsIn(child, without)))
    .join('')
}

function textOf({ blocks }: WordDocument): string {
  const ofBlock = (block: WordBlock): string => {
    if (block.kind === 'section') return ''
    if (block.kind === 'table')
      return block.rows
        .flatMap(({ cells }) => cells.flatMap((cell) => cell.blocks.map(ofBlock)))
        .join('')
    return block.runs.map((run) => (run.kind === 'text' ? run.text : '')).join('')
  }
  return blocks.map(ofBlock).join('')
}

function lettersOf(text: string): string {
  return text.replace(/\u2011/g, '-').replace(/\s+/g, '')
}
