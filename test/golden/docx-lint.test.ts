import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { noteToDocx } from '../../electron/export/note-to-docx'
import { lintDocx } from '../support/docx-lint'
import { readGoldenNote } from './golden-files'

const documentPath = 'word/document.xml'
const { bytes } = await noteToDocx(readGoldenNote('table-merged'), { audience: 'sending' })

/** The file with the first place of `from` in one part replaced; fails if there is none. */
function breakFile(from: string | RegExp, to: string, path = documentPath): Uint8Array {
  const parts = unzipSync(bytes)
  const text = strFromU8(parts[path] ?? new Uint8Array())
  const broken = text.replace(from, to)
  if (broken === text) throw new Error(`Nothing to break in ${path}.`)
  return zipSync({ ...parts, [path]: strToU8(broken) })
}

const inBody = (xml: string) => breakFile('<w:body>', `<w:body>${xml}`)
const control = '<w:sdt><w:sdtPr><w:id w:val="5"/></w:sdtPr><w:sdtContent><w:p/></w:sdtContent></w:sdt>'
const drawing = (id: number) => `<w:p><w:r><w:drawing><wp:docPr id="${id}"/></w:drawing></w:r></w:p>`

describe('lintDocx', () => {
  it('finds nothing in a sound file', () => {
    expect(lintDocx(bytes)).toEqual([])
  })

  it.each<readonly [string, Uint8Array, string]>([
    ['cell without a last paragraph', breakFile('</w:tc>', '<w:tbl/></w:tc>'), 'table cell does not end with a paragraph'],
    ['bookmark id twice', inBody('<w:p><w:bookmarkStart w:id="1" w:name="n"/><w:bookmarkEnd w:id="1"/></w:p>'), 'bookmark id 1 is used twice'],
    ['bookmark name twice', inBody('<w:p><w:bookmarkStart w:id="900" w:name="_B_X1"/><w:bookmarkEnd w:id="900"/></w:p>'), 'bookmark name _b_x1 is used twice'],
    ['bookmark name of 41', inBody(`<w:p><w:bookmarkStart w:id="900" w:name="${'n'.repeat(41)}"/><w:bookmarkEnd w:id="900"/></w:p>`), 'is not one that Word allows'],
    ['bookmark name with -', breakFile('w:name="_b_x1"', 'w:name="_b-x1"'), '_b-x1 is not one that Word allows'],
    ['open bookmark', inBody('<w:p><w:bookmarkStart w:id="900" w:name="n"/></w:p>'), 'bookmark 900 never ends'],
    ['bookmark without a start', inBody('<w:p><w:bookmarkEnd w:id="900"/></w:p>'), 'bookmark 900 never starts'],
    ['open comment range', inBody('<w:p><w:commentRangeStart w:id="7"/></w:p>'), 'comment range 7 never ends'],
    ['comment that is not there', inBody('<w:p><w:r><w:commentReference w:id="7"/></w:r></w:p>'), 'comment 7 is not defined'],
    ['footnote that is not there', inBody('<w:p><w:r><w:footnoteReference w:id="7"/></w:r></w:p>'), 'footnote 7 is not defined'],
    ['note out of order',
      inBody('<w:p><w:r><w:footnoteReference w:id="7"/></w:r></w:p>'),
      'footnotes are not in the order of the text',
    ],
    ['style that is not there', breakFile('w:pStyle w:val="EntRefer"', 'w:pStyle w:val="Nowhere"'), 'style Nowhere is not defined'],
    ['list that is not there', inBody('<w:p><w:pPr><w:numPr><w:numId w:val="99"/></w:numPr></w:pPr></w:p>'), 'numId 99 is not defined'],
    ['link to nowhere', inBody('<w:p><w:hyperlink w:anchor="nowhere"/></w:p>'), 'bookmark nowhere is not defined'],
    ['reference to nowhere', inBody('<w:p><w:fldSimple w:instr=" REF nowhere "/></w:p>'), 'bookmark nowhere is not defined'],
    ['content control id twice', inBody(control + control), 'content control id 5 is used twice'],
    ['drawing id twice', inBody(drawing(3) + drawing(3)), 'drawing id 3 is used twice'],
    ['drawing without words', inBody(drawing(3)), 'drawing 3 has no alternative text'],
    ['character that XML forbids', breakFile('Serbia', 'Ser\uffffbia'), 'character not allowed'],
    ['part that is no XML', breakFile('</w:body>', ''), 'not well-formed'],
    ['relationship to nowhere', breakFile('styles.xml', 'gone.xml', 'word/_rels/document.xml.rels'), 'missing part gone.xml'],
    ['content type for nothing', breakFile('/word/styles.xml', '/word/gone.xml', '[Content_Types].xml'), 'content type for /word/gone.xml'],
  ])('finds a %s', (_, broken, fault) => {
    expect(lintDocx(broken).join('\n')).toContain(fault)
  })

  it('finds content types that are not first, and parts without a type', () => {
    const { '[Content_Types].xml': types, ...rest } = unzipSync(bytes)
    const moved = zipSync({ 'word/x.bin': strToU8('x'), ...rest, '[Content_Types].xml': types ?? new Uint8Array() })
    expect(lintDocx(moved)).toEqual([
      'package: [Content_Types].xml is not first',
      'package: word/x.bin has no content type',
    ])
  })
})
