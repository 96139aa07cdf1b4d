import { FicheError } from '@shared/contract/error'
import { strToU8, zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { openWordPackage } from './word-package'

const main = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml'
const typesOf = (type: string) =>
  strToU8(`<Types><Override PartName="/word/document.xml" ContentType="${type}"/></Types>`)
const ordinary = {
  '[Content_Types].xml': typesOf(main),
  'word/document.xml': strToU8('<w:document><w:body/></w:document>'),
}

function codeOf(open: () => unknown): string {
  try {
    open()
    return 'opened'
  } catch (error) {
    if (!(error instanceof FicheError)) throw error
    return error.detail === '' ? error.code : `${error.code} ${error.detail}`
  }
}

describe('openWordPackage', () => {
  it('unpacks parts, whatever the capitals of their names', () => {
    const picture = Uint8Array.of(1, 2, 3)
    const opened = openWordPackage(zipSync({ ...ordinary, 'word/media/image1.png': picture }))
    expect({
      document: opened.readText('Word/Document.xml'),
      picture: opened.readBytes('word/media/image1.png'),
      other: [opened.readText('word/other.xml'), opened.readBytes('word/media/image2.png')],
      partNames: opened.partNames,
      losses: opened.losses,
    }).toEqual({
      document: '<w:document><w:body/></w:document>',
      picture,
      other: [undefined, undefined],
      partNames: ['[Content_Types].xml', 'word/document.xml', 'word/media/image1.png'],
      losses: [],
    })
  })

  it('says of other files what they are', () => {
    const zip = (files: Record<string, string>) =>
      zipSync(Object.fromEntries(Object.entries(files).map(([name, it]) => [name, strToU8(it)])))
    const files = [
      new Uint8Array(),
      new Uint8Array(1000),
      strToU8('{\\rtf1\\ansi Words}'),
      strToU8('%PDF-1.7'),
      strToU8('\ufeff<!DOCTYPE html><p>Words'),
      strToU8('<?xml version="1.0"?><?mso-application progid="Word.Document"?><w:wordDocument/>'),
      strToU8('words'),
      zip({ mimetype: 'application/vnd.oasis.opendocument.text', 'content.xml': '<a/>' }),
      zip({ mimetype: 'application/vnd.oasis.opendocument.spreadsheet' }),
      zip({ mimetype: 'application/epub+zip' }),
      zip({ 'Index/Document.iwa': '' }),
      zip({ '[Content_Types].xml': '<Types/>', 'xl/workbook.xml': '<a/>' }),
      zip({ '[Content_Types].xml': '<Types/>', 'ppt/presentation.xml': '<a/>' }),
      zip({ 'notes.txt': 'words' }),
    ]
    expect(files.map((bytes) => codeOf(() => openWordPackage(bytes)))).toEqual([
      'word-file-empty',
      'word-file-empty',
      'word-file-other-format Rich Text Format (.rtf)',
      'word-file-pdf',
      'word-file-other-format HTML (.html)',
      'word-file-other-format Word XML (.xml)',
      'word-file-not-word',
      'word-file-other-format OpenDocument (.odt)',
      'word-file-wrong-program LibreOffice Calc / Impress',
      'word-file-other-format EPUB (.epub)',
      'word-file-other-format Pages (.pages)',
      'word-file-wrong-program Excel',
      'word-file-wrong-program PowerPoint',
      'word-file-not-word',
    ])
  })
})
